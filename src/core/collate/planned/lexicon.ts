import type { Events, StatusExpression } from "../../model/events.ts";
import type { Word } from "./word.ts";

/** The status expressions of a language by their first word. */
export interface Lexicon {
  readonly events: Events;
  readonly verbs: ReadonlyMap<string, readonly StatusExpression[]>;
  readonly states: ReadonlyMap<string, readonly StatusExpression[]>;
  readonly nouns: ReadonlyMap<string, readonly StatusExpression[]>;
  /** The first words of what tells that one event comes before another. */
  readonly cues: ReadonlySet<string>;
}

export function lexicon(events: Events): Lexicon {
  const by = (...uses: StatusExpression["use"][]) => {
    const found = new Map<string, StatusExpression[]>();
    // Longer ones first: "put off" before "put".
    for (const one of [...events.statuses].sort((a, b) => b.words.length - a.words.length)) {
      if (!uses.includes(one.use)) continue;
      const first = one.words[0] as string;
      found.set(first, [...(found.get(first) ?? []), one]);
    }
    return found;
  };
  const { first, waiting, afterwards, foremost } = events;
  const cues = new Set([first, waiting, afterwards, foremost].flat().flatMap(([word]) => word ?? []));
  return { events, verbs: by("object", "subject"), states: by("state"), nouns: by("noun"), cues };
}

/** An expression in a line: its words without what may stand in the gap. Half-open. */
export interface Match {
  readonly expression: StatusExpression;
  readonly first: number;
  readonly last: number;
  /** Where the event would begin: in the gap, or after the last word. */
  readonly object: number;
}

/** How far apart the two halves of an expression may stand: "put the … talks … on hold". */
const GAP = 14;

/** The expressions of verbs that begin at a word, closed up and with a gap. */
export function verbsAt(words: readonly Word[], at: number, { verbs }: Lexicon): readonly Match[] {
  return all(words, at, verbs.get((words[at] as Word).verb));
}

export function statesAt(words: readonly Word[], at: number, { states }: Lexicon): readonly Match[] {
  return all(words, at, states.get((words[at] as Word).lower));
}

export function nounsAt(words: readonly Word[], at: number, { nouns }: Lexicon): readonly Match[] {
  return all(words, at, nouns.get((words[at] as Word).lower));
}

const none: readonly Match[] = [];

function all(
  words: readonly Word[],
  at: number,
  expressions: readonly StatusExpression[] | undefined,
): readonly Match[] {
  return expressions === undefined
    ? none
    : expressions.flatMap((expression) => matches(words, at, expression));
}

function matches(words: readonly Word[], first: number, expression: StatusExpression): Match[] {
  const rest = expression.words.slice(1);
  const gap = rest.indexOf("…");
  if (gap < 0)
    return follows(words, first + 1, rest) ? [match(expression, first, first + 1 + rest.length)] : [];
  const before = rest.slice(0, gap);
  const after = rest.slice(gap + 1);
  if (!follows(words, first + 1, before)) return [];
  const open = first + 1 + before.length;
  if (after.length === 0) return [match(expression, first, open)];
  const found: Match[] = [];
  for (let at = open; at < Math.min(words.length, open + GAP); at++) {
    if (!follows(words, at, after)) continue;
    const last = at + after.length;
    found.push(at === open ? match(expression, first, last) : { expression, first, last, object: open });
    break;
  }
  return found;
}

const match = (expression: StatusExpression, first: number, last: number): Match => ({
  expression,
  first,
  last,
  object: last,
});

function follows(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, i) => words[at + i]?.lower === word);
}
