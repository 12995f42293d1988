// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-xK0qaWTi5mANhaPHbQ9IWA03XflxTApJKui+8XZr22U=";
/** The script, likewise. */
export const scriptHash = "sha256-01IEv/aAVJS5VXiw6S+Q/80/3WKjs5DjdM+Gecwu8aY=";
