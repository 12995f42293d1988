import type { Attribution } from "../src/core/model/attribution.ts";
import { plainReport } from "../src/core/model/report.ts";
import type { Span } from "../src/core/model/span.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { articles, type Marked } from "../train/attribution/brat.ts";
import { type Paragraph, type Piece, paragraphs, places, ROLES, type Role } from "./attribution.gold.ts";
import type { Row } from "./row.ts";

/** Best published on the test part without a pretrained model, and people among themselves (F1). */
const PUBLISHED: Readonly<Record<Role, [best: number, people: number]>> = {
  source: [73.3, 78],
  cue: [66.2, 70.6],
  content: [63.6, 68.7],
};

/**
 * Scores sources, cues and contents on PolNeAR dev as published: spans by tokens of a paragraph, exact where both ends
 * agree; then those linked, where the cues overlap; and by how the words stand in the text.
 */
export function rows(gold: string): Row[] {
  const tokens = paragraphs(gold);
  const exact = tally();
  const begin = tally();
  const linked = tally();
  const kinds: Record<string, [hits: number, all: number]> = {};
  const overlaps: Record<Role, number[]> = { source: [], cue: [], content: [] };
  for (const { id, text, marked } of articles(gold, "dev")) {
    const inside = tokens.get(id);
    if (inside === undefined) continue;
    const { attributions } = read(plainReport("A", id, text), english);
    const ours = piecesOf(attributions, places(text, inside));
    for (const [p, paragraph] of inside.entries())
      scoreParagraph(paragraph, ours.get(p) ?? [], exact, begin, overlaps);
    scoreLinked(marked, attributions, text, linked, kinds);
  }
  const row = (metric: string, ours: number, published: string | null, people: number | null): Row => ({
    corpus: "PolNeAR dev",
    metric,
    ours,
    published,
    people,
    noise: 0.5,
  });
  return [
    ...ROLES.map((role) =>
      row(`${role}, exact`, f1(exact[role]), `${PUBLISHED[role][0]} (test)`, PUBLISHED[role][1]),
    ),
    ...ROLES.map((role) => row(`${role}, begin`, f1(begin[role]), null, null)),
    ...ROLES.map((role) =>
      row(`${role}, Jaccard`, (100 * sum(overlaps[role])) / overlaps[role].length, null, null),
    ),
    row("source, given a cue that overlaps", f1(linked.source), null, null),
    row("content, given a cue that overlaps", f1(linked.content), null, null),
    row("source, cue and content exact", f1(linked.cue), null, 56),
    ...Object.entries(kinds)
      .sort()
      .map(([kind, [hits, all]]) => row(`content of ${kind}, recall`, (100 * hits) / all, null, null)),
  ];
}

interface Counts {
  hits: number;
  ours: number;
  gold: number;
}

const tally = (): Record<Role, Counts> => ({ source: counts(), cue: counts(), content: counts() });
const counts = (): Counts => ({ hits: 0, ours: 0, gold: 0 });
const f1 = ({ hits, ours, gold }: Counts): number => (200 * hits) / Math.max(1, ours + gold);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Our spans as tokens of each paragraph, no two the same. */
function piecesOf(attributions: readonly Attribution[], at: Int32Array): Map<number, Piece[]> {
  const found = new Map<number, Piece[]>();
  const put = (role: Role, span: Span | null) => {
    const touched = new Map<number, { first: number; last: number }>();
    for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) {
      const place = at[i] as number;
      if (place < 0) continue;
      const [paragraph, token] = [Math.floor(place / 10_000), place % 10_000];
      const held = touched.get(paragraph);
      if (held === undefined) touched.set(paragraph, { first: token, last: token + 1 });
      else held.last = token + 1;
    }
    for (const [paragraph, { first, last }] of touched) {
      const list = found.get(paragraph) ?? [];
      const known = list.some((one) => one.role === role && one.first === first && one.last === last);
      found.set(paragraph, known ? list : [...list, { role, first, last }]);
    }
  };
  for (const { source, cue, content } of attributions) {
    put("source", source);
    put("cue", cue);
    for (const span of content) put("content", span);
  }
  return found;
}

function scoreParagraph(
  { gold }: Paragraph,
  ours: readonly Piece[],
  exact: Record<Role, Counts>,
  begin: Record<Role, Counts>,
  overlaps: Record<Role, number[]>,
): void {
  for (const role of ROLES) {
    const g = gold.filter((one) => one.role === role);
    const o = ours.filter((one) => one.role === role);
    const starts = g.filter(({ first }) => o.some((one) => one.first === first)).length;
    add(
      exact[role],
      g.filter((one) => o.some((other) => overlap(one, other) === 1)).length,
      o.length,
      g.length,
    );
    add(
      begin[role],
      starts,
      starts + o.filter(({ first }) => g.every((one) => one.first !== first)).length,
      g.length,
    );
    for (const one of g) overlaps[role].push(Math.max(0, ...o.map((other) => overlap(one, other))));
    for (const one of o) if (g.every((other) => overlap(one, other) === 0)) overlaps[role].push(0);
  }
}

function add(to: Counts, hits: number, ours: number, gold: number): void {
  to.hits += hits;
  to.ours += ours;
  to.gold += gold;
}

function overlap(a: Piece, b: Piece): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  return Math.max(0, shared) / (Math.max(a.last, b.last) - Math.min(a.first, b.first));
}

/** Whole attributions: each of the corpus with the one of ours whose cue overlaps. */
function scoreLinked(
  marked: readonly Marked[],
  attributions: readonly Attribution[],
  text: string,
  linked: Record<Role, Counts>,
  kinds: Record<string, [number, number]>,
): void {
  const ours = attributions.filter(({ cue }) => cue !== null);
  const list = (spans: readonly (Span | null)[]) =>
    spans
      .flatMap((span) => (span === null ? [] : [text.slice(span.start, span.end).trim() + span.start]))
      .join(" ");
  let [source, content, all] = [0, 0, 0];
  for (const one of marked) {
    const cue = one.cue[0];
    if (cue === undefined) continue;
    const same = ours.find(
      (other) => (other.cue as Span).start < cue.end && cue.start < (other.cue as Span).end,
    );
    const who = same !== undefined && list(one.source) === list([same.source]);
    const what = same !== undefined && list(one.content) === list(same.content);
    if (who) source++;
    if (what) content++;
    if (who && what && list([cue]) === list([same.cue])) all++;
    for (const kind of kindsOf(one, text)) {
      const [hits, count] = kinds[kind] ?? [0, 0];
      kinds[kind] = [hits + (what ? 1 : 0), count + 1];
    }
  }
  add(linked.source, source, ours.length, marked.length);
  add(linked.content, content, ours.length, marked.length);
  add(linked.cue, all, ours.length, marked.length);
}

/** Direct speech, none, or some; and whether the cue is a word for saying. */
function kindsOf({ cue, content }: Marked, text: string): string[] {
  const words = content.map(({ start, end }) => text.slice(start, end));
  const quoted = words.filter(
    (part) =>
      /^(?:''|["“])[\s\S]*(?:''|["”])[.,]?$/.test(part) && !/["“”][\s\S]*["“”][\s\S]*["“”]/.test(part),
  );
  const some = words.some((part) => /["“”]|''/.test(part));
  const kind = quoted.length === words.length && words.length > 0 ? "direct" : some ? "mixed" : "indirect";
  const said = cue.some(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(
        (word) => word === "according" || /^(?:say|tell)$/.test(english.speech.cues.get(word)?.frame ?? ""),
      ),
  );
  return said ? [kind, "words of speech"] : [kind];
}
