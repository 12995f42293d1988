// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-6h8lMVrxhU4s4ysESKhPRK8R8L4YNB0CluIYjY6+ZLo=";
/** The script, likewise. */
export const scriptHash = "sha256-01IEv/aAVJS5VXiw6S+Q/80/3WKjs5DjdM+Gecwu8aY=";
