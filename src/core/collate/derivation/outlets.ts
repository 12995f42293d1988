import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";

/** The outlets of a story under one key each, however a report writes them: "AP", "The Associated Press". */
export interface Outlets {
  /** The outlet that a source id or a name stands for; `null` where it is none that the story knows. */
  readonly find: (idOrName: string) => string | null;
  /** The outlet whose full name, or the end of it that no other has, stands at a place in a text. */
  readonly at: (text: string, start: number) => { readonly outlet: string; readonly end: number } | null;
  /** Who published a report. */
  readonly publisher: (reading: Reading) => string | null;
  /** The name of an outlet, to print. */
  readonly name: (outlet: string) => string;
}

/** The end of a name is looked for from so many letters on. */
const SHORTEST = 3;

const LONGEST_WORD = 40;

/**
 * Brings together the outlets that reports cite and those that published them. A body that a report takes for an
 * organisation is an outlet if it published one of the reports.
 */
export function outletsOf(readings: readonly Reading[], sources: readonly Source[]): Outlets {
  const names = new Map<string, string>();
  const known = new Map<string, string>();
  for (const { outlet, report } of readings) {
    if (outlet.name !== null) add([outlet.name, ...siteName(report.url)]);
  }
  const cited = sources.filter(({ kind, name }) => kind === "outlet" && name !== null);
  for (const { id, name, aliases } of cited) known.set(id, add([name as string, ...aliases]));
  for (const { id, kind, name, aliases } of readings.flatMap(({ entities }) => entities)) {
    if (kind === "outlet") known.set(id, add([name, ...aliases]));
  }
  shorten();
  for (const { id, kind, name } of sources) {
    const outlet = kind === "organisation" && name !== null ? find([name]) : null;
    if (outlet !== null) known.set(id, outlet);
  }
  const written = writtenForms(names, find);
  return {
    find: (idOrName) => known.get(idOrName) ?? find([idOrName]),
    at: (text, start) => {
      const forms =
        written.get(/^[\p{L}\p{N}]+/u.exec(text.slice(start, start + LONGEST_WORD))?.[0] ?? "") ?? [];
      const form = forms.find((one) => standsAt(one, text, start));
      return form === undefined
        ? null
        : { outlet: find([form.words]) as string, end: start + form.words.length };
    },
    publisher: ({ outlet }) => (outlet.name === null ? null : find([outlet.name])),
    name: (outlet) => names.get(outlet) ?? outlet,
  };

  function add(forms: readonly string[]): string {
    const outlet = find(forms) ?? plainName(forms[0] as string);
    const [first] = forms as [string, ...string[]];
    if (!names.has(outlet))
      names.set(outlet, forms.find((form) => endingsOf(form).includes(plainName(first))) ?? first);
    for (const form of forms.flatMap(kept)) if (!known.has(form)) known.set(form, outlet);
    return outlet;
  }

  function find(forms: readonly string[]): string | null {
    return known.get(forms.flatMap(sought).find((form) => known.has(form)) ?? "") ?? null;
  }

  // "The Lantern" is "the Ellery Lantern" where no other outlet ends so.
  function shorten(): void {
    const endings = new Map<string, Set<string>>();
    for (const [outlet, name] of names) {
      for (const ending of endingsOf(name))
        endings.set(ending, (endings.get(ending) ?? new Set()).add(outlet));
    }
    for (const [ending, of] of endings) {
      const [outlet] = of;
      if (of.size > 1 || outlet === undefined) continue;
      const short = known.get(ending);
      if (short === undefined) known.set(ending, outlet);
      else for (const [form, owner] of known) if (owner === short) known.set(form, outlet);
    }
  }
}

/** A name as it is written, or the end of one. */
interface Form {
  readonly words: string;
  readonly whole: boolean;
}

/** Names and their ends, the longest first, by their first word. */
function writtenForms(
  names: ReadonlyMap<string, string>,
  find: (forms: readonly string[]) => string | null,
): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const name of names.values()) {
    const all = withoutArticle(name).split(/\s+/);
    for (let from = 0; from < all.length; from++) {
      const words = all.slice(from).join(" ");
      const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0];
      if (first === undefined || !/^[\p{Lu}\p{N}]/u.test(words) || find([words]) === null) continue;
      const known = forms.get(first) ?? [];
      forms.set(
        first,
        [...known, { words, whole: from === 0 }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return forms;
}

// The end of a name stands for the whole only with its article: "the Lantern", but neither "Lantern Street" nor,
// for Radio Ellery, "Ellery".
function standsAt({ words, whole }: Form, text: string, start: number): boolean {
  if (!text.startsWith(words, start)) return false;
  const after = text.slice(start + words.length, start + words.length + 3);
  if (/^[\p{L}\p{N}]/u.test(after)) return false;
  return whole || (/\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) && !/^ \p{Lu}/u.test(after));
}

/** The plain endings of a name of several words: "ellerylantern" has "lantern". */
function endingsOf(name: string): string[] {
  const words = withoutArticle(name).split(/\s+/);
  return words
    .slice(1)
    .map((_, at) => plainName(words.slice(at + 1).join(" ")))
    .filter((ending) => ending.length >= SHORTEST);
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
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^the(?=.{3})/, "");
}

/** What a site is called by its address: "harbourgazette" for www.harbourgazette.co.uk. */
function siteName(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const name = new URL(url).hostname
    .replace(/(?:\.(?:co|com|org|net|gov|ac))?\.\p{L}+$/u, "")
    .split(".")
    .at(-1);
  return name === undefined || name.length < 3 ? [] : [name];
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s/i, "");
}
