// Written by `WRITE_HASHES=1 npx vitest run src/views/html/hashes.test.ts`, which otherwise checks them.
/** The style, as a Content-Security-Policy names it. */
export const styleHash = "sha256-6aIp4IE+2aiMMqzP22QagC2qD3yluQL1G/7PZgavF9E=";
/** The script, likewise. */
export const scriptHash = "sha256-61aSBzty7kktGaRyyQeQpiehBtfFHo3Kdii9QJOR34U=";
