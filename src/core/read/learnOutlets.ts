import type { Language, Name, OutletSign } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Block } from "../model/text.ts";
import { within } from "./bisect.ts";
import { initials } from "./bodyName.ts";
import { outletKey } from "./outletKey.ts";
import { dateline } from "./sentences.ts";

/** How far before and after a name its use shows. */
const reach = 100;
/** So much weight of signs makes an outlet; a name that ends as outlets' do has this much of it. */
const proof = 3;
const ending = 2;

type Signs = Pick<
  Language,
  | "people"
  | "outletBefore"
  | "outletSigns"
  | "outletWord"
  | "isBody"
  | "toldBefore"
  | "citedBefore"
  | "citedAfter"
>;

/**
 * Names of outlets that no list knows, learnt from how the text uses them; every name of the same words is then
 * an outlet too. `own` is the report's own outlet, where that is stated: "the Courier" in the Brackwater Courier.
 *
 *     VARNHOLT (Northwire) —        By Ito Ren, Northwire        the legal journal The Docket        The Post has not seen
 *               ^^^^^^^^^                       ^^^^^^^^^                         ^^^^^^^^^^        ^^^^^^^^
 */
export function learnOutlets(
  text: string,
  blocks: readonly Block[],
  names: readonly Name[],
  language: Signs,
  own: string | null = null,
): Name[] {
  const lines = [...blocks.flatMap((block) => credit(text, block)), ...sites(text, blocks, language)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1] as Span).end);
  const found: Name[] = lines.map((span) => ({ ...span, kind: "outlet", role: null }));
  const kept = names.filter(
    (name) =>
      !within(lines, name.start, name.end).some((line) => line.start < name.end && name.start < line.end),
  );
  const keys = new Set(lines.map((line) => outletKey(text.slice(line.start, line.end))));
  for (const name of kept) {
    // "The newspaper Le Fanal": nothing between. "The newspaper, Ada Ito" is a person after all.
    const before = text.slice(Math.max(0, name.start - reach), name.start);
    if (language.outletBefore.test(before) && (/[\p{L}] $/u.test(before) || name.kind !== "person"))
      keys.add(outletKey(text.slice(name.start, name.end)));
  }
  for (const key of proven(text, kept, language)) keys.add(key);
  const all = kept.map(
    (name): Name =>
      keys.has(outletKey(text.slice(name.start, name.end))) ? { ...name, kind: "outlet", role: null } : name,
  );
  return withShortForms(
    text,
    [...all, ...found].sort((a, b) => a.start - b.start),
    own,
  );
}

