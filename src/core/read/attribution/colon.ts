import type { Found } from "./found.ts";
import { isFiniteVerb, subjectBefore } from "./phrase.ts";
import { subjectSpan } from "./subject.ts";
import { spanOf, type Unit } from "./unit.ts";

/** "X: “…”", and "The ruling finds no purpose: “…”", where the clause is about what somebody or a text says. */
export function colons(units: readonly Unit[], known: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (let i = 1; i + 1 < units.length; i++) {
    const unit = units[i] as Unit;
    const next = units[i + 1] as Unit;
    if (unit.word !== ":" || next.quotation === null) continue;
    if (known.some(({ content }) => content.some(({ start }) => start === next.start))) continue;
    const verb = units.slice(0, i).findIndex(isFiniteVerb);
    if (verb > 0) {
      const subject = subjectBefore(units, verb);
      const said = spanOf(units, i + 1, i + 2);
      const mark = spanOf(units, i, i + 1);
      const who = subject === null ? null : subjectSpan(units, subject);
      if (subject !== null && who !== null && said !== null && mark !== null)
        found.push({
          source: who,
          head: spanOf(units, subject.head, subject.head + 1),
          cue: mark,
          content: [said],
          frame: "describe",
          stance: "asserts",
          addressee: null,
          medium: null,
        });
      continue;
    }
    const source = spanOf(units, 0, i);
    const content = spanOf(units, i + 1, i + 2);
    const cue = spanOf(units, i, i + 1);
    if (
      source === null ||
      content === null ||
      cue === null ||
      i > 12 ||
      !/^NN/u.test(units[i - 1]?.pos ?? "")
    )
      continue;
    const head = spanOf(units, i - 1, i);
    found.push({
      source,
      head,
      cue,
      content: [content],
      frame: "say",
      stance: "asserts",
      addressee: null,
      medium: null,
    });
  }
  return found;
}
