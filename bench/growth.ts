import { collate } from "../src/core/collate/collate.ts";
import type { Reading } from "../src/core/model/reading.ts";
import type { Report } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { type Chance, chance } from "../test/made/chance.ts";
import { median, table, timed } from "./measure.ts";
import { type Texts, wordsIn } from "./texts.ts";

const sizes = [5, 10, 20, 50, 100, 200, 500];

/** How much of a report each of its copies keeps. */
const kept = 0.7;

/** How time grows with the number of reports of one story: copies of a few, each with other sentences left out. */
export function growth({ label, reports }: Texts): string {
  const originals = reports.map((report) => read(report, english));
  const random = chance(1);
  const copies = Array.from({ length: Math.max(...sizes) }, (_, i) =>
    thinned(originals[i % originals.length] as Reading, i, random),
  );
  collate(
    copies.slice(0, 10).map((report) => read(report, english)),
    english,
  );
  const measured = sizes.map((size) => measure(copies.slice(0, size)));
  const least = measured[0]?.whole ?? 1;
  const rows = measured.map(({ size, words, reading, whole }) => [
    `${size} reports`,
    words.toLocaleString("en-GB"),
    `${Math.round(whole)}`,
    (reading / size).toFixed(1),
    ((whole - reading) / size).toFixed(1),
    (whole / size).toFixed(1),
    (whole / size / (least / (sizes[0] as number))).toFixed(2),
  ]);
  const heading = [
    "",
    "words",
    "ms",
    "reading, ms each",
    "collating, ms each",
    "together, ms each",
    "times 5's",
  ];
  return `Growing: ${label}, each copy without ${Math.round((1 - kept) * 100)} in 100 of its sentences\n${table([heading, ...rows])}`;
}

function measure(copies: readonly Report[]) {
  const once = () => {
    let readings: Reading[] = [];
    const reading = timed(() => {
      readings = copies.map((report) => read(report, english));
    });
    return { reading, whole: reading + timed(() => collate(readings, english)) };
  };
  const runs = Array.from({ length: copies.length > 200 ? 1 : 3 }, once);
  return {
    size: copies.length,
    words: copies.reduce((sum, { text }) => sum + wordsIn(text), 0),
    reading: median(runs.map(({ reading }) => reading)),
    whole: median(runs.map(({ whole }) => whole)),
  };
}

/** A report that has most sentences of another, in their paragraphs. */
function thinned({ report, blocks, sentences }: Reading, copy: number, random: Chance): Report {
  const chosen = sentences.filter(() => random() < kept);
  const paragraphs = blocks.map((_, block) =>
    chosen
      .filter((sentence) => sentence.block === block)
      .map(({ start, end }) => report.text.slice(start, end))
      .join(" "),
  );
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  return { ...report, id: `${report.id} ${copy}`, input: `copy ${copy}`, text, links: [] };
}
