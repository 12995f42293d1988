import type { Token } from "../../core/model/text.ts";
import type { Tense } from "../../core/model/words.ts";
import { lemma } from "./lemma.ts";

/**
 * Whether a verb tells of what was done or of what may yet be:
 *
 *     They sold it · It has been sold · They will sell it · They were urged to sell it · They sell it
 *          done              done               ahead                       ahead        (neither)
 */
export function tense(clause: readonly Token[], at: number): Tense | null {
  return tenseOf(clause, at, 3);
}

function tenseOf(clause: readonly Token[], at: number, depth: number): Tense | null {
  const verb = clause[at];
  if (verb === undefined || depth === 0) return null;
  let i = at - 1;
  let perfect = false;
  let helped: string | null = null;
  for (; i >= Math.max(0, at - 6); i--) {
    const { pos, text } = clause[i] as Token;
    const word = text.toLowerCase();
    // "could “compound the damage”"
    if (/^RB/.test(pos) || /^["“”‘]$/.test(text)) continue;
    if (/^(?:have|has|had|having|'ve|’ve)$/.test(word)) {
      perfect = true;
      helped ??= word;
      continue;
    }
    if (/^(?:am|is|are|was|were|be|been|being|did|does|do|'s|’s|'re|’re)$/.test(word) && /^VB/.test(pos)) {
      helped ??= word;
      if (/^(?:was|were|did)$/.test(word) && verb.pos !== "VBG") return "done";
      continue;
    }
    break;
  }
  const before = clause[i];
  // "May be stalled" tells of a state that holds or not.
  if (before?.pos === "MD")
    return perfect || (helped !== null && !/^(?:will|wo|shall|would|'ll|’ll)$/i.test(before.text))
      ? null
      : "ahead";
  if (before?.pos === "TO" || before?.text.toLowerCase() === "to") {
    if (perfect) return null;
    let above = i - 1;
    while (above >= 0 && /^RB/.test((clause[above] as Token).pos)) above--;
    for (let far = above; far >= Math.max(0, above - 6); far--) {
      const { pos, text } = clause[far] as Token;
      if (/^(?:,|:|\.|CC)/.test(pos)) break;
      const base = lemma(text, pos);
      if (urging.has(base) && /^(?:VB|NN|JJ)/.test(pos)) return "ahead";
      if (far === above && /^(?:is|are|was|were|'s|’s)$/i.test(text)) return "ahead";
      if (far === above && managing.has(base)) return tenseOf(clause, far, depth - 1);
    }
    // "Kestrel to buy Marsh": a headline.
    return clause.slice(0, i).some(({ pos }) => /^(?:VB|MD)/.test(pos)) ? null : "ahead";
  }
  if (perfect) return "done";
  return helped === null && verb.pos === "VBD" ? "done" : null;
}

/** What hangs on these with "to" need not have come about. */
const urging: ReadonlySet<string> = new Set(
  "urge ask call plan intend want hope expect threaten agree offer promise pledge vow seek aim prepare propose order demand tell request schedule set due consider decide need wish advise beg invite press pressure like love prefer intention proposal threat offer promise pledge decision request ready poise likely".split(
    " ",
  ),
);

/** What hangs on these is done when they are. */
const managing: ReadonlySet<string> = new Set("manage begin start go come continue help get".split(" "));
