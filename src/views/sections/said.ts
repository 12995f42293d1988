import type { Attribution, Stance } from "../../core/model/attribution.ts";
import type { Quote, QuoteReading } from "../../core/model/quote.ts";
import type { Passage, Span } from "../../core/model/span.ts";
import { listed } from "../words/count.ts";
import { attributionAt, type Lookup, reportsOf, wordsAt } from "../words/lookup.ts";
import { person, personHeld, personShort, viaWords } from "../words/person.ts";
import { capped, excerpt, type Line, quoted, type Section } from "./section.ts";

/** Who said what: a line for each speaker, their quotations and then what the reports say that they said. */
export function said(lookup: Lookup): Section {
  const speakers = new Map<string, Speaker>();
  const at = (key: string, name: string) => {
    const known = speakers.get(key) ?? { name, reports: new Set(), quotes: [], statements: [] };
    speakers.set(key, known);
    return known;
  };
  for (const quote of lookup.story.quotes) {
    const name = speakerOf(lookup, quote);
    const speaker = at(quote.speaker ?? name, name);
    for (const { passages } of quote.readings) for (const { report } of passages) speaker.reports.add(report);
    speaker.quotes.push(quote);
  }
  for (const statement of statements(lookup)) {
    const speaker = at(statement.speaker, named(lookup, statement.speaker));
    for (const { report } of statement.passages) speaker.reports.add(report);
    speaker.statements.push(statement);
  }
  const first = [...speakers].sort(([, a], [, b]) => b.reports.size - a.reports.size);
  const reasons = reasonsUnnamed(lookup);
  return {
    heading: "Who said what",
    lines: capped(first, 14, ([key, { name, quotes, statements }]) => ({
      text: name,
      under: [
        ...(reasons.get(key) ?? []),
        ...capped(quotes.sort(byReach), 6, (quote) => utterance(lookup, quote), ""),
        ...capped(statements, 3, (statement) => indirect(lookup, statement), ""),
      ],
    })),
  };
}

/** Why sources are not named, in the words of the first report that says so, where those are few. */
function reasonsUnnamed(lookup: Lookup): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const { report, attributions } of lookup.readings.values())
    for (const { speaker, anonymityReason } of attributions) {
      if (speaker === null || anonymityReason === undefined || found.has(speaker)) continue;
      const passage = { report: report.id, ...anonymityReason };
      const words = wordsAt(lookup, passage);
      if (words.length <= 120)
        found.set(speaker, [{ text: `not named: “${words}”`, cites: reportsOf(lookup, [passage]) }]);
    }
  return found;
}

interface Speaker {
  readonly name: string;
  readonly reports: Set<string>;
  readonly quotes: Quote[];
  readonly statements: Statement[];
}

interface Statement {
  readonly speaker: string;
  readonly attribution: Attribution;
  readonly passages: Passage[];
}

function named(lookup: Lookup, id: string): string {
  const source = lookup.sources.get(id);
  return source?.kind === "anonymous" ? personHeld(lookup, source) : person(source);
}

function speakerOf(lookup: Lookup, { speaker, readings }: Quote): string {
  if (speaker !== null) return named(lookup, speaker);
  const between = readings
    .flatMap(({ passages }) => passages.slice(0, 1))
    .flatMap((passage) => attributionAt(lookup, passage)?.unclearBetween ?? []);
  const names = [...new Set(between)].map((id) => personShort(lookup.sources.get(id)));
  return names.length < 2 ? "Speaker not clear" : `Not clear which of them: ${listed(names)}`;
}

// Whole sayings before a word or two, what most reports print before the rest; else as the story has them.
function byReach(a: Quote, b: Quote): number {
  return Number(isSaying(b)) - Number(isSaying(a)) || reach(b) - reach(a);
}

function isSaying({ readings }: Quote): boolean {
  return readings.some(({ text }) => text.split(/\s+/, 4).length > 3);
}

function reach({ readings }: Quote): number {
  return new Set(readings.flatMap(({ passages }) => passages.map(({ report }) => report))).size;
}

function utterance(lookup: Lookup, { readings }: Quote): Line {
  // The wording that most reports print in marks stands first.
  const first = [...readings].sort(
    (a, b) => Number(b.direct) - Number(a.direct) || b.passages.length - a.passages.length,
  );
  const [main, ...variants] = first.map((reading) => wording(lookup, reading));
  return { ...(main as Line), under: variants.map((line) => ({ ...line, text: `also as: ${line.text}` })) };
}

function wording(lookup: Lookup, { direct, passages }: QuoteReading): Line {
  const words = passages[0] === undefined ? "" : wordsAt(lookup, passages[0]);
  const vias = passages.map((passage) => viaWords(lookup, attributionAt(lookup, passage)?.via ?? []));
  const via = listed([...new Set(vias.filter((each) => each !== ""))]);
  const text = direct ? quoted(words, 400) : `${excerpt(words, 200)} (no quotation marks)`;
  return { text: via === "" ? text : `${text}, ${via}`, cites: reportsOf(lookup, passages) };
}

// What reports attribute in their own words, once for all that use the same words; quotations stand above already.
function statements(lookup: Lookup): Statement[] {
  const quotes = new Map<string, Span[]>();
  for (const { readings } of lookup.story.quotes)
    for (const { passages } of readings)
      for (const passage of passages) {
        const known = quotes.get(passage.report);
        if (known === undefined) quotes.set(passage.report, [passage]);
        else known.push(passage);
      }
  const found = new Map<string, Statement>();
  for (const { report, attributions } of lookup.readings.values()) {
    for (const attribution of attributions) {
      const { speaker, stance } = attribution;
      const [content] = attribution.content;
      if (content === undefined || speaker === null || attribution.mode !== "indirect") continue;
      // An outlet that is cited carries what others said; the tree and the claims show that.
      if (lookup.sources.get(speaker)?.kind === "outlet") continue;
      if (quotes.get(report.id)?.some((quote) => quote.start < content.end && content.start < quote.end))
        continue;
      const passage = { report: report.id, ...content };
      const words = wordsAt(lookup, passage).trim();
      // Two or three words out of a sentence tell a reader nothing.
      if (words.split(/\s+/).length < 4) continue;
      const key = `${speaker} ${stance} ${words.toLowerCase()}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { speaker, attribution, passages: [passage] });
      else known.passages.push(passage);
    }
  }
  return [...found.values()];
}

function indirect(lookup: Lookup, { attribution, passages }: Statement): Line {
  const words = passages[0] === undefined ? "" : wordsAt(lookup, passages[0]).replace(/^that\s+/i, "");
  const through = viaWords(lookup, attribution.via);
  return {
    text: `${STANCES[attribution.stance]}: ${excerpt(words, 110)}${through === "" ? "" : `, ${through}`}`,
    cites: reportsOf(lookup, passages),
  };
}

const STANCES: Record<Stance, string> = {
  asserts: "says",
  denies: "denies",
  declines: "does not answer",
  predicts: "expects",
  asks: "asks",
  believes: "believes",
  holds: "holds",
  plans: "plans",
  orders: "orders",
};
