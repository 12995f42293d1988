import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attribution } from "../src/core/model/attribution.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import type { Span } from "../src/core/model/span.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { showCase } from "./cases.ts";
import judged from "./relays.gold.json" with { type: "json" };
import type { Row } from "./row.ts";
import { goldReports } from "./stories.ts";

/**
 * A place that people marked: an outlet that is cited (`relay`), spoken to (`addressee`) or that holds a document
 * (`holder`), or an `unnamed` source. What may be read either way, polls above all, is to `ignore`.
 */
interface Label {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** From the outlet to the words for who spoke. */
  readonly chain?: readonly (readonly number[])[];
  /** Where the words are "the newspaper": the name that they stand for. */
  readonly outlet?: readonly number[];
}

const labels: readonly Label[] = judged.labels;

const houses: Readonly<Record<string, string>> = {
  breitbart: "Breitbart",
  "huff-post": "HuffPost",
  nyt: "The New York Times",
  politico: "Politico",
  "usa-today": "USA Today",
  "wash-post": "The Washington Post",
  "west-journal": "The Western Journal",
  fox: "Fox News",
  FOX: "Fox News",
  hpo: "HuffPost",
};

interface Score {
  readonly outlets: Tally;
  readonly chains: Tally;
  readonly unnamed: Tally;
}
interface Tally {
  right: number;
  gold: number;
  found: number;
}

/**
 * Scores outlets as relays and addressees, and unnamed sources, by our own labels. An outlet is right where an
 * attribution in the same sentence has it in the same part; a chain, where that attribution's source is the one marked.
 */
export function rows(gold: string): Row[] {
  const folder = join(gold, "polnear/dev/text");
  const files = readdirSync(folder).sort();
  const polnear = files.map((file) => {
    const name = file.slice(0, -4);
    return { name, outlet: name.split("_")[0] as string, text: readFileSync(join(folder, file), "utf8") };
  });
  const stories = (["basil", "g5_gold_standard"] as const)
    .flatMap((set) => goldReports(gold, set).map((report) => ({ ...report, name: `${set}/${report.id}` })))
    .filter(({ name }) => judged.reports.includes(name));
  const parts = [
    ["PolNeAR dev, half seen", polnear.filter((_, i) => i % 2 === 0)],
    ["PolNeAR dev, other half", polnear.filter((_, i) => i % 2 === 1)],
    ["40 story reports", stories],
  ] as const;
  return parts.flatMap(([corpus, reports]) => {
    const total = { outlets: tally(), chains: tally(), unnamed: tally() };
    for (const { name, outlet, text } of reports)
      score(
        total,
        name,
        read({ ...plainReport(name, name, text), outlet: houses[outlet] ?? outlet }, english),
      );
    return Object.entries(total).flatMap(([what, { right, gold: all, found }]) => [
      ...(what === "chains" ? [] : [row(corpus, `${what}: precision`, right / found)]),
      row(corpus, `${what}: recall`, right / all),
    ]);
  });
}

const row = (corpus: string, metric: string, share: number): Row => ({
  corpus,
  metric,
  ours: Math.round(share * 1000) / 10,
  published: null,
  people: null,
  noise: 3,
});

const tally = (): Tally => ({ right: 0, gold: 0, found: 0 });

function score(total: Score, file: string, reading: Reading): void {
  const here = labels.filter((label) => label.file === file);
  const at = (place: Span) => reading.sentences.findIndex(({ end }) => end > place.start);
  const entityAt = ([start = 0, end = 0]: readonly number[]) =>
    reading.mentions.find((m) => m.kind === "outlet" && m.start < end && m.end > start)?.entity ?? null;
  const key = (sentence: number, outlet: string | null, told: boolean) => `${sentence} ${outlet} ${told}`;
  const outlets = new Set(reading.sources.filter(({ kind }) => kind === "outlet").map(({ id }) => id));
  const parts = new Map<string, Attribution[]>();
  for (const one of reading.attributions) {
    if (one.cue === null) continue;
    for (const id of new Set([one.speaker, one.addressee, ...one.via]))
      if (id !== null && outlets.has(id)) {
        const place = key(at(one.cue), id, one.addressee === id);
        parts.set(place, [...(parts.get(place) ?? []), one]);
      }
  }
  const marked = new Set<string>();
  const loose = new Set<string>();
  for (const one of here) {
    if (one.label === "unnamed") continue;
    const outlet = entityAt(one.outlet ?? [one.start, one.end]);
    const place = key(at(one), outlet, one.label === "addressee");
    if (one.label === "ignore") {
      loose.add(place).add(key(at(one), outlet, true));
      continue;
    }
    marked.add(place);
    const found = parts.get(place) ?? [];
    total.outlets.gold++;
    if (found.length > 0) total.outlets.right++;
    else show("missed", one);
    const inner = one.chain?.at(-1);
    if (inner === undefined) continue;
    total.chains.gold++;
    const [start = 0, end = 0] = inner;
    if (found.some(({ source }) => source !== null && source.start < end && start < source.end))
      total.chains.right++;
    else if (found.length > 0) show("broken", one);
  }
  for (const [place, found] of parts) {
    if (loose.has(place) && !marked.has(place)) continue;
    total.outlets.found++;
    if (!marked.has(place)) show("extra", found[0]?.cue as Span, place);
  }
  unnamed(total.unnamed, here, reading, show);

  function show(what: string, { start, end }: Span, note = ""): void {
    const text = reading.report.text;
    const around = `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 70)}`;
    showCase(what, note, around, file);
  }
}

function unnamed(
  total: Tally,
  here: readonly Label[],
  reading: Reading,
  show: (what: string, place: Span) => void,
): void {
  const kinds = new Map(reading.sources.map(({ id, kind }) => [id, kind]));
  const found = reading.attributions.flatMap(({ source, speaker }) =>
    source !== null && kinds.get(speaker ?? "") === "anonymous" ? [source] : [],
  );
  const places = [...new Map(found.map((span) => [span.start, span])).values()];
  const touches = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end;
  const gold = here.filter(({ label }) => label === "unnamed");
  for (const one of gold) {
    total.gold++;
    if (places.some(touches(one))) total.right++;
    else show("unnamed missed", one);
  }
  for (const place of places) {
    if (gold.some(touches(place))) total.found++;
    else if (!here.some((one) => one.label === "ignore" && touches(place)(one))) {
      total.found++;
      show("unnamed extra", place);
    }
  }
}
