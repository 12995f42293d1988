import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quotes } from "../src/core/collate/quotes/quotes.ts";
import { type Variation, variation } from "../src/core/collate/quotes/variation.ts";
import { unified } from "../src/core/collate/unified.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";

/**
 * Two quotations of PolNeAR train by offsets, and how their wordings differ, or `other` where they are not one
 * utterance; the half that was looked at while the rules were made, and the half kept unread until they were.
 */
type Labelled = readonly [
  file: string,
  start: number,
  end: number,
  other: string,
  from: number,
  to: number,
  label: Variation | "other",
  half: "seen" | "kept",
];

/**
 * Scores which quotations are taken for one utterance, each pair read as the only two reports: a machine's list of
 * likely pairs, and every pair that Stemma itself had made over all texts, labelled by hand.
 */
export function rows(gold: string): Row[] {
  const labelled: readonly Labelled[] = JSON.parse(readFileSync("eval/quotes.gold.json", "utf8"));
  const readings = new Map<string, Reading>();
  const readingOf = (file: string): Reading => {
    const known = readings.get(file) ?? readText(gold, file);
    readings.set(file, known);
    return known;
  };
  return (["seen", "kept"] as const).flatMap((half) => {
    const part = labelled.filter((one) => one[7] === half);
    if (part.length === 0) return [];
    const judged = part.map((one) => ({ one, found: isPair([readingOf(one[0]), readingOf(one[3])], one) }));
    const joined = judged.filter(({ found }) => found !== null);
    const right = joined.filter(({ one }) => one[6] !== "other");
    const typed = right.filter(({ one, found }) => one[6] === found);
    for (const { one, found } of judged)
      if (found === null ? one[6] !== "other" : one[6] !== found)
        showCase(one[6], found ?? "apart", one.slice(0, 6).join(" "));
    const corpus = `PolNeAR pairs by hand, ${half}`;
    const wanted = part.filter((one) => one[6] !== "other").length;
    return [
      row(corpus, "one utterance, precision", right.length / joined.length),
      row(corpus, "one utterance, recall", right.length / wanted),
      row(corpus, "type of variation, of those", typed.length / right.length),
    ];
  });
}

function readText(gold: string, file: string): Reading {
  const text = readFileSync(join(gold, `polnear/train/text/${file}.txt`), "utf8");
  const day = /\d{4}-\d\d-\d\d/.exec(file)?.[0];
  const date = day === undefined ? null : { earliest: day, latest: day };
  return read({ ...plainReport(file, file, text), outlet: file.split("_")[0] ?? null, date }, english);
}

/** How the two wordings vary, where they are taken for one utterance. */
function isPair(two: readonly Reading[], [file, start, end, other, from, to]: Labelled): Variation | null {
  const { readings, sources } = unified(two);
  for (const { utterances } of quotes(readings, new Map(sources.map((source) => [source.id, source])))) {
    const a = utterances.find((one) => one.report === file && one.start < end && start < one.end);
    const b = utterances.find((one) => one.report === other && one.start < to && from < one.end);
    if (a === undefined || b === undefined) continue;
    const text = ({ report, start, end }: typeof a) =>
      readings.find((one) => one.report.id === report)?.report.text.slice(start, end) ?? "";
    return variation(text(a), text(b));
  }
  return null;
}

function row(corpus: string, metric: string, ours: number): Row {
  return { corpus, metric, ours: 100 * ours, published: null, people: null, noise: 2 };
}
