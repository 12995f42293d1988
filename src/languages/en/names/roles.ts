import type { Span } from "../../../core/model/span.ts";
import type { Token } from "../../../core/model/text.ts";
import { ROLE_MODIFIERS, ROLES } from "../roles.ts";
import { entries, listWords } from "./gazetteer.ts";

interface RoleWords {
  /** By last word, the whole roles, the longest first. */
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly modifiers: ReadonlySet<string>;
}

let known: RoleWords | null = null;

function roleWords(): RoleWords {
  if (known !== null) return known;
  const byLast = new Map<string, string[][]>();
  for (const role of entries(ROLES)) {
    const words = role.split(" ");
    const last = words.at(-1) as string;
    byLast.set(
      last,
      [...(byLast.get(last) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  known = { byLast, modifiers: new Set(listWords(ROLE_MODIFIERS)) };
  return known;
}

/** Titles that are said to a person and tell nothing of what he or she does. */
const COURTESY =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lord|Lady|Dame|Baroness|Hon|Madame?|Monsieur|Mme|M|Señora?|Herr|Frau|Signora?|Father|Sister|Brother|Uncle|Aunt)\.?$/;
/** Abbreviated roles. */
const SHORT =
  /^(?:Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Det|Insp|Supt|Cllr|Prof|Rev|Pres|Atty|Sec)\.?$/;

/** How far a role may reach from its name, in tokens. */
const REACH = 16;

/**
 * What the words beside a person's name say that he or she is.
 *
 *     … said Kremlin spokesperson Ivan Orlov.     Ana Silva, 52, the mayor of Ellery, said …
 *            ^^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^
 *
 * @param first the name's first token.
 * @param last the token after the name.
 * @param from the first token of its sentence.
 * @param to the token after its sentence.
 * @param nameAt whether a token is in a person's name.
 */
export function roleBeside(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  to: number,
  nameAt: (token: number) => boolean,
): Span | null {
  let low = Math.max(from, first - REACH - 4);
  for (let at = first - 1; at > low; at--) if (nameAt(at)) low = at + 1;
  return roleBefore(tokens, first, low) ?? roleAfter(tokens, last, to, nameAt);
}

function roleBefore(tokens: readonly Token[], name: number, from: number): Span | null {
  let end = name;
  while (end > from && COURTESY.test(word(tokens, end - 1))) end--;
  if (end > from && word(tokens, end - 1) === ",") {
    return end === name ? roleBeforeComma(tokens, end - 1, from) : null;
  }
  // "the mayor of Ellery and Ms Ito": he is not she.
  if (end <= from || tokens[end - 1]?.pos === "CC") return null;
  const start = SHORT.test(word(tokens, end - 1))
    ? shortRole(tokens, end - 1, from)
    : roleEnding(tokens, end, from);
  return start === null ? null : spanOf(tokens, start, end);
}

function shortRole(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from && SHORT.test(word(tokens, start - 1))) start--;
  return modifiersBefore(tokens, start, from);
}

/** Where the role that ends before token `end` begins: "Foreign Minister", "Secretary of State". */
function roleEnding(tokens: readonly Token[], end: number, from: number): number | null {
  const role = roleAt(tokens, end, from);
  if (role !== null) return modifiersBefore(tokens, role, from);
  // Minister of Finance · head of the Harbour Board
  const low = Math.max(from, end - 7);
  for (let at = end - 1; at > low; at--) {
    const text = word(tokens, at).toLowerCase();
    if (/^(?:of|for)$/.test(text)) {
      const before = roleAt(tokens, at, from);
      if (before !== null && end - at > 1) return modifiersBefore(tokens, before, from);
    } else if (!/^(?:NNP|NNPS|DT|CC|POS)$/.test(tokens[at]?.pos ?? "")) return null;
  }
  return null;
}

/** The mayor of Ellery, Ana Silva, … */
function roleBeforeComma(tokens: readonly Token[], comma: number, from: number): Span | null {
  const low = Math.max(from, comma - REACH);
  let at = comma;
  while (
    at > low &&
    /^(?:NN|JJ|POS|DT|CC|IN|VBG|CD|PRP\$)/.test(tokens[at - 1]?.pos ?? "") &&
    !/^(?:that|than|as|if|because|while|after|before|when|with|by|from|on)$/i.test(word(tokens, at - 1))
  ) {
    at--;
  }
  for (let end = at + 1; end <= comma; end++) {
    const role = roleAt(tokens, end, at);
    if (role === null) continue;
    if (end < comma && !/^(?:of|for|at|in|to)$/.test(word(tokens, end))) continue;
    const start = modifiersBefore(tokens, role, from);
    // Without an article or a capital it is a list: "workers, students, Ana Silva".
    const before = word(tokens, start - 1).toLowerCase();
    const introduced = start > from && /^(?:the|a|an|its|his|her|their|our|whose|one)$/.test(before);
    if (!introduced && !/^\p{Lu}/u.test(word(tokens, start))) return null;
    return spanOf(tokens, start, comma);
  }
  return null;
}

function roleAfter(
  tokens: readonly Token[],
  last: number,
  to: number,
  nameAt: (token: number) => boolean,
): Span | null {
  let at = last;
  if (word(tokens, at) !== ",") return null;
  at++;
  if (tokens[at]?.pos === "CD" && /^(?:,|and)$/.test(word(tokens, at + 1))) at += 2;
  if (word(tokens, at) === "who" && /^(?:is|was)$/.test(word(tokens, at + 1))) at += 2;
  if (/^(?:a|an|the|its|his|her|their|one)$/i.test(word(tokens, at))) at++;
  const start = at;
  const high = Math.min(to, start + 9);
  let end: number | null = null;
  for (; at < high; at++) {
    const { pos = "" } = tokens[at] ?? {};
    if (nameAt(at)) return null;
    if (!/^(?:NN|JJ|POS|VBN|VBG|CD|RB$|CC|,)/.test(pos)) break;
    if (pos === "," && !/^JJ/.test(tokens[at - 1]?.pos ?? "")) break;
    if (roleAt(tokens, at + 1, start) !== null) end = at + 1;
    else if (end !== null && pos === "CC") continue;
    else if (end !== null && !/^(?:NN|JJ)/.test(pos)) break;
  }
  if (end === null) return null;
  if (nameAt(end)) return null;
  // … of the Harbour Board · at the University of Ellery
  let reach = end;
  for (let joins = 0; joins < 2 && /^(?:of|for|at|in|with|to|on)$/.test(word(tokens, reach)); joins++) {
    let inner = reach + 1;
    while (
      inner < Math.min(to, end + REACH) &&
      (/^(?:DT|JJ|NN|POS|CD|PRP\$|HYPH)|^CC$/.test(tokens[inner]?.pos ?? "") || nameAt(inner))
    )
      inner++;
    if (/^CC$/.test(tokens[inner - 1]?.pos ?? "")) inner--;
    if (inner === reach + 1) break;
    reach = inner;
  }
  if (
    !/^(?:,|\.|;|:|\)|—|–|-|”|who|said|says|told|tells|and|which|whose|was|is|has|had|added|wrote)$/.test(
      word(tokens, reach),
    ) &&
    reach < to
  )
    return null;
  return spanOf(tokens, start, reach);
}

/** Where the longest role ending before token `end` begins, if one does. */
function roleAt(tokens: readonly Token[], end: number, from: number): number | null {
  const last = word(tokens, end - 1).toLowerCase();
  const hyphen = last.lastIndexOf("-");
  const roles =
    roleWords().byLast.get(last) ?? (hyphen > 0 ? roleWords().byLast.get(last.slice(hyphen + 1)) : undefined);
  if (roles === undefined) return null;
  for (const role of roles) {
    const start = end - role.length;
    if (start < from) continue;
    if (role.slice(0, -1).every((part, i) => word(tokens, start + i).toLowerCase() === part)) return start;
  }
  return null;
}

/** Goes left over what narrows a role: "former Russian deputy", "Ukraine’s", "labour union". */
function modifiersBefore(tokens: readonly Token[], role: number, from: number): number {
  let start = role;
  const low = Math.max(from, role - 8);
  while (start > low) {
    const token = tokens[start - 1] as Token;
    const lower = token.text.toLowerCase();
    const capital = /^\p{Lu}/u.test(token.text);
    if (
      /^(?:The|A|An|In|On|At|But|And|As|For|When|While|After|Before|Meanwhile|Then|Now|Still|Yet|So|Also|However)$/.test(
        token.text,
      )
    )
      break;
    // "at the evening Judge Ito said": a title in capitals has none of the words of the sentence before it.
    const titled = /^\p{Lu}/u.test(word(tokens, start)) && !/^['’]/.test(token.text);
    if (roleWords().modifiers.has(lower) || roleAt(tokens, start, from) !== null) start--;
    else if (!capital && titled && /^NNS?$/.test(token.pos)) break;
    else if (/^(?:NNP|NNPS)$/.test(token.pos) || (capital && token.pos === "JJ")) start--;
    else if (/^(?:NN|NNS|POS)$/.test(token.pos)) start--;
    else if (
      token.pos === "CC" &&
      lower === "and" &&
      /^(?:NN|JJ)/.test(tokens[start - 2]?.pos ?? "") &&
      start - 2 >= low &&
      /^\p{Lu}/u.test(word(tokens, start - 2)) &&
      /^\p{Lu}/u.test(word(tokens, start))
    )
      start--;
    else if (
      token.text === "of" &&
      /^\p{Lu}/u.test(word(tokens, start - 2)) &&
      start - 2 >= low &&
      !/^\p{Lu}/u.test(word(tokens, role))
    )
      start--;
    else break;
  }
  while (start < role && /^(?:POS|CC|IN)$/.test(tokens[start]?.pos ?? "")) start++;
  return start;
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}
