// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-SCqAINAmUxACby2jTYACsBaadOytfmSmTQfw/2Kitdg=";
/** The script, likewise. */
export const scriptHash = "sha256-z7ib3hdAOyWgdsJ5WCBu2mP4qKkhuxoTM+4fhc9IILA=";
