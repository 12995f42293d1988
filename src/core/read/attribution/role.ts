import type { Sentence, Token } from "../../model/text.ts";
import type { Role, Scan } from "./pointer.ts";

/** How far the end of an apposition is sought, in tokens. */
export const APPOSED = 18;

/** Tags of verbs that have a subject. */
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** What the words beside a phrase make of it. */
export function roleOf(scan: Scan, sentence: Sentence, first: number, last: number): Role {
  const { tokens } = scan;
  const next = after(tokens, sentence, first, last);
  const previous = first > sentence.first ? tokens[first - 1] : undefined;
  if (next?.pos === "POS") return "possessive";
  if (isInverted(scan, sentence, first)) return "subject";
  // a name that goes on with a noun: "the Ito campaign"
  if (next !== undefined && tokens[last] === next && /^NN/.test(next.pos)) return "other";
  if (next !== undefined && FINITE.test(next.pos)) return "subject";
  if (next?.pos === "VBN" && (previous === undefined || !/^(?:IN|TO|VB)/.test(previous.pos)))
    return "subject";
  if (previous === undefined) return "subject";
  if (previous.pos.startsWith("VB")) return "object";
  return "other";
}

/** The token after a phrase and what is put in between commas after it: "Ito, the mayor of Ellery, said". */
function after(tokens: readonly Token[], sentence: Sentence, first: number, last: number): Token | undefined {
  let i = last;
  if (tokens[i]?.text === "," && i < sentence.last) {
    // the mayor, Ada Ito, said: put in between commas itself, unless more is: In Ellery, Ada Ito, who was late, said
    if (first > sentence.first && tokens[first - 1]?.text === "," && FINITE.test(tokens[i + 1]?.pos ?? ""))
      i++;
    else
      for (let j = i + 1; j < Math.min(sentence.last, i + APPOSED); j++)
        if (tokens[j]?.text === ",") {
          i = j + 1;
          break;
        }
  }
  while (i < sentence.last && (tokens[i] as Token).pos === "RB") i++;
  return i < sentence.last ? tokens[i] : undefined;
}

/** Is a phrase right beside a verb of speech that may be its own? */
export function speaks(scan: Scan, sentence: Sentence, first: number, last: number): boolean {
  const { tokens, speech } = scan;
  const next = after(tokens, sentence, first, last);
  if (next !== undefined && /^VB/.test(next.pos) && speech.cues.has(next.text.toLowerCase())) return true;
  const previous = tokens[first - 1];
  if (previous === undefined || first <= sentence.first) return false;
  if (isInverted(scan, sentence, first)) return true;
  const word = previous.text.toLowerCase();
  return speech.accordingTo.some(
    (words) => words.at(-1) === word && words.at(-2) === tokens[first - 2]?.text.toLowerCase(),
  );
}

/** “We tried,” said Ito: a verb of speech stands before its subject. */
function isInverted({ tokens, speech }: Scan, sentence: Sentence, first: number): boolean {
  const verb = tokens[first - 1];
  const before = tokens[first - 2];
  return (
    verb !== undefined &&
    first - 1 > sentence.first &&
    /^VB[DZ]/.test(verb.pos) &&
    /^(?:,|''|"|”|’)$/.test(before?.text ?? "") &&
    speech.cues.has(verb.text.toLowerCase())
  );
}
