// Makes of this folder the style and the scripts that every page carries: npm run page
// They are written into the renderer as text, so that it stays a function from a story to a string.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const assets = join(import.meta.dirname, "../views/html/assets.ts");

/** In the order in which they stand in the page: what comes later overrides. */
const styles = ["base", "mast", "desk", "claims", "tree", "findings", "reports", "tools", "print"];

/** Runs before anything is painted, so that nothing moves once the other script runs. */
const early = `document.documentElement.classList.add("js")`;

/** The text of `assets.ts`. */
export async function bundled() {
  const [style, script] = [styleText(), await scriptText()];
  return `// Made from src/web by npm run page. Do not edit.
/** The page's style. */
export const style = ${JSON.stringify(style)};
/** The script that runs before the page is painted. */
export const early = ${JSON.stringify(early)};
/** The script for everything else. */
export const script = ${JSON.stringify(script)};
/** The three as a Content-Security-Policy names them. */
export const hashes = {
  style: "${hash(style)}",
  early: "${hash(early)}",
  script: "${hash(script)}",
};
`;
}

function styleText() {
  const files = styles.map((name) => readFileSync(join(import.meta.dirname, `style/${name}.css`), "utf8"));
  return files
    .join("")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?/g, "$1")
    .replace(/([:,]) /g, "$1")
    .replace(/;}/g, "}")
    .trim();
}

async function scriptText() {
  const bundle = await rolldown({ input: join(import.meta.dirname, "main.ts"), platform: "browser" });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: false });
  await bundle.close();
  // What would end the element that it stands in.
  return output[0].code.trim().replaceAll("</", "<\\/");
}

function hash(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(assets, await bundled());
