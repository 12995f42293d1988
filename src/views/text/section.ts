import type { Line, Section } from "../sections/section.ts";
import { prose } from "../words/visible.ts";
import { columns } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { BREAK, wrap } from "./wrap.ts";

/** A section as lines: its heading, then each line under it, hanging by two columns. */
export function section({ heading, lines }: Section, width: number, paint: Paint): string[] {
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : columns(prose(label))));
  const column = Math.min(Math.max(0, ...labels), Math.floor(width / 4));
  return [
    ...wrap(prose(heading).toUpperCase(), width).map(paint.heading),
    ...lines.flatMap((each) => line(each, "", column, width, paint)),
  ];
}

/** A line and those under it. */
export function line(each: Line, indent: string, column: number, width: number, paint: Paint): string[] {
  const { badge, label, cites = [], under = [] } = each;
  const room = indent.length > width / 2 ? indent.slice(0, Math.floor(width / 2)) : indent;
  // A label wider than its column starts the text, as a word would.
  const fits = label !== undefined && columns(prose(label)) <= column;
  const head = fits ? `${room}${prose(label)}${" ".repeat(column - columns(prose(label)))}  ` : room;
  const rest = fits ? `${room}${" ".repeat(column + 2)}` : `${room}  `;
  const labelled = label !== undefined && !fits ? `${prose(label)}  ` : "";
  const badged = badge === undefined ? "" : `[${prose(badge)}] `;
  const lines = wrap(`${labelled}${badged}${prose(each.text)} ${sigla(cites)}`, width, head, rest);
  const first = lines[0] as string;
  const painted =
    badged === "" ? lines : [paintedBadge(first, badged.trimEnd(), head, paint), ...lines.slice(1)];
  return [
    ...(each.quiet ? painted.map(paint.quiet) : painted),
    ...under.flatMap((below) => line(below, `${room}  `, column, width, paint)),
  ];
}

/** `[A][B][C]`; a long row may break between its letters, and many are counted. */
export function sigla(ids: readonly string[]): string {
  const most = 12;
  const shown = ids.length > most ? ids.slice(0, most - 2) : ids;
  const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : "";
  const letters = shown.map((id) => `[${prose(id)}]`);
  return letters.join(columns(letters.join("")) > 24 ? BREAK : "") + more;
}

function paintedBadge(line: string, badge: string, head: string, paint: Paint): string {
  const length = Math.min(badge.length, line.length - head.length);
  return head + paint.badge(line.slice(head.length, head.length + length)) + line.slice(head.length + length);
}
