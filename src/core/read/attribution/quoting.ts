import type { Speech } from "../../model/speech.ts";
import type { Cue } from "./cues.ts";
import { contentEnd, preceding } from "./extent.ts";
import type { Found } from "./found.ts";
import type { Later } from "./later.ts";
import { type Phrase, phraseFrom } from "./phrase.ts";
import { bodyEnd, spanOf, type Unit } from "./unit.ts";

/** "CNN quoted an official as saying …", "was quoted as saying", "citing two officials". */
export function quoting(
  units: readonly Unit[],
  cue: Cue,
  later: Later,
  earlier: Cue | undefined,
  speech: Speech,
): Found[] {
  const end = bodyEnd(units);
  const group = spanOf(units, cue.first, cue.last);
  if (group === null) return [];
  const passive =
    units[cue.last - 1]?.pos === "VBN" &&
    units.slice(cue.first, cue.last).some(({ word }) => speech.syntax.passive.has(word));
  const phrase = passive ? cue.subject : phraseFrom(units, cue.last, end);
  if (phrase === null) return [];
  const from = passive ? cue.last : phrase.last;
  let saying = -1;
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (units[i]?.pos === "VBG" && speech.cues.has(units[i]?.word ?? "")) {
      saying = i;
      break;
    }
  const source = spanOf(units, phrase.first, phrase.last);
  const head = spanOf(units, phrase.head, phrase.head + 1);
  const base = {
    source,
    head,
    cue: group,
    frame: "quote" as const,
    stance: "asserts" as const,
    addressee: null,
    medium: null,
  };
  if (saying >= 0) {
    const left = cue.subject === null ? undefined : units[(passive ? cue.subject.first : cue.first) - 1];
    const quoteLeft = left?.quotation != null;
    if ((saying + 1 >= end || speech.syntax.by.has(units[saying + 1]?.word ?? "")) && quoteLeft) {
      const content = spanOf(
        units,
        (passive ? (cue.subject as Phrase).first : cue.first) - 1,
        passive ? (cue.subject as Phrase).first : cue.first,
      );
      return content === null ? [] : [{ ...base, content: [content] }];
    }
    let first = saying + 1;
    if (units[first]?.pos === "," || units[first]?.pos === ":") first++;
    const content = spanOf(units, first, contentEnd(units, first, end, { ...later, beyond: saying }, speech));
    if (content !== null) return [{ ...base, content: [content] }];
    const before = preceding(units, (cue.subject?.first ?? cue.first) - 1, earlier, speech);
    const said = before === null ? null : spanOf(units, before.first, before.last);
    return said === null ? [] : [{ ...base, content: [said] }];
  }
  if (passive) return [];
  // "…, Reuters reported, citing two officials": they stand behind what Reuters reported.
  const said = preceding(units, cue.first, undefined, speech);
  const content = said === null || !said.clause ? null : spanOf(units, said.first, said.last);
  return content === null || units[cue.last - 1]?.pos !== "VBG" ? [] : [{ ...base, content: [content] }];
}