const DOMAIN =
  /\.(?:com|net|org|news|info|co\.uk|co\.nz|com\.au|ie|de|fr|it|es|eu)(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
const SITE = /(?<![\p{L}\p{N}@/._-])(\p{L}[\p{L}\p{N}-]{1,40})$/u;

/** The names that text treats as outlets, as keys. */
function proven(text: string, names: readonly Name[], language: Signs): string[] {
  const uses = new Map<string, { signs: Set<OutletSign>; acts: boolean; likely: boolean }>();
  const bodies = initialsOfBodies(text, names, language);
  for (const { kind, start, end } of names) {
    const words = text.slice(start, end);
    const likely = language.outletWord.test(words);
    // Taken for a person, whose given name nobody has: "Tech Harvest".
    const odd = kind === "person" && words.includes(" ") && language.people.gender(words) === null;
    if (
      kind === "outlet" ||
      !(kind === "organisation" || odd || likely) ||
      (language.isBody(words) && !likely) ||
      (/^\p{Lu}{2,}$/u.test(words) && bodies.has(words.toLowerCase()))
    )
      continue;
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const use = uses.get(outletKey(words)) ?? { signs: new Set(), acts: /^\p{Lu}+$/u.test(words), likely };
    const here = language.outletSigns.filter(
      (sign) => (sign.before?.test(before) ?? true) && (sign.after?.test(after) ?? true),
    );
    const best = here.reduce<OutletSign | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
    if (best !== null) use.signs.add(best);
    // What does anything but report and be told things is a party to the story.
    use.acts ||= here.length === 0 && !language.citedAfter.test(after) && !language.citedBefore.test(before);
    uses.set(outletKey(words), use);
  }
  return [...uses].flatMap(([key, { signs, acts, likely }]) => {
    const weight = [...signs].reduce((sum, sign) => sum + sign.weight, 0);
    const strong = [...signs].some((sign) => sign.weight > 1);
    const more = weight > 0 && likely ? ending : 0;
    return weight + more >= (acts || !strong ? proof : proof - 1) ? [key] : [];
  });
}

/** What may stand for the bodies of a text: EWS for the US Elver and Weir Service, which is no outlet then. */
function initialsOfBodies(text: string, names: readonly Name[], language: Signs): Set<string> {
  const found = new Set<string>();
  for (const { kind, start, end } of names) {
    const words = text.slice(start, end);
    if (kind !== "organisation" || !language.isBody(words)) continue;
    for (const name of [words, words.replace(/^\S+ /u, "")])
      for (const short of initials(name)) found.add(short);
  }
  return found;
}

/** "the Courier" after "The Brackwater Courier", "Vantage" after "Vantage News": known as the full name. */
function withShortForms(text: string, names: readonly Name[], own: string | null): Name[] {
  const full = new Map<string, Set<string>>();
  const outlets = names.filter(({ kind }) => kind === "outlet");
  for (const name of [...(own === null ? [] : [own]), ...outlets.map((n) => text.slice(n.start, n.end))]) {
    const words = outletKey(name).split(" ");
    if (words.length < 2) continue;
    for (const word of [words[0], words.at(-1)] as string[])
      full.set(word, (full.get(word) ?? new Set()).add(name));
  }
  const longest = (forms: ReadonlySet<string>) => [...forms].reduce((a, b) => (b.length > a.length ? b : a));
  const oneOutlet = (forms: ReadonlySet<string>) => new Set([...forms].map(outletKey)).size === 1;
  const known = new Map(
    [...full].filter(([, forms]) => oneOutlet(forms)).map(([word, forms]) => [word, longest(forms)]),
  );
  return names.map((name) => {
    const whole = known.get(outletKey(text.slice(name.start, name.end)));
    const article =
      /\bthe $/iu.test(text.slice(Math.max(0, name.start - 4), name.start)) ||
      /^The /u.test(text.slice(name.start, name.end));
    if (
      whole === undefined ||
      name.kind === "person" ||
      name.kind === "place" ||
      (name.kind !== "outlet" && !article)
    )
      return name;
    return { ...name, kind: "outlet", role: null, known: whole };
  });
}

/**
 * Sites that are told things or reported from: an address alone may be a shop's.
 *
 *     She told Lantern.co.uk that it was over.
 *              ^^^^^^^^^^^^^
 */
function sites(
  text: string,
  blocks: readonly Block[],
  { toldBefore, citedBefore, citedAfter }: Signs,
): Span[] {
  const found: Span[] = [];
  for (const { kind, start, end } of blocks) {
    if (kind !== "body" && kind !== "title") continue;
    // Its end is rare; what stands before that is looked at only then.
    for (const match of text.slice(start, end).matchAll(DOMAIN)) {
      const dot = start + match.index;
      const name = SITE.exec(text.slice(Math.max(start, dot - 43), dot))?.[1];
      if (name === undefined) continue;
      const at = dot - name.length;
      const until = dot + match[0].length;
      const before = text.slice(Math.max(start, at - reach), at);
      const after = text.slice(until, Math.min(end, until + reach));
      if (toldBefore.test(before) || citedBefore.test(before) || citedAfter.test(after))
        found.push({ start: at, end: until });
    }
  }
  return found;
}

/** The outlet in a dateline's brackets, or at the end of a byline. */
function credit(text: string, block: Block): Span[] {
  if (block.kind === "body") {
    const head = text.slice(block.start, Math.min(block.end, block.start + 120));
    const line = head.slice(0, dateline(head));
    const match = /\(([^()]+)\)/u.exec(line);
    return match === null
      ? []
      : [
          {
            start: block.start + match.index + 1,
            end: block.start + match.index + 1 + (match[1] as string).length,
          },
        ];
  }
  if (block.kind !== "byline") return [];
  const words = text.slice(block.start, block.end);
  const match = /(?:,| for| \|| at) ((?:The |the )?\p{Lu}[\p{L}\p{N}&.’' -]{1,40})$/u.exec(words.slice(-80));
  // "By Ito Ren, Amara Okafor" ends in a person; an outlet is one word, or has the article, or is in capitals.
  const last = match?.[1] ?? "";
  const outlet = /^the /iu.test(last) || !last.includes(" ") || / for $/u.test(match?.[0].slice(0, 5) ?? "");
  return match === null || !outlet ? [] : [{ start: block.end - last.length, end: block.end }];
}
