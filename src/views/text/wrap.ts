import { columns, fitting } from "./columns.ts";

/** Where a line may break without a space being printed. */
export const BREAK = "\u200b";

/**
 * Lines no wider than `width`, the first after `first` and the others after `rest` (both part of the width):
 * broken at spaces, and inside a word only where it has no room on a line of its own.
 */
export function wrap(text: string, width: number, first = "", rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let used = columns(first);
  let empty = true;
  const next = () => {
    lines.push(line.trimEnd());
    line = rest;
    used = columns(rest);
    empty = true;
  };
  for (const word of text.split(/(?<=[ \u200b])/)) {
    const bare = word.replaceAll(BREAK, "");
    let left = bare.trimEnd();
    let wide = columns(left);
    if (!empty && used + wide > width) next();
    if (used + wide > width) {
      const parts = fitting(left, width - used, width - columns(rest));
      left = parts.pop() as string;
      wide = columns(left);
      for (const part of parts) {
        line += part;
        next();
      }
    }
    if (left === "" && empty) continue;
    const space = bare.slice(bare.trimEnd().length);
    line += left + space;
    used += wide + columns(space);
    empty = false;
  }
  if (!empty || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
