// Trains and scores the weights by which a pronoun is given to one of those it may mean.
//
//     npm run train -- pronoun [GOLD [PART]]      PART: shows what is wrong in a part, as "dev GUM"
//
// A log-linear ranker over the people named so far, on GUM, ECB+ and labels of our own over PolNeAR's training part;
// every fourth document is for the score. It needs the weights for tags and names.
import { readFileSync, writeFileSync } from "node:fs";
import { plainReport } from "../src/core/model/report.ts";
import { type Choose, discourse } from "../src/core/read/attribution/discourse.ts";
import { chancesOf, ranked } from "../src/core/read/attribution/pronoun.ts";
import type { Referent } from "../src/core/read/attribution/referent.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { people } from "../src/languages/en/people.ts";
import { type Chained, ecbChains, gumChains, type Link, polnearChains } from "./coreference.ts";

/** One choice: the features of each candidate, and which of them is right (-1 for none). */
interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: number;
  readonly weight: number;
}

const [folder = "", show = "-"] = process.argv.slice(3);
const labels = JSON.parse(readFileSync("train/pronoun.gold.json", "utf8"));
const documents = [...gumChains(folder), ...ecbChains(folder), ...polnearChains(folder, labels)].filter(
  ({ pronouns }) => pronouns.length > 0,
);
const parsed = documents.map((document) => ({
  document,
  reading: read(plainReport("A", "a", document.text), english),
}));
const dev = (k: number) => k % 4 === 3;
/** News tells of people as reports do; there is little of it. */
const WEIGHT = 2;
const ROUNDS = 3;

// Pronouns without a label are bound by the weights of the round before.
let weights: Record<string, number> = {};
let choices: Choice[] = [];
for (let round = 0; round < ROUNDS; round++) {
  choices = parsed.flatMap((one, k) => (dev(k) ? [] : choicesOf(one, weights)));
  weights = trained(choices);
}
console.log(`${choices.length} choices, ${Object.keys(weights).length} weights`);
for (const [name, part] of [
  ["train", parsed.filter((_, k) => !dev(k))],
  ["dev", parsed.filter((_, k) => dev(k))],
  ["dev GUM", parsed.filter(({ document }, k) => dev(k) && document.name.startsWith("GUM"))],
  ["dev ECB+", parsed.filter(({ document }, k) => dev(k) && /^\d/.test(document.name))],
  ["dev PolNeAR", parsed.filter(({ document }, k) => dev(k) && document.name.startsWith("polnear"))],
] as const)
  console.log(name, score(part, weights, name.startsWith(show)));
