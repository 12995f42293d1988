import type { Attribution, Stance } from "../../core/model/attribution.ts";
import type { Quote, QuoteReading } from "../../core/model/quote.ts";
import type { Passage, Span } from "../../core/model/span.ts";
import { listed } from "../words/count.ts";
import { attributionAt, type Lookup, reportsOf, wordsAt } from "../words/lookup.ts";
import { person, personShort, viaWords } from "../words/person.ts";
import { capped, excerpt, type Line, quoted, type Section } from "./section.ts";

/** Who said what: a line for each speaker, their quotations and then what the reports say that they said. */
export function said(lookup: Lookup): Section {
  const speakers = new Map<string, { reports: Set<string>; quotes: Line[]; statements: Line[] }>();
  const at = (name: string) => {
    const known = speakers.get(name) ?? { reports: new Set(), quotes: [], statements: [] };
    speakers.set(name, known);
    return known;
  };
  for (const quote of lookup.story.quotes) {
    const speaker = at(speakerOf(lookup, quote));
    for (const { passages } of quote.readings) for (const { report } of passages) speaker.reports.add(report);
    speaker.quotes.push(utterance(lookup, quote));
  }
  for (const { statement, passages } of statements(lookup)) {
    const speaker = at(person(lookup.sources.get(statement.speaker ?? "")));
    for (const { report } of passages) speaker.reports.add(report);
    speaker.statements.push(indirect(lookup, statement, passages));
  }
  const lines = [...speakers]
    .sort(([, a], [, b]) => b.reports.size - a.reports.size)
    .map(([text, { quotes, statements }]) => ({
      text,
      under: [...capped(quotes, 6, ""), ...capped(statements, 3, "")],
    }));
  return { heading: "Who said what", lines: capped(lines, 14) };
}

function speakerOf(lookup: Lookup, { speaker, readings }: Quote): string {
  if (speaker !== null) return person(lookup.sources.get(speaker));
  const between = readings
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => attributionAt(lookup, passage)?.unclearBetween ?? []);
  const names = [...new Set(between)].map((id) => personShort(lookup.sources.get(id)));
  return names.length < 2
    ? "Speaker not clear"
    : `Not clear whether ${listed(names).replace(/ and (?!.* and )/, " or ")}`;
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

interface Statement {
  readonly statement: Attribution;
  readonly passages: Passage[];
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
    for (const statement of attributions) {
      const [content] = statement.content;
      if (content === undefined || statement.speaker === null || statement.mode !== "indirect") continue;
      // An outlet that is cited carries what others said; the tree and the claims show that.
      if (lookup.sources.get(statement.speaker)?.kind === "outlet") continue;
      if (quotes.get(report.id)?.some((quote) => quote.start < content.end && content.start < quote.end))
        continue;
      const passage = { report: report.id, ...content };
      // Two or three words out of a sentence tell a reader nothing.
      if (wordsAt(lookup, passage).trim().split(/\s+/).length < 4) continue;
      const key = `${statement.speaker} ${statement.stance} ${wordsAt(lookup, passage).toLowerCase()}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { statement, passages: [passage] });
      else known.passages.push(passage);
    }
  }
  return [...found.values()];
}

function indirect(lookup: Lookup, { stance, via }: Attribution, passages: readonly Passage[]): Line {
  const words = passages[0] === undefined ? "" : wordsAt(lookup, passages[0]).replace(/^that\s+/i, "");
  const through = viaWords(lookup, via);
  return {
    text: `${STANCES[stance]}: ${excerpt(words, 110)}${through === "" ? "" : `, ${through}`}`,
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
  plans: "plans",
  orders: "orders",
};
