/** True where single cases are asked for: `npm run eval -- times --cases`. */
export const showCases = process.argv.includes("--cases");

/** Shows one case, its fields apart by tabs, if single cases are asked for. */
export function showCase(...fields: readonly string[]): void {
  if (showCases) process.stderr.write(`${fields.join("\t").replaceAll("\n", " ")}\n`);
}
