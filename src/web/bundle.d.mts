/** The text of `views/html/assets.ts`, made from this folder. */
export function bundled(): Promise<string>;