const lines = Object.entries(weights)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  ${/^\w+$/.test(feature) ? feature : JSON.stringify(feature)}: ${weight},`);
writeFileSync(
  new URL("src/languages/en/weights/pronoun.ts", `file://${process.cwd()}/`),
  `/** What weighs for somebody whom an English pronoun may mean. Trained by \`train/pronoun.ts\`. */\nexport const pronounWeights: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
);

type Parsed = (typeof parsed)[number];

function run({ document, reading }: Parsed, choose: Choose) {
  const names = reading.mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return discourse({ ...reading, text: document.text }, english.speech, people, names, entities, choose);
}

/** The chain of most of the places where somebody was seen. */
function chainOf(who: Referent, links: readonly Link[]): string | null {
  const votes = new Map<string, number>();
  const starts = [
    ...who.seen.map(({ start }) => start),
    ...(who.phrase === null ? [] : [who.phrase.head.start]),
  ];
  for (const at of starts)
    for (const { chain } of links.filter(({ start, end }) => start <= at + 1 && at < end).slice(0, 3))
      votes.set(chain, (votes.get(chain) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** ECB+ marks people in some sentences only: elsewhere their name tells. */
function isOf(who: Referent, chain: string, document: Chained, except: number): boolean {
  const found = chainOf(
    who,
    allLinks(document).filter(({ start }) => start !== except),
  );
  if (found !== null) return found === chain;
  const family = who.entity?.name.split(" ").at(-1) ?? "?";
  return document.links.some(
    (link) => link.chain === chain && document.text.slice(link.start, link.end).includes(family),
  );
}

function allLinks(document: Chained): Link[] {
  return [...document.links, ...document.pronouns];
}

function choicesOf(one: Parsed, before: Readonly<Record<string, number>>): Choice[] {
  const found: Choice[] = [];
  const gold = new Map(one.document.pronouns.map(({ start, chain }) => [start, chain]));
  run(one, (pointer, candidates) => {
    const chain = gold.get(pointer.start);
    if (chain === undefined) return ranked(candidates, before);
    const right = candidates.findIndex(({ referent }) => isOf(referent, chain, one.document, pointer.start));
    const partly = !one.document.name.startsWith("GUM");
    if (candidates.length > 0 && (right >= 0 || !partly))
      found.push({
        features: candidates.map(({ features }) => features),
        right,
        weight: one.document.name.startsWith("polnear") ? WEIGHT : 1,
      });
    const who = candidates[right];
    return who === undefined ? { rivals: [] } : { referent: who.referent };
  });
  return found;
}

function trained(list: readonly Choice[]): Record<string, number> {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < 300; round++) {
    const gradient: Record<string, number> = {};
    for (const { features, right, weight } of list) {
      const chances = chancesOf(
        features.map((one) => ({ referent: null as unknown as Referent, features: one })),
        weights,
      );
      const nobody = 1 - chances.reduce((sum, chance) => sum + chance, 0);
      gradient.nobody = (gradient.nobody ?? 0) + weight * ((right < 0 ? 1 : 0) - nobody);
      for (const [k, own] of features.entries())
        for (const one of own)
          gradient[one] = (gradient[one] ?? 0) + weight * ((k === right ? 1 : 0) - (chances[k] as number));
    }
    for (const [feature, slope] of Object.entries(gradient)) {
      const step = slope - 1.5 * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + step * step;
      weights[feature] = (weights[feature] ?? 0) + (0.3 * step) / Math.sqrt(squares[feature] + 1e-8);
    }
  }
  for (const feature of Object.keys(weights))
    weights[feature] = Math.round((weights[feature] as number) * 100) / 100;
  return weights;
}

/** Pronouns whose chain has a name: how many are given somebody, and how many of these the right one. */
function score(part: readonly Parsed[], own: Readonly<Record<string, number>>, aloud: boolean): string {
  let [all, answered, right, wrongUnnamed, subject, subjectAnswered, subjectRight] = [0, 0, 0, 0, 0, 0, 0];
  for (const one of part) {
    const { bound } = run(one, (_, candidates) => ranked(candidates, own));
    for (const { start, end, chain } of one.document.pronouns) {
      const named = one.document.links.some((link) => link.chain === chain && link.named);
      const whom = bound.get(start);
      const who = whom !== undefined && "referent" in whom ? whom.referent : null;
      if (!named) {
        if (who?.entity != null) wrongUnnamed++;
        continue;
      }
      const isRight = who !== null && isOf(who, chain, one.document, start);
      all++;
      if (aloud && !isRight) {
        const { text } = one.document;
        const name = (one: Referent) => one.entity?.name ?? text.slice(one.phrase?.start, one.phrase?.end);
        const rivals =
          whom === undefined
            ? "-"
            : "referent" in whom
              ? name(whom.referent)
              : `? ${whom.rivals.map(name).join(" / ")}`;
        const right = one.document.links.find((link) => link.chain === chain && link.named);
        console.log(
          `${one.document.name} @${start}\n   ${text.slice(Math.max(0, start - 260), start).replace(/\s+/g, " ")}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}\n   => ${rivals}   gold ${text.slice(right?.start, right?.end)}`,
        );
      }
      if (who !== null) answered++;
      if (isRight) right++;
      if (!/^s?he$/i.test(one.document.text.slice(start, end))) continue;
      subject++;
      if (who !== null) subjectAnswered++;
      if (isRight) subjectRight++;
    }
  }
  const per = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} % (${a}/${b})`;
  return `P ${per(right, answered + wrongUnnamed)} R ${per(right, all)}; he/she P ${per(subjectRight, subjectAnswered)} R ${per(subjectRight, subject)}`;
}
