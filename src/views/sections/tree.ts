import { cited, ownUnnamed } from "../words/cited.ts";
import { type Family, family, type Member } from "../words/family.ts";
import type { Lookup } from "../words/lookup.ts";
import { lostName, outletName } from "../words/outlet.ts";
import { person } from "../words/person.ts";
import { roleWords } from "../words/roles.ts";
import { HINT, type Line, reasons } from "./section.ts";

/** A report in the tree, as one of a list from the top down. */
export interface Branch {
  readonly id: string;
  readonly text: string;
  /** The unnamed sources that it has it from. */
  readonly above: readonly string[];
  readonly why: readonly Line[];
  /** For each level above it, and then for itself, whether more hang on that level further down. */
  readonly rails: readonly boolean[];
  readonly hasBelow: boolean;
}

/** Who got it from whom, and a line on what hangs on no tree. */
export interface Tree {
  readonly branches: readonly Branch[];
  readonly apart: readonly Line[];
}

/** The family tree of the reports, each once, with the unnamed sources of those at the top. */
export function tree(lookup: Lookup, why: boolean): Tree {
  const found = family(lookup);
  const tops = found.tops.flatMap((id) => found.members.get(id) ?? []);
  const alone = tops.filter((member) => isAlone(lookup, found, member));
  const drawn = tops.filter((member) => !isAlone(lookup, found, member));
  // A lost report under which nothing hangs is named by those that cite it.
  const families = [
    ...drawn.filter(({ below }) => below.length > 0),
    ...drawn.filter(({ below, reading }) => below.length === 0 && reading !== null),
  ];
  const { branches, hidden } = downward(lookup, found, families, why);
  return {
    branches,
    apart: [
      ...(hidden > 0 ? [{ text: `… and ${hidden} more reports${HINT}` }] : []),
      ...(alone.length > 0
        ? [{ text: "no link to the others found:", cites: alone.map(({ id }) => id) }]
        : []),
    ],
  };
}

const MOST_BRANCHES = 60;
const MOST_SOURCES = 5;

// A stack of its own, for a chain of relays may be longer than the program's.
function downward(lookup: Lookup, found: Family, tops: readonly Member[], why: boolean) {
  const stack = tops.map((member) => ({ member, rails: [] as readonly boolean[] })).reverse();
  const branches: Branch[] = [];
  let hidden = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { member, rails } = next;
    if (branches.length < MOST_BRANCHES) branches.push(branch(lookup, found, member, rails, why));
    else hidden += 1;
    // Below what is drawn it is enough to count.
    const kept = hidden > 0 ? [] : rails;
    for (let i = member.below.length - 1; i >= 0; i--) {
      const child = found.members.get(member.below[i] as string);
      if (child !== undefined) stack.push({ member: child, rails: [...kept, i < member.below.length - 1] });
    }
  }
  return { branches, hidden };
}

function branch(
  lookup: Lookup,
  found: Family,
  member: Member,
  rails: readonly boolean[],
  why: boolean,
): Branch {
  const { id, reading, lost, main, also, below } = member;
  const name = reading === null ? (lost === null ? id : lostName(lost)) : outletName(reading);
  const words = reading === null ? "" : roleWords(lookup, found, member);
  const shared = (found.sharedWith.get(id) ?? []).filter(({ from }) => from === id);
  const edges = [...(main === null ? [] : [main]), ...also, ...shared];
  return {
    id,
    text: words === "" ? name : `${name}: ${words}`,
    above: above(lookup, member),
    why: why ? reasons([...(lost?.because ?? []), ...edges.flatMap(({ because }) => because)]) : [],
    rails,
    hasBelow: below.length > 0,
  };
}

// A report at the top shows every unnamed source that it cites at first hand; one below only those that it says are its own.
function above(lookup: Lookup, { reading, main }: Member): string[] {
  if (reading === null) return [];
  const own = ownUnnamed(lookup, reading);
  const others =
    main === null ? cited(lookup, reading).unnamed.filter((source) => !own.includes(source)) : [];
  const names = [...new Set([...own, ...others].map(person))];
  return names.length > MOST_SOURCES + 1
    ? [...names.slice(0, MOST_SOURCES), `${names.length - MOST_SOURCES} more unnamed sources`]
    : names;
}

function isAlone(lookup: Lookup, found: Family, member: Member): boolean {
  const { id, below, also } = member;
  const linked = below.length > 0 || also.length > 0 || found.sharing.has(id) || found.citedBy.has(id);
  return lookup.readings.size > 1 && member.reading !== null && !linked && above(lookup, member).length === 0;
}
