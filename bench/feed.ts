import { inTurns, node, table } from "./measure.ts";
import type { feed } from "./texts.ts";

/** Words a second of `annotate` as a whole process, starting and printing JSON included. */
export function annotating({ label, inputs, words }: Awaited<ReturnType<typeof feed>>): string {
  const { annotate } = inTurns(5, { annotate: () => node("dist/stemma.js", "annotate", ...inputs) });
  const rows = [
    ["", "ms", "words a second"],
    [
      "stemma annotate",
      `${Math.round(annotate)}`,
      Math.round((words / annotate) * 1000).toLocaleString("en-GB"),
    ],
  ];
  return `A feed from end to end: ${label}, ${words.toLocaleString("en-GB")} words, whole processes, median of 5\n${table(rows)}`;
}
