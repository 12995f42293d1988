import type { Entity } from "../../model/mention.ts";
import type { Gender } from "../../model/people.ts";
import type { Pointer, Role } from "./pointer.ts";

/** One time that somebody is pointed at. */
export interface Seen {
  readonly sentence: number;
  readonly block: number;
  readonly start: number;
  readonly form: Pointer["form"];
  readonly role: Role;
  /** The first subject of its sentence that is in no quotation. */
  readonly main: boolean;
  readonly quotation: number;
  readonly speaks: boolean;
}

/** A noun for somebody, with the words before it and those that hang on it. */
export interface Call {
  readonly word: string;
  readonly modifiers: readonly string[];
  readonly complement: readonly string[];
}

/** Somebody a report speaks of, by name or not (a discourse referent, Karttunen 1976). */
export interface Referent {
  readonly entity: Entity | null;
  /** For one without a name: the words that brought him or her in. */
  readonly phrase: Pointer | null;
  /** What he or she is called: "the deputy mayor of Ellery". */
  readonly calls: Call[];
  gender: Gender | null;
  /** What the end of a name that no list has makes of it. */
  likely: Gender | null;
  /** The latest times, the last one last. */
  readonly seen: Seen[];
  count: number;
}

/** Whom some words point at: one, or several of whom nothing tells which. */
export type Bound =
  | { readonly referent: Referent; readonly sure?: boolean }
  | { readonly rivals: readonly Referent[] };

/** How many times of one referent are remembered. */
const REMEMBERED = 8;

export function referent(entity: Entity | null, phrase: Pointer | null): Referent {
  return { entity, phrase, calls: [], gender: null, likely: null, seen: [], count: 0 };
}

/** Remembers that somebody was pointed at. */
export function see(who: Referent, pointer: Pointer, sentence: number, block: number, main: boolean): void {
  const { start, form, role, quotation, speaks } = pointer;
  who.seen.push({ sentence, block, start, form, role, main, quotation, speaks });
  if (who.seen.length > REMEMBERED) who.seen.shift();
  who.count++;
}
