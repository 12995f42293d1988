import type { Difference, DifferenceReading } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { QuoteReading } from "../../model/quote.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import type { Passage } from "../../model/span.ts";
import { outletKey } from "../../read/outletKey.ts";
import type { Collated } from "../quotes/quotes.ts";
import { variation } from "../quotes/variation.ts";
import type { Along } from "./edges.ts";

const step = "differences";

/** How the wordings of one utterance differ, and where a paraphrase has been put between quotation marks. */
export function quotationDifferences(
  collated: readonly Collated[],
  readings: ReadonlyMap<string, Reading>,
  sources: ReadonlyMap<string, Source>,
  along: Along,
): Difference[] {
  return collated.flatMap((one) => [...paraphrase(one, readings, sources, along), ...wording(one, along)]);
}

/** Words that one report prints as its own and another as a source's: the marks were added on the way. */
function paraphrase(
  { quote, utterances }: Collated,
  readings: ReadonlyMap<string, Reading>,
  sources: ReadonlyMap<string, Source>,
  along: Along,
): Difference[] {
  const bare = quote.readings.filter(({ direct, text }) => !direct && !ofOneself.test(text));
  if (bare.length === 0) return [];
  const printed = new Set(bare.flatMap(({ passages }) => passages.map(({ report }) => report)));
  // "The Gazette wrote: “…”" quotes the Gazette's own words, and rightly so.
  const added = utterances.filter(({ report, attribution }) => {
    if (printed.has(report)) return false;
    const speaker = sources.get(attribution?.speaker ?? "");
    return !(speaker?.kind === "outlet" && [...printed].some((id) => isOutlet(readings.get(id), speaker)));
  });
  if (added.length === 0 || quote.readings.some(isName)) return [];
  // A quotation that stands without its speaker may be of the one whose words they are.
  const edge = added
    .filter(({ attribution }) => attribution?.source != null)
    .flatMap(({ report }) => [...printed].map((parent) => along(report, parent)))
    .find((found) => found !== null);
  const quoted = quote.readings.filter(({ direct }) => direct);
  const passages = (list: readonly QuoteReading[]) => list.flatMap((reading) => reading.passages);
  return [
    {
      id: contentId("d", "paraphrase", quote.id),
      kind: "quotation",
      subkind: "paraphrase-turned-quotation",
      claim: null,
      readings: [...bare, ...quoted].map(({ text, passages: where }) => ({ text, passages: where })),
      // Without a tie between the two, the one without marks may have set the words apart in another way.
      relation: edge == null ? "undetermined" : "conflict",
      cause: edge == null ? "unknown" : "transmission",
      because: [
        {
          step,
          note: "printed without marks here, between marks there",
          passages: [...passages(bare).slice(0, 2), ...passages(quoted).slice(0, 2)],
        },
      ],
    },
  ];
}

/** Words that a report prints of somebody who says "I" are no words of its own: a letter, a post set off without marks. */
const ofOneself = /(?<![\p{L}’'])(?:I|my|we|our)(?!\p{L})/u;

/** "Don’t Ask, Don’t Tell": capitals throughout make a name of it, whoever says it. */
function isName({ text }: QuoteReading): boolean {
  const words = text.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

function isOutlet(reading: Reading | undefined, speaker: Source): boolean {
  return (
    reading?.outlet.name != null &&
    speaker.name !== null &&
    outletKey(reading.outlet.name) === outletKey(speaker.name)
  );
}

/** Wordings that are no mere cut of one another. */
function wording({ quote }: Collated, along: Along): Difference[] {
  const direct = quote.readings.filter((reading) => reading.direct);
  if (direct.length < 2) return [];
  const distinct = direct.filter(
    (reading, i) =>
      !direct.some((other, j) => i !== j && contains(other, reading) && (j < i || !contains(reading, other))),
  );
  if (distinct.length < 2) return cut(direct, quote.id);
  const pieces = distinct.filter((reading) =>
    distinct.some((other) => other !== reading && overlaps(other, reading)),
  );
  if (pieces.length < 2) return [];
  const [first, ...others] = pieces as [QuoteReading, ...QuoteReading[]];
  const second = others.find(({ text }) => variation(first.text, text) !== "identical");
  if (second === undefined) return [];
  const kind = variation(first.text, second.text);
  const edge = pair(first, second)
    .map(([a, b]) => along(a.report, b.report) ?? along(b.report, a.report))
    .find((found) => found !== null);
  return [
    {
      id: contentId("d", "reworded", quote.id),
      kind: "quotation",
      subkind: kind,
      claim: null,
      readings: pieces.map(plainReading),
      // Dots and brackets say what was done; other words, and a gap that nothing shows, leave it open.
      relation: kind === "reworded" || kind === "merged" ? "undetermined" : "compatible",
      cause: edge == null ? "unknown" : "transmission",
      because: [
        {
          step,
          note: "one utterance in several wordings",
          passages: pieces.flatMap(({ passages }) => passages.slice(0, 1)),
        },
      ],
    },
  ];
}

function cut(direct: readonly QuoteReading[], id: string): Difference[] {
  if (new Set(direct.map(wordsOf)).size < 2) return [];
  return [
    {
      id: contentId("d", "cut", id),
      kind: "quotation",
      subkind: "cut",
      claim: null,
      readings: direct.map(plainReading),
      relation: "compatible",
      cause: "unknown",
      because: [
        {
          step,
          note: "a shorter cut of the same words",
          passages: direct.flatMap(({ passages }) => passages.slice(0, 1)),
        },
      ],
    },
  ];
}

function plainReading({ text, passages }: QuoteReading): DifferenceReading {
  return { text, passages };
}

function wordsOf({ text }: QuoteReading): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}

function contains(a: QuoteReading, b: QuoteReading): boolean {
  return ` ${wordsOf(a)} `.includes(` ${wordsOf(b)} `);
}

/** Do two wordings give the same part of the utterance? Half of the shorter one's words are in the longer. */
function overlaps(a: QuoteReading, b: QuoteReading): boolean {
  const left = new Set(wordsOf(a).split(" "));
  const right = wordsOf(b).split(" ");
  return right.filter((word) => left.has(word)).length * 2 >= Math.min(left.size, right.length);
}

function pair(a: QuoteReading, b: QuoteReading): [Passage, Passage][] {
  return a.passages.flatMap((x) => b.passages.map((y): [Passage, Passage] => [x, y])).slice(0, 40);
}
