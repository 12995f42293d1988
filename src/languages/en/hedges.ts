import type { Span } from "../../core/model/span.ts";
import type { Token } from "../../core/model/text.ts";
import type { Hedging } from "../../core/model/words.ts";
import { lemma } from "./lemma.ts";
import { predicate, type VerbGroup, verbGroups } from "./predicate.ts";

/**
 * How sure a clause is of what it says, by the words about its own verb:
 *
 *     The bridge may have been closed after it was reportedly hit.
 *                ^^^                              (not its own)
 *
 * "May", "could", "perhaps" leave it possible; "likely", "reportedly", "is expected to", "appears" make it probable. A modal of
 * ability ("could not reach", "could be heard") or permission ("may now return") is no hedge.
 */
export function certainty(clause: readonly Token[]): Hedging {
  const group = predicate(clause);
  const cues: { level: "possible" | "probable"; span: Span }[] = [];
  const [from, to] = group === null ? [0, clause.length] : reach(clause, group);
  for (let at = from; at < to; at++) {
    const found = cueAt(clause, at, group);
    if (found === null) continue;
    const start = (clause[at] as Token).start;
    const end = (clause[at + found.length - 1] as Token).end;
    cues.push({ level: found.level, span: { start, end } });
    at += found.length - 1;
  }
  const level = cues.some((cue) => cue.level === "possible")
    ? "possible"
    : cues.length > 0
      ? "probable"
      : "asserted";
  return { certainty: level, cues: cues.map(({ span }) => span) };
}

// From where the clause of `group` starts to where the next one that hangs on it begins.
function reach(clause: readonly Token[], group: VerbGroup): [number, number] {
  const groups = verbGroups(clause);
  const before = groups.filter(({ last }) => last <= group.first).at(-1);
  const hanging = groups.find((other) => other.first >= group.last && other.subordinate);
  let to = clause.length;
  if (hanging !== undefined) {
    // Back from the hanging verb to the word that opens its clause.
    to = hanging.first;
    while (to > group.last && !/^(?:W|IN)/.test((clause[to] as Token).pos)) to--;
  }
  // A colon, a semicolon or a conjunction before another subject starts something else.
  for (let i = group.last; i < Math.min(to, group.last + 60); i++) {
    const { text, pos } = clause[i] as Token;
    if (
      text === ";" ||
      (pos === "CC" &&
        groups.some(
          (other) =>
            other.first > i &&
            other.first < to &&
            other.first > i + 1 &&
            hasSubject(clause, i + 1, other.first),
        ))
    ) {
      to = i;
      break;
    }
  }
  return [
    before?.subordinate ? before.last : before === undefined ? 0 : before.last,
    Math.max(to, group.last),
  ];
}

const hasSubject = (clause: readonly Token[], from: number, to: number) =>
  clause.slice(from, to).some(({ pos }) => /^(?:NN|PRP$)/.test(pos));

function cueAt(
  clause: readonly Token[],
  at: number,
  group: VerbGroup | null,
): { level: "possible" | "probable"; length: number } | null {
  const { pos } = clause[at] as Token;
  const word = lower(clause, at);
  const inGroup = group === null || (at >= group.first && at < group.last);
  if (pos === "MD") return inGroup && isEpistemic(clause, at) ? { level: "possible", length: 1 } : null;
  const adverb = adverbs.get(word);
  if (
    adverb !== undefined &&
    /^(?:RB|JJ|UH|NN|IN)/.test(pos) &&
    !(word === "likely" && /^NN/.test(clause[at + 1]?.pos ?? ""))
  ) {
    return { level: adverb, length: 1 };
  }
  if (
    word === "possible" &&
    !/^(?:NN|JJ)/.test(clause[at + 1]?.pos ?? "") &&
    lower(clause, at - 1) !== "as"
  ) {
    return { level: "possible", length: 1 };
  }
  if (/^(?:unlikely|probable|doubtful)$/.test(word) && !/^NN/.test(clause[at + 1]?.pos ?? ""))
    return { level: "probable", length: 1 };
  if (/^(?:unclear|uncertain)$/.test(word) && isBeBefore(clause, at)) return { level: "possible", length: 1 };
  if (
    /^(?:chance|possibility|likelihood|prospect|risk)$/.test(word) &&
    /^(?:that|of)$/.test(lower(clause, at + 1)) &&
    lower(clause, at - 1) !== "no"
  ) {
    return { level: "possible", length: 1 };
  }
  if (!inGroup && group !== null) return null;
  // "is expected to", "are believed to", "was said to have", "is thought likely"
  if (
    /^VB[ND]$/.test(pos) &&
    passives.has(word) &&
    isBeBefore(clause, at) &&
    /^(?:to|that|likely)$/.test(lower(clause, at + 1))
  ) {
    return { level: "probable", length: 2 };
  }
  if (/^VB/.test(pos) && word === "set" && isBeBefore(clause, at) && lower(clause, at + 1) === "to")
    return { level: "probable", length: 2 };
  const verb = /^VB/.test(pos) ? lemma(word, pos) : "";
  if (
    /^(?:appear|seem)$/.test(verb) &&
    !/^(?:in|on|before|at|with|alongside|for|from|by|,|\.|)$/.test(lower(clause, at + 1))
  )
    return { level: "probable", length: 1 };
  if (verb === "look" && /^(?:like|set|likely|as|certain|poised)$/.test(lower(clause, at + 1)))
    return { level: "probable", length: 2 };
  if (verb === "suspect" || (verb === "tend" && lower(clause, at + 1) === "to"))
    return { level: "probable", length: 1 };
  return null;
}

// "could be heard" and "could not reach her" tell of what people were able to do; "may now return" of what they are allowed.
function isEpistemic(clause: readonly Token[], at: number): boolean {
  const word = lower(clause, at);
  if (!/^(?:may|might|could)$/.test(word)) return false;
  const next = lower(clause, at + 1);
  if (word === "could") {
    if (/^(?:not|n['’]t|only|hardly|barely|no)$/.test(next)) return false;
    if (
      next === "be" &&
      /^(?:heard|seen|reached|found|contacted|felt|smelled|smelt|made)$/.test(lower(clause, at + 2))
    )
      return false;
    if (/^(?:hear|see|feel|smell|afford|remember|tell)$/.test(next)) return false;
  }
  if (word === "may" && (/^(?:now|only)$/.test(next) || lower(clause, at - 1) === "you")) return false;
  return true;
}

function isBeBefore(clause: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { text, pos } = clause[i] as Token;
    if (/^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re)$/i.test(text)) return true;
    if (!/^RB/.test(pos) && pos !== "VBN") return false;
  }
  return false;
}

const lower = (clause: readonly Token[], at: number) => clause[at]?.text.toLowerCase() ?? "";

const adverbs: ReadonlyMap<string, "possible" | "probable"> = new Map([
  ...["perhaps", "possibly", "maybe", "potentially", "conceivably"].map(
    (word) => [word, "possible"] as const,
  ),
  ...[
    "likely",
    "probably",
    "reportedly",
    "allegedly",
    "apparently",
    "presumably",
    "supposedly",
    "seemingly",
    "purportedly",
    "evidently",
    "arguably",
    "ostensibly",
    "doubtless",
  ].map((word) => [word, "probable"] as const),
]);

const passives: ReadonlySet<string> = new Set(
  "expected believed thought understood feared said reported alleged rumored rumoured tipped predicted forecast projected suspected considered estimated assumed presumed poised".split(
    " ",
  ),
);
