import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attribution } from "../src/core/model/attribution.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import { discourse } from "../src/core/read/attribution/discourse.ts";
import type { Referent } from "../src/core/read/attribution/referent.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { type Chained, gumChains } from "../train/coreference.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";
import judged from "./speakers.gold.json" with { type: "json" };

/** A source or a floating quotation: its file, where it starts, and where a name for who it is starts (null: nobody named). */
type Label = readonly [file: string, start: number, name: number | null];

type Verdict = "right" | "wrong" | "unclear" | "not found";

/**
 * Scores who the speakers are. PolNeAR dev: our own labels, in halves by file; precision is over those for whom we name
 * somebody, recall over all, those whose attribution was not found left out and counted apart. GUM: plain pronouns.
 */
export function rows(gold: string): Row[] {
  const readings = new Map<string, Reading>();
  const files = [
    ...new Set(Object.values(judged).flatMap((list) => list.map(([file]) => file as string))),
  ].sort();
  for (const file of files) {
    const text = readFileSync(join(gold, "polnear/dev/text", `${file}.txt`), "utf8");
    readings.set(file, read(plainReport(file, file, text), english));
  }
  const halves = [
    ["PolNeAR dev, half seen", (file: string) => files.indexOf(file) % 2 === 0],
    ["PolNeAR dev, other half", (file: string) => files.indexOf(file) % 2 === 1],
  ] as const;
  const labelled = halves.flatMap(([corpus, isIn]) =>
    Object.entries(judged as unknown as Record<string, Label[]>).flatMap(([kind, labels]) => {
      const own = labels.filter(([file]) => isIn(file));
      const verdicts = own.map((label) => verdict(kind, label, readings.get(label[0]) as Reading));
      return scored(corpus, kind, verdicts);
    }),
  );
  const chains = gumChains(gold).filter(({ pronouns }) => pronouns.length > 0);
  const held = (k: number) => k % 4 === 3;
  return [
    ...labelled,
    ...scored("GUM, quarter held out", "he/she/his/her", chains.filter((_, k) => held(k)).flatMap(pronouns)),
  ];
}

function scored(corpus: string, kind: string, verdicts: readonly Verdict[]): Row[] {
  const count = (what: Verdict) => verdicts.filter((one) => one === what).length;
  const right = count("right");
  const there = verdicts.length - count("not found");
  const row = (metric: string, share: number): Row => ({
    corpus,
    metric: `${kind}: ${metric}`,
    ours: Math.round(share * 1000) / 10,
    published: null,
    people: null,
    noise: 2,
  });
  return [
    row("precision", right / Math.max(1, right + count("wrong"))),
    row("recall", right / Math.max(1, there)),
    ...(there < verdicts.length ? [row("found", there / verdicts.length)] : []),
  ];
}

function verdict(kind: string, [file, start, name]: Label, reading: Reading): Verdict {
  const { text } = reading.report;
  const one = kind === "floating" ? inContent(reading, start) : inSource(reading, start);
  const gold = name === null ? null : whoIs(reading, name);
  const found = reading.sources.find(({ id }) => id === one?.speaker);
  const said: Verdict =
    one === undefined
      ? "not found"
      : one.speaker === null || found === undefined
        ? gold === null && name === null
          ? "right"
          : "unclear"
        : gold === null
          ? found.kind === "person"
            ? "wrong"
            : "right"
          : gold === found.id || (found.name !== null && text.startsWith(lastWord(found.name), name ?? -1))
            ? "right"
            : "wrong";
  if (said !== "right")
    showCase(
      "speakers",
      said,
      kind,
      file,
      `${text.slice(Math.max(0, start - 200), start)}[[${text.slice(start, start + 30)}`,
      `gold ${name === null ? "nobody" : text.slice(name, name + 20)}`,
      `ours ${found?.name ?? found?.descriptor ?? one?.unclearBetween.map((id) => reading.sources.find((s) => s.id === id)?.name).join("/")}`,
    );
  return said;
}

function lastWord(name: string): string {
  return name.split(" ").at(-1) as string;
}

/** The entity named at a place, else the source whose words are there. */
function whoIs(reading: Reading, at: number): string {
  const mention = reading.mentions.find(
    ({ start, end, kind, entity }) => start <= at && at < end && kind !== "time" && entity !== null,
  );
  return mention?.entity ?? inSource(reading, at)?.speaker ?? "nobody";
}

function inSource({ attributions }: Reading, at: number): Attribution | undefined {
  return attributions
    .filter(({ source }) => source !== null && source.start <= at && at < source.end)
    .sort((a, b) => length(a.source) - length(b.source))[0];
}

function inContent({ attributions }: Reading, at: number): Attribution | undefined {
  const size = (one: Attribution) =>
    Math.min(
      ...one.content.filter((c) => c.start <= at + 1 && at + 2 < c.end).map(length),
      Number.POSITIVE_INFINITY,
    );
  return attributions.filter((one) => Number.isFinite(size(one))).sort((a, b) => size(a) - size(b))[0];
}

const length = (span: { start: number; end: number } | null) => (span === null ? 0 : span.end - span.start);

function pronouns(document: Chained): Verdict[] {
  const { text } = document;
  const reading = read(plainReport("A", "a", text), english);
  const names = reading.mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const { bound } = discourse({ ...reading, text }, english.speech, english.people, names, entities);
  return document.pronouns
    .filter(({ chain }) => document.links.some((link) => link.chain === chain && link.named))
    .map(({ start, chain }) => {
      const whom = bound.get(start);
      if (whom === undefined || !("referent" in whom)) return "unclear";
      return chainOf(whom.referent, document, start) === chain ? "right" : "wrong";
    });
}

/** The chain of most of the places where somebody was seen, a place itself left out. */
function chainOf(who: Referent, { links, pronouns }: Chained, except: number): string | null {
  const votes = new Map<string, number>();
  const starts = [
    ...who.seen.map(({ start }) => start),
    ...(who.phrase === null ? [] : [who.phrase.head.start]),
  ];
  for (const at of starts)
    for (const { start, end, chain } of [...links, ...pronouns])
      if (start !== except && start <= at + 1 && at < end) votes.set(chain, (votes.get(chain) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
