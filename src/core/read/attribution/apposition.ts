import type { Sentence, Token } from "../../model/text.ts";
import type { Pointer, Scan } from "./pointer.ts";
import { APPOSED } from "./role.ts";

/** Does one of two neighbours say what the other is? */
export function attach(
  { text, tokens }: Scan,
  sentence: Sentence,
  left: Pointer,
  right: Pointer,
  after: Pointer | undefined,
): void {
  if (left.quotation !== right.quotation) return;
  const between = tokens.slice(left.last, Math.min(right.first, left.last + 8));
  if (left.form === "noun" && right.form === "name") {
    const next = tokens[right.last];
    // Mayor Ada Ito · the mayor, Ada Ito, said
    const apart =
      between[0]?.text === "," &&
      between.slice(1).every(({ pos }) => pos === "NNP") &&
      between.length <= 3 &&
      left.determiner !== "none" &&
      (next === undefined || right.last >= sentence.last || /^[,.)(]$/.test(next.text));
    // Secretary of State Ada Ito, but neither the wife of Ada Ito nor a spokesman for Governor Ada Ito
    const office =
      between.length > 1 &&
      /^\p{Lu}/u.test(text.slice(left.head.start, left.head.end)) &&
      between[0]?.pos === "IN" &&
      between.every(({ pos }) => /^(?:IN|DT|NNPS?)$/.test(pos)) &&
      /^NNP/.test(between.at(-1)?.pos ?? "");
    if (right.first !== left.last && !apart && !office) return;
    left.of = right;
    // “We tried,” said Mayor Ada Ito: what the whole phrase does, the name does.
    if (left.role === "subject") right.role = left.role;
    right.speaks ||= left.speaks;
    return;
  }
  // the Ellery senator and former minister
  if (right.form === "noun" && left.form === "noun") {
    const and = between.length === 1 && between[0]?.pos === "CC";
    if (and && right.determiner === "none" && left.determiner !== "none") right.of = left;
  }
  if (right.form !== "noun" || left.form === "noun") return;
  const whom = left.of ?? left;
  // Ada Ito, 52, the mayor of Ellery, said
  if (left.form !== "name" || between.length === 0 || between.length > 4) return;
  if (!between.every(({ text, pos }) => text === "," || pos === "CD") || between[0]?.text !== ",") return;
  for (let i = right.last; i < Math.min(sentence.last, right.last + APPOSED); i++) {
    const { text, pos } = tokens[i] as Token;
    if (/^(?:[,.;)]|WP)/.test(text) || pos === "WP") {
      right.of = whom;
      return;
    }
    if (
      /^(?:VBD|VBZ|VBP|MD)$/.test(pos) ||
      (after !== undefined && i >= after.first && after.form === "pronoun")
    )
      return;
  }
}

/** "is the mayor", "served as mayor": what somebody is. Said of the subject before, if there is one; nobody on its own. */
export function isPredicate(
  { tokens, people }: Scan,
  sentence: Sentence,
  pointer: Pointer,
  before: readonly Pointer[],
): boolean {
  if (pointer.form !== "noun" || pointer.of !== null) return false;
  let at = pointer.first - 1;
  while (at > sentence.first && tokens[at]?.pos === "RB") at--;
  const verb = at >= sentence.first ? (tokens[at]?.text.toLowerCase() ?? "") : "";
  if (!people.copulas.has(verb) || tokens[at]?.pos === "POS")
    return verb === "as" && pointer.determiner !== "definite";
  const subject = before.findLast(
    ({ role, quotation }) => role === "subject" && quotation === pointer.quotation,
  );
  if (subject === undefined) return true;
  pointer.of = subject;
  return false;
}
