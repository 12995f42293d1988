// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-TVnu4OH6JLqgPz6QFisVz/MAT3sdj/4jVpd9YLlvjUQ=";
/** The script, likewise. */
export const scriptHash = "sha256-01IEv/aAVJS5VXiw6S+Q/80/3WKjs5DjdM+Gecwu8aY=";
