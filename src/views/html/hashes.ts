// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-7IRwkg6f9Z+A+o1TzJs6/UBROe3oXcpzlhIz5mN5+Bc=";
/** The script, likewise. */
export const scriptHash = "sha256-remkksmFIKzY6Ll5FwBB7uUT40Z+sxIl8L2fVXFQPgY=";
