import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";

/** The outlets of a story under one key each, however a report writes them: "AP", "The Associated Press". */
export interface Outlets {
  /** The outlet that a source id or a name stands for; `null` where it is none that the story knows. */
  readonly find: (idOrName: string) => string | null;
  /** Who published a report. */
  readonly publisher: (reading: Reading) => string | null;
  /** The name of an outlet, to print. */
  readonly name: (outlet: string) => string;
}

/** Brings together the outlets that reports cite and those that published them. */
export function outletsOf(readings: readonly Reading[], sources: readonly Source[]): Outlets {
  const names = new Map<string, string>();
  const known = new Map<string, string>();
  for (const { id, kind, name, aliases } of sources) {
    if (kind !== "outlet" || name === null) continue;
    const outlet = find([name, ...aliases]) ?? id;
    add(outlet, name, [name, ...aliases]);
    known.set(id, outlet);
  }
  for (const { outlet } of readings) {
    if (outlet.name !== null && find([outlet.name]) === null) add(outlet.name, outlet.name, [outlet.name]);
  }
  return {
    find: (idOrName) => known.get(idOrName) ?? find([idOrName]),
    publisher: ({ outlet }) => (outlet.name === null ? null : find([outlet.name])),
    name: (outlet) => names.get(outlet) ?? outlet,
  };

  function add(outlet: string, name: string, forms: readonly string[]): void {
    if (!names.has(outlet)) names.set(outlet, name);
    for (const form of forms.flatMap(kept)) if (!known.has(form)) known.set(form, outlet);
  }

  function find(forms: readonly string[]): string | null {
    return known.get(forms.flatMap(sought).find((form) => known.has(form)) ?? "") ?? null;
  }
}

// A name is kept with its initials, and initials are looked up among those; two names that merely have the
// same initials never meet.
function kept(name: string): string[] {
  return isInitials(name)
    ? [plainName(name), `short:${plainName(name)}`]
    : [plainName(name), `long:${initials(name)}`];
}

function sought(name: string): string[] {
  return isInitials(name)
    ? [plainName(name), `long:${plainName(name)}`]
    : [plainName(name), `short:${initials(name)}`];
}

function isInitials(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

function initials(name: string): string {
  const capitals = withoutArticle(name).match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length < 2 ? name : capitals.join("").toLowerCase();
}

/** "The Harbour Gazette", "harbour gazette" and "harbourgazette.com" are one name. */
export function plainName(name: string): string {
  return withoutArticle(name.normalize("NFKD"))
    .toLowerCase()
    .replace(/^www\.|\.(?:com|org|net|news)$/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s/i, "");
}
