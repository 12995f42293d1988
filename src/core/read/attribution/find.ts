import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import { according } from "./according.ts";
import { colons } from "./colon.ts";
import { contentOf } from "./content.ts";
import { type Cue, cues } from "./cues.ts";
import type { Found } from "./found.ts";
import { type Later, startsOf } from "./later.ts";
import { quoting } from "./quoting.ts";
import { givesNoAnswer, stanceOf } from "./stance.ts";
import { subjectSpan } from "./subject.ts";
import { surroundings } from "./surroundings.ts";
import { spanOf, type Unit } from "./unit.ts";

/** The attributions of one sentence, in the order of their cues. */
export function findAttributions(units: readonly Unit[], speech: Speech): Found[] {
  const found = cues(units, speech);
  const starts = startsOf(found);
  const known = found.flatMap((cue, i) =>
    attribution(units, cue, { starts, after: i }, found[i - 1], speech),
  );
  return [...according(units, speech), ...known, ...colons(units, known)].sort(
    (a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end,
  );
}

function attribution(
  units: readonly Unit[],
  cue: Cue,
  later: Later,
  earlier: Cue | undefined,
  speech: Speech,
): Found[] {
  if (cue.word.frame === "quote") return quoting(units, cue, later, earlier, speech);
  if (cue.subject === null && cue.word.frame !== "say" && cue.word.frame !== "tell") return [];
  const around = surroundings(units, cue, speech);
  const content = contentOf(units, cue, around, later, earlier, speech);
  if (content === null) return [];
  const source = cue.subject === null ? null : subjectSpan(units, cue.subject);
  const head = cue.subject === null ? null : spanOf(units, cue.subject.head, cue.subject.head + 1);
  const group = spanOf(units, cue.first, cue.last);
  if (group === null) return [];
  return [
    {
      source,
      head,
      cue: group,
      content,
      frame: cue.word.frame,
      stance: speech.noComment.test(textOf(units, content)) ? "declines" : stanceOf(units, cue, speech),
      addressee: around.addressee,
      medium: givesNoAnswer(units, cue, speech) ? null : around.medium,
    },
  ];
}

/** The first words of what was said. */
function textOf(units: readonly Unit[], content: readonly Span[]): string {
  const from = content[0]?.start ?? 0;
  return units
    .filter(({ start }) => start >= from)
    .slice(0, 10)
    .map(({ word, text }) => word || text.slice(1, 40))
    .join(" ");
}
