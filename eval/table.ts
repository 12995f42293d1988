import type { Row } from "./row.ts";

/** Rows as a table for a terminal; numbers stand under each other. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ corpus, metric, ours, published, people }, i) => [
    corpus === rows[i - 1]?.corpus ? "" : corpus,
    metric,
    number(ours),
    published ?? "–",
    number(people),
  ]);
  const all = [["corpus", "metric", "ours", "published", "people"], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 2 || i === 4 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return all.map(line).join("\n");
}

function number(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}
