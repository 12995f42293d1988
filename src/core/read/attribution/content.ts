import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Cue } from "./cues.ts";
import { contentEnd, goesOn, preceding } from "./extent.ts";
import { fits } from "./fits.ts";
import type { Later } from "./later.ts";
import { givesNoAnswer } from "./stance.ts";
import type { Surroundings } from "./surroundings.ts";
import { bodyEnd, spanOf, type Unit } from "./unit.ts";

/** What is said, in one piece or in those round the cue; `null` where nothing is. */
export function contentOf(
  units: readonly Unit[],
  cue: Cue,
  around: Surroundings,
  later: Later,
  earlier: Cue | undefined,
  speech: Speech,
): Span[] | null {
  const end = bodyEnd(units);
  const { syntax } = speech;
  if (cue.word.frame === "decline" && syntax.comment.has(units[cue.last - 1]?.word ?? "")) {
    const rest =
      units[cue.last - 2]?.pos === "IN"
        ? spanOf(units, cue.last - 2, cue.last)
        : spanOf(units, cue.last - 2, contentEnd(units, cue.last - 1, end, later, speech));
    return rest === null ? null : [rest];
  }
  if (givesNoAnswer(units, cue, speech)) {
    const comma = units.findIndex(({ pos }, i) => i > cue.last && pos === ",");
    const last = contentEnd(units, cue.last - 1, end, later, speech);
    const rest = spanOf(units, cue.last, comma < 0 ? last : Math.min(comma, last));
    return rest === null ? null : [rest];
  }
  const start = cue.inverted ? cue.first : Math.min(cue.first, cue.subject?.first ?? cue.first);
  const left = units[start - 1];
  const quoteLeft = left?.quotation != null || (left?.pos === "," && units[start - 2]?.quotation != null);
  let next = around.next;
  const rest = units[next];
  const closes = rest === undefined || next >= end || (rest.pos === "," && !cue.shared);
  const parenthetical = !cue.shared && (cue.inverted || quoteLeft || (left?.pos === "," && closes));
  if (parenthetical && (closes || cue.inverted || quoteLeft)) {
    const before = preceding(
      units,
      quoteLeft && left?.quotation != null ? start : start - 1,
      earlier,
      speech,
    );
    const after = goesOn(units, next, end, before, later, speech);
    const content = [before === null ? null : spanOf(units, before.first, before.last), after].filter(
      (s) => s !== null,
    );
    // A tagger may have taken its only verb for a participle; nothing else is left that could be said.
    const isSaid = before?.clause || (before?.verb === true && next >= end);
    if (content.length > 0 && (quoteLeft || after !== null || isSaid)) return content;
    if (cue.inverted) return null;
  }
  if (rest === undefined || next >= end) return null;
  if (rest.pos === "," || rest.pos === ":" || rest.word === "—" || rest.word === "–") {
    const quote = units[next + 1]?.quotation != null;
    if (!quote && (rest.pos !== ":" || (cue.word.frame !== "say" && cue.word.frame !== "tell"))) return null;
    next++;
  }
  const first = units[next];
  if (first === undefined) return null;
  if (!fits(units, cue, next, end, speech)) return null;
  const last = contentEnd(units, next, end, later, speech);
  const content = spanOf(units, next, last);
  return content === null ? null : [content];
}
