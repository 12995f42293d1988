import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attribution } from "../src/core/model/attribution.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import { type Discourse, discourse } from "../src/core/read/attribution/discourse.ts";
import type { Referent } from "../src/core/read/attribution/referent.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { type Chained, gumChains } from "../train/coreference.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";
import judged from "./speakers.gold.json" with { type: "json" };

/** A source or a floating quotation: its file, where it starts, and where a name for who it is starts (null: nobody named). */
type Label = readonly [file: string, start: number, name: number | null];

type Said = "right" | "wrong" | "unclear";
type Verdict = Said | `${Said}, not found`;

/** A report as it was read, and whom its pronouns and descriptions mean. */
interface Document {
  readonly reading: Reading;
  readonly bound: Discourse["bound"];
}

/**
 * Scores who the speakers are. PolNeAR dev: our own labels, in halves by file; precision is over those for whom we name
 * somebody, recall over all. Where the search found no attribution, whom the words mean counts all the same. GUM: plain
 * pronouns.
 */
export function rows(gold: string): Row[] {
  const documents = new Map<string, Document>();
  const files = [
    ...new Set(Object.values(judged).flatMap((list) => list.map(([file]) => file as string))),
  ].sort();
  for (const file of files) {
    const text = readFileSync(join(gold, "polnear/dev/text", `${file}.txt`), "utf8");
    documents.set(file, documentOf(text));
  }
  const halves = [
    ["PolNeAR dev, half seen", (file: string) => files.indexOf(file) % 2 === 0],
    ["PolNeAR dev, other half", (file: string) => files.indexOf(file) % 2 === 1],
  ] as const;
  const labelled = halves.flatMap(([corpus, isIn]) =>
    Object.entries(judged as unknown as Record<string, Label[]>).flatMap(([kind, labels]) => {
      const own = labels.filter(([file]) => isIn(file));
      const verdicts = own.map((label) => verdict(kind, label, documents.get(label[0]) as Document));
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
  const count = (what: string) => verdicts.filter((one) => one.startsWith(what)).length;
  const right = count("right");
  const found = verdicts.filter((one) => !one.endsWith("not found")).length;
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
    row("recall", right / verdicts.length),
    ...(found < verdicts.length ? [row("in an attribution found", found / verdicts.length)] : []),
  ];
}

/** Whom we took somebody for: an entity or another source by its id, or nobody in particular. */
interface Answer {
  readonly id: string | null;
  readonly name: string | null;
  readonly isPerson: boolean;
  /** Did the search for attributions find this one? */
  readonly found: boolean;
}

function verdict(kind: string, [file, start, name]: Label, document: Document): Verdict {
  const { text } = document.reading.report;
  const answer = answerOf(kind, start, document);
  const gold = name === null ? null : whoIs(document.reading, name);
  const isRight =
    name === null
      ? answer.id === null || !answer.isPerson
      : answer.id !== null &&
        (answer.id === gold || (answer.name !== null && text.startsWith(lastWord(answer.name), name)));
  const said = isRight ? "right" : answer.id === null ? "unclear" : "wrong";
  if (!isRight)
    showCase(
      "speakers",
      said,
      kind,
      file,
      `${text.slice(Math.max(0, start - 200), start)}[[${text.slice(start, start + 30)}`,
      `gold ${name === null ? "nobody" : text.slice(name, name + 20)}`,
      `ours ${answer.name}`,
    );
  return answer.found ? said : `${said}, not found`;
}

function answerOf(kind: string, start: number, { reading, bound }: Document): Answer {
  const one = kind === "floating" ? inContent(reading, start) : inSource(reading, start);
  if (one !== undefined) {
    const source = reading.sources.find(({ id }) => id === one.speaker);
    const unclear = one.unclearBetween
      .map((id) => reading.sources.find((s) => s.id === id)?.name)
      .join(" or ");
    const name = source?.name ?? source?.descriptor ?? unclear;
    return { id: one.speaker, name, isPerson: source?.kind === "person", found: true };
  }
  const head = [...bound.keys()].find(
    (at) => at >= start && at < start + 60 && !/[.,“”"]/.test(reading.report.text.slice(start, at)),
  );
  const whom = kind === "surname" || head === undefined ? undefined : bound.get(head);
  const entity = whom !== undefined && "referent" in whom ? whom.referent.entity?.id : undefined;
  const id =
    kind === "surname" ? whoIs(reading, start) : (entity ?? (head === undefined ? null : `bound ${head}`));
  const name = reading.entities.find((one) => one.id === id)?.name ?? null;
  const unclear = whom !== undefined && !("referent" in whom);
  return { id: unclear ? null : id, name, isPerson: name !== null, found: false };
}

function lastWord(name: string): string {
  return name.split(" ").at(-1) as string;
}

/** The entity named at a place, else the source whose words are there. */
function whoIs(reading: Reading, at: number): string {
  const mention = reading.mentions.find(
    ({ start, end, kind, entity }) => start <= at + 5 && at < end && kind !== "time" && entity !== null,
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

function documentOf(text: string): Document {
  const reading = read(plainReport("A", "a", text), english);
  const names = reading.mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const { bound } = discourse({ ...reading, text }, english.speech, english.people, names, entities);
  return { reading, bound };
}

function pronouns(document: Chained): Verdict[] {
  const { bound } = documentOf(document.text);
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
