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

/**
 * Brings together the outlets that reports cite and those that published them. A body that a report takes for an
 * organisation is an outlet if it published one of the reports.
 */
export function outletsOf(readings: readonly Reading[], sources: readonly Source[]): Outlets {
  const names = new Map<string, string>();
  const known = new Map<string, string>();
  for (const { outlet } of readings) if (outlet.name !== null) add([outlet.name]);
  const cited = sources.filter(({ kind, name }) => kind === "outlet" && name !== null);
  for (const { id, name, aliases } of cited) known.set(id, add([name as string, ...aliases]));
  shorten();
  for (const { id, kind, name } of sources) {
    const outlet = kind === "organisation" && name !== null ? find([name]) : null;
    if (outlet !== null) known.set(id, outlet);
  }
  return {
    find: (idOrName) => known.get(idOrName) ?? find([idOrName]),
    publisher: ({ outlet }) => (outlet.name === null ? null : find([outlet.name])),
    name: (outlet) => names.get(outlet) ?? outlet,
  };

  function add(forms: readonly string[]): string {
    const outlet = find(forms) ?? plainName(forms[0] as string);
    if (!names.has(outlet)) names.set(outlet, forms[0] as string);
    for (const form of forms.flatMap(kept)) if (!known.has(form)) known.set(form, outlet);
    return outlet;
  }

  function find(forms: readonly string[]): string | null {
    return known.get(forms.flatMap(sought).find((form) => known.has(form)) ?? "") ?? null;
  }

  // "The Lantern" is "the Ellery Lantern" where no other outlet ends so.
  function shorten(): void {
    for (const [short, name] of names) {
      const longer = [...names].filter(([other, full]) => other !== short && endsIn(full, name));
      if (longer.length !== 1) continue;
      const [outlet] = longer[0] as [string, string];
      for (const [form, of] of known) if (of === short) known.set(form, outlet);
    }
  }
}

function endsIn(full: string, short: string): boolean {
  const [words, last] = [full, short].map((name) => withoutArticle(name).toLowerCase().split(/\s+/)) as [
    string[],
    string[],
  ];
  return words.length > last.length && words.slice(-last.length).join(" ") === last.join(" ");
}

// A name is kept with its initials, and initials are looked up among those; two names that merely have the
// same initials never meet.
function kept(name: string): string[] {
  return isInitials(name)
    ? [plainName(name), `short:${plainName(name)}`]
    : [...spellings(name), ...initials(name).map((letters) => `long:${letters}`)];
}

function sought(name: string): string[] {
  return isInitials(name)
    ? [plainName(name), `long:${plainName(name)}`]
    : [...spellings(name), ...initials(name).map((letters) => `short:${letters}`)];
}

function isInitials(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

/** Agence France-Presse: AFP. The Hollywood Reporter: THR, HR. */
function initials(name: string): string[] {
  return [name, withoutArticle(name)]
    .map((full) => (full.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toLowerCase())
    .filter((letters) => letters.length >= 2);
}

/** Los Angeles Times: losangelestimes, latimes. */
function spellings(name: string): string[] {
  const words = withoutArticle(name).split(/\s+/);
  const [first = "", second = "", ...rest] = words;
  const clipped =
    rest.length > 0 ? [plainName([first.slice(0, 1) + second.slice(0, 1), ...rest].join(" "))] : [];
  return [plainName(name), ...clipped];
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
