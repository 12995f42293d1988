import { type Branch, HINT } from "../sections/section.ts";
import type { Tree } from "../sections/tree.ts";
import { literal } from "./literal.ts";
import { item } from "./section.ts";

const MOST = 60;

/** The family tree as a nested list: whom a report has it from first, then those that have it from the report. */
export function branches({ tops, apart }: Tree, why: boolean): string {
  if (tops.length + apart.length === 0) return "";
  const lines = tops.flatMap((top) => branch(top, "", why));
  const shown = lines.length > MOST * 4 ? lines.slice(0, MOST * 4) : lines;
  const more = lines.length > shown.length ? [`- … and more reports${HINT}`] : [];
  const rest = apart.map((line) => item(line, ""));
  return ["## Who got it from whom", [...shown, ...more, ...rest].join("\n")].join("\n\n");
}

function branch({ id, text, above, below, why }: Branch, indent: string, withWhy: boolean): string[] {
  const inner = `${indent}  `;
  return [
    `${indent}- **${literal(id)}** ${literal(text)}`,
    ...above.map((source) => `${inner}- has it from ${literal(source)}`),
    ...(withWhy ? why.map((line) => item(line, inner)) : []),
    ...below.flatMap((child) => branch(child, inner, withWhy)),
  ];
}
