import type { Token } from "../../core/model/text.ts";

/** The words of one verb with its helpers: "has not been seen". Tokens, half-open; `head` is the verb itself. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** True inside a clause that hangs on another: "after it fell", "who left". */
  readonly subordinate: boolean;
}

/**
 * The verb groups of a clause:
 *
 *     The man who fell has not been seen because it may rain .
 *             ~~~ ^^^^ ^^^^^^^^^^^^^^^^^ ~~~~~~~    ^^^^^^^^
 *                 sub  main                         sub
 */
export function verbGroups(clause: readonly Token[]): VerbGroup[] {
  // Asked again for each verb of a clause.
  if (last?.clause !== clause) last = { clause, groups: findGroups(clause) };
  return last.groups;
}

let last: { clause: readonly Token[]; groups: VerbGroup[] } | null = null;

function findGroups(clause: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let hanging = false;
  let openedBySubordinator = false;
  let hasMain = false;
  for (let i = 0; i < clause.length; i++) {
    const token = clause[i] as Token;
    const { pos } = token;
    if (isSubordinator(clause, i)) {
      hanging = true;
      openedBySubordinator = groups.length === 0 && i < 2;
    } else if (pos === "," || token.text === ";" || token.text === "—") {
      // "If it rains, the match may be off": the comma ends a clause that stood first.
      if (openedBySubordinator && groups.length > 0) hanging = false;
    } else if (/^(?:VB|MD)/.test(pos)) {
      const first = i;
      let head = i;
      while (i + 1 < clause.length && goesOn(clause, i + 1, head)) {
        i++;
        if (/^VB/.test((clause[i] as Token).pos)) head = i;
      }
      // Adverbs at the end belong to what follows.
      const end = head + 1;
      groups.push({ first, last: end, head, subordinate: hanging });
      hasMain ||= !hanging;
      i = end - 1;
      // "The man who fell has …": a relative clause takes one verb, and the next is the sentence's own.
      if (hanging && !openedBySubordinator && !hasMain) hanging = false;
    }
  }
  return groups;
}

/** The verb that a clause is about: the first that hangs on no other. */
export function predicate(clause: readonly Token[]): VerbGroup | null {
  const groups = verbGroups(clause);
  return groups.find(({ subordinate }) => !subordinate) ?? groups[0] ?? null;
}

function goesOn(clause: readonly Token[], at: number, head: number): boolean {
  const { pos, text } = clause[at] as Token;
  if (/^RB/.test(pos)) return nextVerb(clause, at);
  if (!/^VB/.test(pos)) return false;
  // Two verbs in a row are one group only after a helper: "has been seen", but "said left".
  const before = (clause[head] as Token).pos;
  return (
    before === "MD" ||
    helpers.test((clause[head] as Token).text) ||
    (/^VB[DPZ]?$/.test(before) && helpers.test(text) && helpers.test((clause[head] as Token).text))
  );
}

// "not been", "also quickly left": adverbs inside a group have a verb after them.
function nextVerb(clause: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(clause.length, at + 4); i++) {
    const { pos } = clause[i] as Token;
    if (/^VB/.test(pos)) return true;
    if (!/^RB/.test(pos)) return false;
  }
  return false;
}

const helpers =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|get|gets|got|'s|’s|'re|’re|'ve|’ve|'d|’d|'m|’m|ai|ca|wo|sha)$/i;

/** Whether a token opens a clause that hangs on another. */
function isSubordinator(clause: readonly Token[], at: number): boolean {
  const { pos, text } = clause[at] as Token;
  if (/^W/.test(pos)) return true;
  const lower = text.toLowerCase();
  if (openers.has(lower)) return true;
  // "after he left" but not "after the meeting": a clause has a verb before its next comma.
  if (!mayOpen.has(lower)) return false;
  for (let i = at + 1; i < Math.min(clause.length, at + 9); i++) {
    const next = clause[i] as Token;
    if (/^(?:VB[DPZ]|MD)$/.test(next.pos)) return true;
    if (/^[,.;:]$/.test(next.pos)) return false;
  }
  return false;
}

const openers = new Set("because although though if unless whether while whereas lest".split(" "));
const mayOpen = new Set("after before since until till as once so".split(" "));
