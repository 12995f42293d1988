import { unify } from "../src/core/collate/entities.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import { personName } from "../src/core/read/personName.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { ROLES, TITLES } from "../src/languages/en/roles.ts";
import { type Chained, ecbChains, gumChains, type Link } from "../train/coreference.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";

/** A form of a person's name in one report: the chain that people gave it to, and the entity that we did. */
interface Form {
  readonly report: string;
  readonly form: string;
  readonly chain: string;
  readonly entity: string;
  /** How often the report has it so. */
  count: number;
}

/**
 * Scores which names are one person's: pairs of mentions in different forms, within a report (GUM) and over the reports of a topic
 * (ECB+, two look-alike events each). Names that we did not find do not count.
 */
export function rows(gold: string): Row[] {
  const within = gumChains(gold).map((document) => {
    const { reading } = readOf(document);
    return forms(document, reading, (id) => id);
  });
  const topics = new Map<string, Chained[]>();
  for (const document of ecbChains(gold)) {
    const list = topics.get(document.topic);
    if (list === undefined) topics.set(document.topic, [document]);
    else list.push(document);
  }
  const across = [...topics.values()].map((documents) => {
    const readings = documents.map((document) => readOf(document).reading);
    const maps = unify(readings);
    return documents.flatMap((document, k) =>
      forms(document, readings[k] as Reading, (id) => maps[k]?.get(id)?.id ?? id),
    );
  });
  return [...scored("GUM, within a report", within), ...scored("ECB+, across reports", across)];
}

function readOf({ name, text }: Chained): { reading: Reading } {
  return { reading: read(plainReport(name, name, text), english) };
}

function forms({ name, text, links }: Chained, reading: Reading, idOf: (id: string) => string): Form[] {
  const found = new Map<string, Form>();
  for (const { kind, start, end, entity } of reading.mentions) {
    if (kind !== "person") continue;
    const own = links.filter((link) => link.named && link.start < end && start < link.end);
    // A mention over two people's names is the search's fault, and one that is a word of a longer phrase no name.
    const chains = new Set(own.map(({ chain }) => chain));
    if (chains.size !== 1 || !own.some((link) => isWhole(text, start, end, link))) continue;
    const form = personName(text.slice(start, end)).words.join(" ");
    const chain = (own[0] as { chain: string }).chain;
    const id = entity === null ? `nobody ${name} ${form}` : idOf(entity);
    const key = `${chain} ${form} ${id}`;
    const old = found.get(key);
    if (old !== undefined) old.count++;
    else found.set(key, { report: name, form, chain, entity: id, count: 1 });
  }
  return [...found.values()];
}

/** All of the name that people marked, a title or a role before it left out; no more, as "the Ito plan" is. */
function isWhole(text: string, start: number, end: number, link: Link): boolean {
  if (end > link.end) return false;
  const before = text
    .slice(link.start, Math.max(link.start, start))
    .split(/[^\p{L}.-]+/u)
    .filter(Boolean);
  const rest = text.slice(end, link.end);
  return (
    before.every((word) => /^\p{Ll}/u.test(word) || TITLED.has(word)) &&
    !/\p{Lu}/u.test(rest) &&
    start >= link.start
  );
}

const TITLED = new Set(
  `${TITLES} ${ROLES.replaceAll("|", " ")}`.split(/\s+/).flatMap((word) => [word, capital(word)]),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function scored(corpus: string, groups: readonly (readonly Form[])[]): Row[] {
  let [right, ours, theirs] = [0, 0, 0];
  for (const group of groups)
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (a.form === b.form) continue;
        const [one, same] = [a.entity === b.entity, a.chain === b.chain];
        const pairs = a.count * b.count;
        if (one) ours += pairs;
        if (same) theirs += pairs;
        if (one && same) right += pairs;
        if (one !== same)
          showCase(
            "aliases",
            one ? "joined" : "parted",
            a.report,
            a.form,
            a.entity,
            b.report,
            b.form,
            b.entity,
          );
      }
  const row = (metric: string, share: number): Row => ({
    corpus,
    metric,
    ours: Math.round(share * 1000) / 10,
    published: null,
    people: null,
    noise: 1,
  });
  return [
    row("pairs of name forms: precision", right / ours),
    row("pairs of name forms: recall", right / theirs),
  ];
}
