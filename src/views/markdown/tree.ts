import type { Branch, Tree } from "../sections/tree.ts";
import { literal } from "./literal.ts";
import { item } from "./section.ts";

/** The family tree as a nested list: whom a report has it from first, then those that have it from the report. */
export function branches({ branches, apart }: Tree): string {
  if (branches.length + apart.length === 0) return "";
  const lines = [...branches.flatMap(branch), ...apart.map((line) => item(line, ""))];
  return `## Who got it from whom\n\n${lines.join("\n")}`;
}

function branch({ id, text, above, why, rails }: Branch): string[] {
  // Deeper than this, readers of Markdown differ on what is a list and what is code.
  const indent = "  ".repeat(Math.min(rails.length, 20));
  const inner = `${indent}  `;
  return [
    `${indent}- **${literal(id)}** ${literal(text)}`,
    ...above.map((source) => `${inner}- has it from ${literal(source)}`),
    ...why.map((line) => item(line, inner)),
  ];
}
