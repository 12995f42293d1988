import { cited, ownUnnamed } from "../words/cited.ts";
import { type Family, family, type Member } from "../words/family.ts";
import type { Lookup } from "../words/lookup.ts";
import { lostName, outletName } from "../words/outlet.ts";
import { person } from "../words/person.ts";
import { roleWords } from "../words/roles.ts";
import { type Branch, type Line, reasons } from "./section.ts";

/** Who got it from whom: branches from the top down, then what hangs on no tree. */
export interface Tree {
  readonly tops: readonly Branch[];
  readonly apart: readonly Line[];
}

/** The family tree of the reports, each once, with unnamed sources above those whom they spoke to. */
export function tree(lookup: Lookup): Tree {
  const found = family(lookup);
  const tops = found.tops.flatMap((id) => found.members.get(id) ?? []);
  const alone = tops.filter((member) => isAlone(lookup, found, member));
  const drawn = tops.filter((member) => !isAlone(lookup, found, member));
  // A lost report under which nothing hangs is named by those that cite it.
  const families = [
    ...drawn.filter(({ below }) => below.length > 0),
    ...drawn.filter(({ below, reading }) => below.length === 0 && reading !== null),
  ];
  return {
    tops: families.map((member) => branch(lookup, found, member)),
    apart:
      alone.length === 0 ? [] : [{ text: "no link to the others found:", cites: alone.map(({ id }) => id) }],
  };
}

const MOST = 5;

function branch(lookup: Lookup, found: Family, member: Member): Branch {
  const { id, reading, lost, main, also, below } = member;
  const name = reading === null ? (lost === null ? id : lostName(lost)) : outletName(reading);
  const words = reading === null ? "" : roleWords(lookup, found, member);
  const shared = (found.sharedWith.get(id) ?? []).filter(({ from }) => from === id);
  const edges = [...(main === null ? [] : [main]), ...also, ...shared];
  return {
    id,
    text: words === "" ? name : `${name}: ${words}`,
    above: above(lookup, member),
    below: below.flatMap((child) => {
      const next = found.members.get(child);
      return next === undefined ? [] : [branch(lookup, found, next)];
    }),
    why: reasons([...(lost?.because ?? []), ...edges.flatMap(({ because }) => because)]),
  };
}

// A report at the top shows every unnamed source that it cites at first hand; one below only those that it says are its own.
function above(lookup: Lookup, { reading, main }: Member): string[] {
  if (reading === null) return [];
  const own = ownUnnamed(lookup, reading);
  const others =
    main === null ? cited(lookup, reading).unnamed.filter((source) => !own.includes(source)) : [];
  const names = [...new Set([...own, ...others].map(person))];
  return names.length > MOST + 1
    ? [...names.slice(0, MOST), `${names.length - MOST} more unnamed sources`]
    : names;
}

function isAlone(lookup: Lookup, found: Family, member: Member): boolean {
  const linked = member.below.length > 0 || member.also.length > 0 || found.sharing.has(member.id);
  return lookup.readings.size > 1 && member.reading !== null && !linked && above(lookup, member).length === 0;
}
