import type { ConceptUse } from "../../core/model/words.ts";
import { concepts as conceptTable, neighbours, opposites } from "./concepts.ts";
import { stem } from "./lemma.ts";
import { opposed as antonyms, related as relatedPairs } from "./weights/related.ts";

/**
 * How likely two lemmas are to stand for one thing when reports of one event use them, from 0 to 1: 1 for the
 * same lemma, about 0.8 for near-synonyms (`postpone`, `delay`) and derivations (`postpone`, `postponement`), 0.4 for
 * what goes together (`die`, `kill` say less than they seem). Opposites get 0.
 */
export function related(a: string, b: string): number {
  if (a === b) return 1;
  const { pairs, ofWord, between, size } = tables();
  let closest = pairs.get(a)?.get(b) ?? 0;
  const of = ofWord.get(a);
  const other = of === undefined ? undefined : ofWord.get(b);
  if (of !== undefined && other !== undefined) {
    let relation = 0;
    for (const x of of) for (const y of other) relation = Math.max(relation, between[x * size + y] as number);
    // A word of several concepts shares each of them less surely.
    if (relation === sameConcept) closest = Math.max(closest, of.length + other.length <= 3 ? 0.8 : 0.65);
    else if (relation === contraryConcepts) return 0;
    else if (relation === near) closest = Math.max(closest, 0.4);
  }
  if (closest < 0.75 && a.charCodeAt(0) === b.charCodeAt(0) && haveOneStem(a, b)) closest = 0.75;
  return closest > 0 && tables().antonymOf.get(a)?.has(b) ? 0 : closest;
}

const haveOneStem = (a: string, b: string) =>
  a.length > 5 && b.length > 5 && a.slice(0, 4) === b.slice(0, 4) && stem(a) === stem(b);

/** Whether two lemmas say the contrary of one another: `rise` and `drop`, `accept` and `turn down`. */
export function opposed(a: string, b: string): boolean {
  if (a === b) return false;
  const { ofWord, between, size, antonymOf } = tables();
  if (antonymOf.get(a)?.has(b)) return true;
  const of = ofWord.get(a);
  const other = ofWord.get(b);
  if (of === undefined || other === undefined) return false;
  let relation = 0;
  for (const x of of) for (const y of other) relation = Math.max(relation, between[x * size + y] as number);
  return relation === contraryConcepts;
}

/** Whether two concepts are contraries. */
export function contrary(a: string, b: string): boolean {
  const { numberOf, between, size } = tables();
  const [x, y] = [numberOf.get(a), numberOf.get(b)];
  return x !== undefined && y !== undefined && between[x * size + y] === contraryConcepts;
}

// How two concepts stand to one another; the stronger goes before the weaker.
const near = 1;
const contraryConcepts = 2;
const sameConcept = 3;

/**
 * The concepts in a row of lemmas, expressions before single words:
 *
 *     the talk be put on hold after the minister step down
 *                 ^^^^^^^^^^^ delay, suspend     ^^^^^^^^^ resign
 *
 * @param tags Penn Treebank tags, one for each lemma.
 */
