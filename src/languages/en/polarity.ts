import type { Token } from "../../core/model/text.ts";
import { lemma } from "./lemma.ts";
import { verbGroups } from "./predicate.ts";

/**
 * Whether a clause says that what the verb at `index` tells is not so:
 *
 *     The guards did not leave · No one left · They failed to leave · She does not believe that they left
 *                        ^^^^^          ^^^^                  ^^^^^                                  ^^^^
 *
 * Two denials undo each other ("did not refuse to leave"); "not only", "no fewer than" and the like deny nothing.
 */
export function negated(clause: readonly Token[], index: number): boolean {
  return denied(clause, index, 4);
}

function denied(clause: readonly Token[], index: number, depth: number): boolean {
  if (depth === 0 || clause[index] === undefined) return false;
  const groups = verbGroups(clause);
  const group = groups.find(({ first, last }) => index >= first && index < last) ?? {
    first: index,
    last: index + 1,
    head: index,
  };
  let answer = false;
  // "never left": an adverb before the first verb is outside the group.
  let first = group.first;
  while (first > 0 && (/^RB/.test((clause[first - 1] as Token).pos) || deniesVerb(clause, first - 1)))
    first--;
  for (let i = first; i <= index; i++) if (deniesVerb(clause, i)) answer = !answer;
  // "was not", "is no longer": the words after a verb that is itself a helper.
  if (index === group.head) {
    for (
      let i = index + 1;
      i < Math.min(clause.length, index + 3) && /^(?:RB|DT|JJR|CD|MD|VB)/.test(clause[i]?.pos ?? "");
      i++
    ) {
      if (isBe(clause, index) || i === index + 1) {
        if (deniesVerb(clause, i) && (isBe(clause, index) || isDo(clause, index))) answer = !answer;
      }
    }
  }
  if (deniedSubject(clause, group.first) || deniedObject(clause, group.head)) answer = !answer;
  const governor = governorOf(clause, group.first, groups);
  if (governor === null) return answer;
  const word = clause[governor] as Token;
  const base = lemma(word.text, word.pos);
  const above = /^VB/.test(word.pos) ? denied(clause, governor, depth - 1) : adverbDenies(clause, governor);
  // "rebuffed calls to leave"
  // The tagger may take the noun for a verb; two finite verbs in a row are none.
  if (/^NN/.test(word.pos) || (word.pos === "VBZ" && /^VB[DPZ]$/.test(clause[governor - 1]?.pos ?? ""))) {
    const before = groups.find(
      ({ head }) => head < governor && governor - head <= 5 && noVerbBetween(clause, head, governor),
    );
    return before !== undefined && rejecting.has(lemma(lower(clause, before.head), "VBD"))
      ? !answer
      : negative.has(base) && !above
        ? !answer
        : answer;
  }
  // A negative word above denies this verb; denied itself, it leaves it open or true.
  if (negative.has(base)) return above ? answer : !answer;
  return raising.has(base) && above ? !answer : answer;
}

