// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-xQlVlDigp/vvCqK7lekzQ8PaTk5xM/rkv3d3YozZ4LA=";
/** The script, likewise. */
export const scriptHash = "sha256-remkksmFIKzY6Ll5FwBB7uUT40Z+sxIl8L2fVXFQPgY=";