export function concepts(lemmas: readonly string[], tags: readonly string[]): ConceptUse[] {
  const { expressions, bound } = tables();
  const found: ConceptUse[] = [];
  const covered = new Uint8Array(lemmas.length);
  for (let first = 0; first < lemmas.length; first++) {
    // "on hold" inside "put on hold" is not another one.
    if (covered[first] === 1) continue;
    for (const { words, concept } of expressions.get(lemmas[first] as string) ?? []) {
      const last = matchEnd(words, lemmas, tags, first);
      if (last === -1) continue;
      found.push({ concept, first, last });
      covered.fill(1, first, last);
    }
  }
  for (let i = 0; i < lemmas.length; i++) {
    if (covered[i] === 1) continue;
    for (const { concept, kind } of bound.get(lemmas[i] as string) ?? []) {
      if (kind === "" || kindOf(tags[i] ?? "") === kind) found.push({ concept, first: i, last: i + 1 });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

// A star is a place for up to two words that only point at the next: "lost all their lives".
function matchEnd(
  words: readonly string[],
  lemmas: readonly string[],
  tags: readonly string[],
  first: number,
): number {
  let at = first + 1;
  for (const word of words) {
    if (word === "*") {
      for (let n = 0; n < 2 && pointing.test(tags[at] ?? ""); n++) at++;
    } else if (lemmas[at] === word) at++;
    else return -1;
  }
  return at;
}

const pointing = /^(?:DT|PDT|PRP\$|CD|JJ|POS|NNP|NN)$/;

function kindOf(tag: string): string {
  if (tag.startsWith("VB")) return "v";
  if (tag.startsWith("NN")) return "n";
  if (tag.startsWith("JJ")) return "j";
  if (tag.startsWith("RB") || tag === "RP" || tag === "IN") return "r";
  return "";
}

interface Tables {
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly antonymOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The numbers of a word's concepts. */
  readonly ofWord: ReadonlyMap<string, readonly number[]>;
  /** For two concepts' numbers, `x * size + y`: nothing, near, contrary or the same. */
  readonly between: Uint8Array;
  readonly size: number;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly bound: ReadonlyMap<string, readonly { concept: string; kind: string }[]>;
  readonly expressions: ReadonlyMap<string, readonly { words: readonly string[]; concept: string }[]>;
}

let read: Tables | null = null;

// Read at the first use, not while the program starts.
function tables(): Tables {
  read ??= { ...readPairs(), ...readConcepts() };
  return read;
}

function readPairs(): Pick<Tables, "pairs" | "antonymOf"> {
  const pairs = new Map<string, Map<string, number>>();
  const put = (a: string, b: string, weight: number) => {
    const of = pairs.get(a) ?? new Map<string, number>();
    pairs.set(a, of.set(b, weight));
  };
  for (const line of relatedPairs.trim().split("\n")) {
    const [level, ...groups] = line.split(";");
    for (const group of groups) {
      const [a, ...others] = group.split(" ") as [string, ...string[]];
      for (const b of others) {
        put(a, b, Number(level) / 100);
        put(b, a, Number(level) / 100);
      }
    }
  }
  const antonymOf = new Map<string, Set<string>>();
  for (const pair of antonyms.trim().split(";")) {
    const [a, b] = pair.split(" ") as [string, string];
    antonymOf.set(a, (antonymOf.get(a) ?? new Set()).add(b));
    antonymOf.set(b, (antonymOf.get(b) ?? new Set()).add(a));
  }
  return { pairs, antonymOf };
}

function readConcepts(): Omit<Tables, "pairs" | "antonymOf"> {
  const ofWord = new Map<string, number[]>();
  const bound = new Map<string, { concept: string; kind: string }[]>();
  const expressions = new Map<string, { words: readonly string[]; concept: string }[]>();
  const lines = conceptTable
    .trim()
    .split("\n")
    .map((line) => line.split(": ") as [string, string]);
  for (const [number, [concept, list]] of lines.entries()) {
    for (const entry of list.trim().split(" ")) {
      const [first, ...rest] = entry.split("_") as [string, ...string[]];
      if (rest.length > 0) {
        expressions.set(first, [...(expressions.get(first) ?? []), { words: rest, concept }]);
        continue;
      }
      const [word, kind] = first.split("/") as [string, string?];
      const known = ofWord.get(word) ?? [];
      if (!known.includes(number)) ofWord.set(word, [...known, number]);
      bound.set(word, [...(bound.get(word) ?? []), { concept, kind: kind ?? "" }]);
    }
  }
  const numberOf = new Map(lines.map(([concept], number) => [concept, number]));
  const size = lines.length;
  const between = new Uint8Array(size * size);
  const relate = (list: string, relation: number) => {
    for (const pair of list.trim().split("\n")) {
      const [x, y] = pair.split(" ").map((concept) => numberOf.get(concept) as number) as [number, number];
      between[x * size + y] = relation;
      between[y * size + x] = relation;
    }
  };
  relate(neighbours, near);
  relate(opposites, contraryConcepts);
  for (let x = 0; x < size; x++) between[x * size + x] = sameConcept;
  return { ofWord, bound, expressions, between, size, numberOf };
}
