import type { Line, Section } from "../sections/section.ts";
import { literal } from "./literal.ts";

/** A section: a table where its lines have labels and nothing under them, else a list. */
export function section({ heading, columns, lines }: Section): string {
  const title = heading === "" ? [] : [`## ${literal(heading)}`];
  const rows = columns === undefined ? [] : lines.filter(({ label }) => label !== undefined);
  const rest = columns === undefined ? lines : lines.filter(({ label }) => label === undefined);
  const table = rows.length === 0 ? [] : [[head(columns ?? ["", ""]), ...rows.map(row)].join("\n")];
  const list = rest.length === 0 ? [] : [rest.map((line) => item(line, "")).join("\n")];
  return [...title, ...table, ...list].join("\n\n");
}

/** A line as an item of a list, with those under it. */
export function item(
  { badge, label, text, cites = [], under = [], quiet = false }: Line,
  indent: string,
): string {
  const marks = [
    badge === undefined ? "" : `**[${literal(badge)}]** `,
    label === undefined ? "" : `**${literal(label)}** `,
  ];
  const words = quiet ? `*${literal(text)}*` : literal(text);
  const own = `${indent}- ${marks.join("")}${words}${sigla(cites)}`;
  return [own, ...under.map((line) => item(line, `${indent}  `))].join("\n");
}

function head([first, second]: readonly [string, string]): string {
  return `| ${first} | ${second} |\n| :-- | :-- |`;
}

function row({ label = "", text, cites = [] }: Line): string {
  return `| **${literal(label)}** | ${literal(text)}${sigla(cites)} |`;
}

function sigla(ids: readonly string[]): string {
  const most = 12;
  const shown = ids.length > most ? ids.slice(0, most - 2) : ids;
  const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : "";
  return shown.length === 0 ? "" : ` ${shown.map((id) => `[${literal(id)}]`).join("")}${more}`;
}