function deniesVerb(clause: readonly Token[], at: number): boolean {
  const word = lower(clause, at);
  if (/^(?:not|n['’]t)$/.test(word))
    return !/^(?:only|just|merely|least|necessarily|simply)$/.test(lower(clause, at + 1));
  if (word === "no") return lower(clause, at + 1) === "longer";
  return /^(?:never|hardly|barely|scarcely|neither|nor|cannot)$/.test(word);
}

// "No one left", "None of the guards left", "Neither side agreed", "Nobody was hurt"
function deniedSubject(clause: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 10); i--) {
    const { pos } = clause[i] as Token;
    const word = lower(clause, i);
    if (/^(?:nobody|none|nothing|no-one|neither|nor)$/.test(word)) return true;
    if (word === "no")
      return !/^(?:doubt|wonder|fewer|less|more|matter|longer|later|sooner)$/.test(lower(clause, i + 1));
    // "without leaving"
    if (word === "without") return true;
    // "None of the warring parties"
    if (/^VB[GN]$/.test(pos) && /^NN/.test(clause[i + 1]?.pos ?? "")) continue;
    if (/^(?:VB|MD|W|,|:|CC|TO)/.test(pos) || /^(?:that|because|if|although|though|while)$/.test(word))
      return false;
  }
  return false;
}

// "found no evidence", "reported no injuries", "has nothing to add"
function deniedObject(clause: readonly Token[], verb: number): boolean {
  const word = lower(clause, verb + 1);
  if (/^(?:nobody|nothing|none|neither)$/.test(word)) return true;
  return (
    word === "no" &&
    !/^(?:doubt|fewer|less|more|longer|later|sooner|[.\d].*)$/.test(lower(clause, verb + 2)) &&
    !/^(?:RB|JJR)/.test(clause[verb + 2]?.pos ?? "")
  );
}

// The word that this verb hangs on: "failed to leave", "was unable to leave", "denied leaving", "does not think he left".
function governorOf(
  clause: readonly Token[],
  first: number,
  groups: readonly { head: number; last: number }[],
): number | null {
  let at = first - 1;
  while (at >= 0 && /^RB/.test((clause[at] as Token).pos) && !deniesVerb(clause, at)) at--;
  if (at < 0) return null;
  const { pos } = clause[at] as Token;
  const word = lower(clause, at);
  if (pos === "TO" || word === "to" || /^(?:of|from|out|about)$/.test(word)) {
    at--;
    while (at >= 0 && /^RB/.test((clause[at] as Token).pos) && lower(clause, at) !== "yet") at--;
    return at >= 0 &&
      (/^(?:VB|JJ|NN|MD)/.test((clause[at] as Token).pos) ||
        /^(?:yet|short|unable|unlikely|ruled|failed)$/.test(lower(clause, at)))
      ? at
      : null;
  }
  if (/^VB/.test(pos) && /^VBG$/.test((clause[first] as Token).pos)) return at;
  if (!/^(?:VB[DPZ]|MD)$/.test((clause[first] as Token).pos)) return null;
  // Over the subject to the verb before: "does not believe (that) the guards left"
  for (let i = at; i >= Math.max(0, at - 10); i--) {
    const token = clause[i] as Token;
    if (
      /^(?:,|:|W|CC|\.|``|'')/.test(token.pos) ||
      /^(?:because|if|although|though|while|after|before|when|until)$/.test(lower(clause, i))
    )
      return null;
    if (/^VB/.test(token.pos)) return groups.some(({ head }) => head === i) ? i : null;
    if (/^(?:denial|doubt)$/.test(lower(clause, i))) return i;
  }
  return null;
}

const adverbDenies = (clause: readonly Token[], at: number) =>
  deniesVerb(clause, at - 1) || lower(clause, at - 1) === "no";
const isBe = (clause: readonly Token[], at: number) =>
  /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re|'m|’m|ai)$/.test(lower(clause, at));
const isDo = (clause: readonly Token[], at: number) =>
  /^(?:do|does|did|has|have|had|ca|can|could|will|wo|would|should|must|may|might)$/.test(lower(clause, at));
const lower = (clause: readonly Token[], at: number) => clause[at]?.text.toLowerCase() ?? "";

/** Words that say that what hangs on them is not so. */
const negative: ReadonlySet<string> = new Set(
  "fail refuse decline deny unable unlikely yet refusal failure denial impossible avoid prevent doubt rule short forbid ban bar unwilling reject neglect abstain refrain".split(
    " ",
  ),
);

const noVerbBetween = (clause: readonly Token[], from: number, to: number) =>
  clause.slice(from + 1, to).every(({ pos }) => !/^(?:VB|MD|,|:|CC)/.test(pos));

/** What is done to calls, plans and requests to say that they come to nothing. */
const rejecting: ReadonlySet<string> = new Set(
  "rebuff reject refuse resist dismiss ignore defy decline spurn oppose abandon drop scrap".split(" "),
);

/** Words that hand their own denial down: "does not believe that", "is not expected to". */
const raising: ReadonlySet<string> = new Set(
  "believe think expect suppose imagine want intend plan appear seem likely expected set need have going go guess reckon anticipate able allow let permit begin start try manage agree choose wish hope due scheduled willing ready require dare mean say suggest confirm show indicate find prove".split(
    " ",
  ),
);
