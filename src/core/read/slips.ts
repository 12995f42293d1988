import { distance } from "./personName.ts";

/** How long a name must be for one wrong letter to be a slip. */
const SLIP = 6;
/** How many members are held under one form; more only in hostile texts. */
const HELD = 40;

/** Members by their name with a letter left out: two names one letter apart share such a form (SymSpell, Garbe 2012). */
export type Slips<T> = ReadonlyMap<string, ReadonlyMap<T, string>>;

/** Members, ready to be found by a name with one slip of the pen. */
export function slipsOf<T>(named: Iterable<readonly [name: string, member: T]>): Slips<T> {
  const slips = new Map<string, Map<T, string>>();
  for (const [name, member] of named) {
    if (name.length < SLIP) continue;
    for (const form of shortened(name)) {
      const list = slips.get(form) ?? new Map<T, string>();
      if (list.size < HELD) list.set(member, name);
      slips.set(form, list);
    }
  }
  return slips;
}

/**
 * The only member of whose name this one is a slip of the pen: "Okfaor" for Okafor. Short names are let be: Berg and
 * Borg are two people.
 */
export function misspelt<T>(name: string, slips: Slips<T>): T | null {
  if (name.length < SLIP) return null;
  const near = new Set<T>();
  for (const form of shortened(name))
    for (const [member, known] of slips.get(form) ?? []) if (isSlip(known, name)) near.add(member);
  return near.size === 1 ? ([...near][0] as T) : null;
}

/** Is one name the other but for one letter? First and last letters are seldom wrong: the last tells men from women. */
export function isSlip(name: string, other: string): boolean {
  return name[0] === other[0] && name.at(-1) === other.at(-1) && distance(name, other, 1) === 1;
}

function shortened(word: string): string[] {
  const cut = word.slice(0, 30);
  return [cut, ...Array.from(cut, (_, i) => cut.slice(0, i) + cut.slice(i + 1))];
}
