import type { Token } from "../../model/text.ts";

/**
 * How well some words of a sentence stand alone, by the part of speech that they begin with.
 *
 *     2  The dam will hold                    a sentence of its own
 *     1  it will hold                         one that leaves open of what it speaks
 *     0  which will hold, as it held before   a part of another
 */
export function standing(said: readonly Token[]): 0 | 1 | 2 {
  const first = said.find(({ pos }) => /^[A-Z]/u.test(pos) && pos !== "RB");
  if (first === undefined || !said.some(({ pos }) => /^(?:VB|MD)/u.test(pos))) return 0;
  if (PART.test(first.pos) || (first.pos === "IN" && /^\p{Ll}/u.test(first.text)) || isNoun(said)) return 0;
  if (first.pos === "PRP" || (first.pos === "DT" && /^(?:VB|MD)/u.test(after(said, first)?.pos ?? "")))
    return said.length < SHORT ? 0 : 1;
  return 2;
}

/** "Captain Ito, who had come", "the impact it had": the one verb is about a noun that does nothing yet. */
function isNoun(said: readonly Token[]): boolean {
  const finite = said.flatMap(({ pos }, at) => (/^(?:VB[DPZ]|MD)$/u.test(pos) ? [at] : []));
  const [at = said.length] = finite;
  if (finite.length > 1) return false;
  return (
    said.slice(0, at).some(({ pos }) => pos.startsWith("W")) ||
    (said[at - 1]?.pos === "PRP" && /^NNS?$/u.test(said[at - 2]?.pos ?? ""))
  );
}

/** A verb, "to", "which", "and": what begins with it goes on with something before. */
const PART = /^(?:VB|MD|TO|W|CC|RP|POS)/u;

/** "It's wrong", "He knew that": in so few words what is spoken of is all that is missing. */
const SHORT = 6;

const after = (said: readonly Token[], token: Token): Token | undefined => said[said.indexOf(token) + 1];
