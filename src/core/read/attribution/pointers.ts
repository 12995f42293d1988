import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { Quotation, Sentence, Token } from "../../model/text.ts";
import { attach, isPredicate } from "./apposition.ts";
import { noun } from "./personNoun.ts";
import type { Pointer, Role, Scan } from "./pointer.ts";
import { roleOf, speaks } from "./role.ts";

/**
 * All that stands for one person in a sentence, in order.
 *
 *     Mayor Ada Ito met her brother, a doctor, before he left.
 *     ^^^^^ ^^^^^^^     ^^^^^^^^^^^  ^^^^^^^^         ^^
 */
export function pointers(
  scan: Scan,
  sentence: Sentence,
  names: readonly Mention[],
  quotations: readonly Quotation[],
  firstQuotation: number,
): Pointer[] {
  const { tokens, people } = scan;
  const found: Pointer[] = [];
  let n = 0;
  let q = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    while (n < names.length && (names[n] as Mention).end <= token.start) n++;
    while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++;
    const inside = (quotations[q]?.start ?? Infinity) <= token.start;
    const quotation = inside ? firstQuotation + q : -1;
    const name = names[n];
    const made =
      name !== undefined && name.start <= token.start && !people.pronouns.has(token.text.toLowerCase())
        ? named(scan, sentence, i, name, quotation)
        : (pronoun(scan, sentence, i, quotation) ??
          noun(scan, sentence, i, found.at(-1), quotation) ??
          unlisted(scan, sentence, i, name?.start ?? Infinity, quotation));
    if (made === null) continue;
    found.push(made);
    i = made.last - 1;
  }
  for (let k = 0; k + 1 < found.length; k++)
    attach(scan, sentence, found[k] as Pointer, found[k + 1] as Pointer, found[k + 2]);
  return found.filter(
    (pointer, k) => !isPredicate(scan, sentence, pointer, found.slice(Math.max(0, k - 4), k)),
  );
}

function named(scan: Scan, sentence: Sentence, at: number, name: Mention, quotation: number): Pointer | null {
  // An outlet or a body: nobody, but no noun of a person is sought in it.
  if (name.kind !== "person") return null;
  let last = at + 1;
  while (last < sentence.last && (scan.tokens[last] as Token).start < name.end) last++;
  const span = { start: name.start, end: name.end };
  return namePointer(scan, sentence, { first: at, last, span, entity: name.entity }, quotation);
}

/** A name in a sentence: its tokens, its words, and whose it is; of nobody known where no list has it. */
interface NameFound {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly entity: string | null;
  readonly unlisted?: boolean;
}

function namePointer(
  scan: Scan,
  sentence: Sentence,
  { first, last, span, entity, unlisted = false }: NameFound,
  quotation: number,
): Pointer {
  return {
    start: span.start,
    end: span.end,
    form: "name",
    head: span,
    first,
    last,
    entity,
    unlisted,
    pronoun: null,
    word: "",
    modifiers: [],
    complement: [],
    determiner: "none",
    role: roleOf(scan, sentence, first, last),
    quotation,
    speaks: quotation < 0 && speaks(scan, sentence, first, last),
    of: null,
  };
}

/** “We tried,” Jutta Reimer told the paper: a name that no list has. */
function unlisted(
  scan: Scan,
  sentence: Sentence,
  at: number,
  limit: number,
  quotation: number,
): Pointer | null {
  const { tokens, speech } = scan;
  if (quotation >= 0 || !isNameWord(tokens[at]) || isNameWord(tokens[at - 1])) return null;
  let last = at;
  while (
    last < Math.min(sentence.last, at + 5) &&
    isNameWord(tokens[last]) &&
    (tokens[last] as Token).end <= limit
  )
    last++;
  if (last - at < 2 || last - at > 4 || !speaks(scan, sentence, at, last)) return null;
  const common = (word: string) =>
    speech.bodies.has(word) || speech.people.has(word) || speech.documents.has(word);
  for (let i = at; i < last; i++) if (common((tokens[i] as Token).text.toLowerCase())) return null;
  const span = { start: (tokens[at] as Token).start, end: (tokens[last - 1] as Token).end };
  return namePointer(scan, sentence, { first: at, last, span, entity: null, unlisted: true }, quotation);
}

function isNameWord(token: Token | undefined): boolean {
  return token?.pos.startsWith("NNP") === true && /^\p{Lu}[\p{Ll}’'-]/u.test(token.text);
}

function pronoun(scan: Scan, sentence: Sentence, at: number, quotation: number): Pointer | null {
  const { tokens, people } = scan;
  const token = tokens[at] as Token;
  if (token.text.length > 7) return null;
  const word = token.text.toLowerCase();
  const known = people.pronouns.get(word);
  if (known === undefined) return null;
  const span = { start: token.start, end: token.end };
  // "her car" against "told her": the tagger knows.
  const owns = known.case === "object" && token.pos === "PRP$";
  const role: Role =
    known.case === "subject"
      ? "subject"
      : known.case === "possessive" || owns
        ? "possessive"
        : roleOf(scan, sentence, at, at + 1) === "other"
          ? "other"
          : "object";
  return {
    start: span.start,
    end: span.end,
    form: "pronoun",
    head: span,
    first: at,
    last: at + 1,
    entity: null,
    unlisted: false,
    pronoun: known,
    word,
    modifiers: [],
    complement: [],
    determiner: "none",
    role,
    quotation,
    speaks: quotation < 0 && role === "subject" && speaks(scan, sentence, at, at + 1),
    of: null,
  };
}
