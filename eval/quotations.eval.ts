import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/core/model/span.ts";
import type { Quotation } from "../src/core/model/text.ts";
import { blocks } from "../src/core/read/blocks.ts";
import { quotations } from "../src/core/read/quotations.ts";
import { english } from "../src/languages/en/english.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";

interface Score {
  /** Contents in the corpus that stand between marks. */
  gold: number;
  /** One quotation of ours, mark for mark. */
  exact: number;
  /** Every letter lies in quotations of ours, or several of ours begin and end it. */
  covered: number;
  /** Quotations of ours that are speech by their form, and those of them that the corpus attributes to somebody. */
  speech: number;
  attributed: number;
}

/**
 * Scores quotations on PolNeAR: of the contents that begin and end with quotation marks, how many are covered; and of
 * what is speech by its form, how much the annotators gave to a source. Dev was not read for the rules.
 */
export function rows(gold: string): Row[] {
  return (["train", "dev"] as const).flatMap((part) => {
    const folder = join(gold, "polnear", part);
    const annotations = readdirSync(join(folder, "attributions")).sort();
    const total: Score = { gold: 0, exact: 0, covered: 0, speech: 0, attributed: 0 };
    for (const file of readdirSync(join(folder, "text")).sort()) {
      const name = file.replace(/\.txt$/, "");
      const text = readFileSync(join(folder, "text", file), "utf8");
      const contents = annotations
        .filter((annotation) => annotation.startsWith(name))
        .flatMap((annotation) => contentsOf(readFileSync(join(folder, "attributions", annotation), "utf8")));
      score(total, text, contents, part === "train" ? name : null);
    }
    const corpus = `PolNeAR ${part}, contents in marks`;
    const row = (metric: string, hits: number, all: number): Row => ({
      corpus,
      metric,
      ours: (100 * hits) / all,
      published: null,
      people: null,
      noise: 0.2,
    });
    return [
      row("covered, recall", total.covered, total.gold),
      row("one quotation exactly, recall", total.exact, total.gold),
      row("speech that is attributed, precision", total.attributed, total.speech),
    ];
  });
}

// T3	Content 120 211;215 220	…
function contentsOf(annotation: string): Span[] {
  return Array.from(annotation.matchAll(/^T\d+\tContent ([\d ;]+)\t/gm)).flatMap(([, spans = ""]) =>
    spans.split(";").map((span) => {
      const [start = 0, end = 0] = span.trim().split(" ").map(Number);
      return { start, end };
    }),
  );
}

const opening = /^(?:''|``|["“'‘«„])/;
const closing = /(?:''|["”'’»])(?=[.,]?$)/;

function score(total: Score, text: string, contents: readonly Span[], show: string | null): void {
  const found = quotations(text, blocks(text, null, english.furniture), english.quoteMarks);
  for (const quotation of found) {
    if (quotation.kind !== "speech") continue;
    total.speech++;
    if (contents.some(({ start, end }) => start < quotation.end && quotation.start < end)) total.attributed++;
  }
  for (const { start, end } of contents) {
    const words = text.slice(start, end);
    const open = opening.exec(words)?.[0].length;
    const close = closing.exec(words)?.index;
    if (open === undefined || close === undefined || words.length < 4) continue;
    const inside = found.filter((one) => one.end > start && one.start < end);
    const first = inside[0]?.start === start + open;
    const last = inside.at(-1)?.end === start + close;
    total.gold++;
    if (first && last && inside.length === 1) total.exact++;
    if ((first && last) || lettersIn(text, { start, end }, inside)) total.covered++;
    else if (show !== null) showCase("missed", show, words);
  }
}

function lettersIn(text: string, { start, end }: Span, quotations: readonly Quotation[]): boolean {
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] as string)) continue;
    if (!quotations.some((one) => one.start <= at && at < one.end)) return false;
  }
  return true;
}
