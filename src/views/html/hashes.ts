// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-08qZ3Yen2xdCF4HitpPuOrg5Yf19LoMcQE6k+zko3s8=";
/** The script, likewise. */
export const scriptHash = "sha256-61aSBzty7kktGaRyyQeQpiehBtfFHo3Kdii9QJOR34U=";
