import type { Language } from "../../model/language.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Outlets } from "./outlets.ts";

/** How a language cites an outlet, by the words beside its name. */
export type Citing = Pick<Language, "citedBefore" | "citedAfter" | "reportsAfter" | "toldBefore">;

/** The name of an outlet in a report, and what the words beside it make of it. */
export interface Name extends Span {
  readonly outlet: string;
  /** `told`: somebody spoke to it · `cited`: it is said to report · `says`: it speaks, as a company may · or just named. */
  readonly as: "told" | "cited" | "says" | "named";
}

/** Patterns see so much of the text before a name and after it. */
const BEFORE = 50;
const AFTER = 90;

/** More names than these tell no more. */
const MOST = 500;

/**
 * Every place in the title and body where a report names an outlet that the story knows, quotations left out: what
 * a minister says of a newspaper cites nobody.
 *
 *     … the Harbour Gazette reported, and he told the Lantern: “The Post says so.”
 *           ───────────────  cited               ───────  told
 */
export function namesOf(reading: Reading, outlets: Outlets, citing: Citing): Name[] {
  const { text } = reading.report;
  const names: Name[] = [];
  const isSpoken = within(reading.quotations.filter(({ kind }) => kind === "speech"));
  const isShown = within(reading.blocks.filter(({ kind }) => kind === "body" || kind === "title"));
  for (const word of text.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/gu)) {
    const start = word.index;
    if (names.length === MOST) break;
    if (start < (names.at(-1)?.end ?? 0)) continue;
    const found = outlets.at(text, start);
    if (found === null || !isShown(start) || isSpoken(start)) continue;
    names.push({ start, end: found.end, outlet: found.outlet, as: asWhat(text, start, found.end, citing) });
  }
  return names.map((name, at) => ({ ...name, as: name.as === "named" ? listed(text, names, at) : name.as }));
}

/** What is said of the last outlet of a list is said of all: "the Gazette and the Lantern reported". */
function listed(text: string, names: readonly Name[], at: number): Name["as"] {
  const next = names[at + 1];
  const between = next && text.slice(names[at]?.end, next.start);
  if (next === undefined || between === undefined || !/^(?:,|,? (?:and|&))(?: the)? $/i.test(between))
    return "named";
  return next.as === "named" ? listed(text, names, at + 1) : next.as;
}

function asWhat(text: string, start: number, end: number, citing: Citing): Name["as"] {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (citing.toldBefore.test(before)) return "told";
  if (citing.citedBefore.test(before) || citing.reportsAfter.test(after)) return "cited";
  return citing.citedAfter.test(after) ? "says" : "named";
}

/** Tells of one place after another whether it lies in one of the spans, which are in order. */
function within(spans: readonly Span[]): (place: number) => boolean {
  let at = 0;
  return (place) => {
    while (at < spans.length && (spans[at] as Span).end <= place) at++;
    return at < spans.length && (spans[at] as Span).start <= place;
  };
}

/** Whether nothing shows whose a report is but what was "told the Gazette" in it. */
export function isPresumed({ report, outlet }: Reading, { toldBefore }: Citing): boolean {
  const told = outlet.because.every(({ start }) =>
    toldBefore.test(report.text.slice(Math.max(0, start - BEFORE), start)),
  );
  return outlet.how === "inferred" && told;
}
