import { contentId } from "../model/id.ts";
import type { Name } from "../model/language.ts";
import type { Entity, Mention } from "../model/mention.ts";
import type { Gender, People } from "../model/people.ts";
import { bodyName, isAcronym } from "./bodyName.ts";
import { outletKey } from "./outletKey.ts";
import { distance, type PersonName, personName, samePerson } from "./personName.ts";

/** Mentions of one entity while they are gathered. */
interface Chain {
  readonly kind: Entity["kind"];
  /** Each form with how often the text has it, in order of first use. */
  readonly forms: Map<string, number>;
  readonly roles: string[];
  /** What it is known as beyond this text, if a list knows it. */
  known: string | null;
}

/** A person's chain, and the full names in it. */
interface PersonChain extends Chain {
  readonly names: PersonName[];
  /** Where its last full name ended, and how many there are. */
  last: number;
  named: number;
  gender: Gender | null;
  /** The capitalised words right before its full names: `Dr`. */
  readonly titles: Set<string>;
  /** Where the family name alone last meant him or her. */
  alone: number;
}

/**
 * Brings together the names of one report that name one entity: a family name goes with the full name before it,
 * an acronym with the words that it is made of.
 *
 *     Amara Okafor met Ivan Orlov. Ms Okafor, … the Ellery Harbour Board (EHB) … the EHB
 *     ^^^^^^^^^^^^                    ^^^^^^         ^^^^^^^^^^^^^^^^^^^^ ^^^          ^^^
 *
 * Where two people of one family name are named together, the family name alone stays unclear.
 */
export function entities(
  names: readonly Name[],
  text: string,
  people: Gendered,
): { mentions: Mention[]; entities: Entity[] } {
  const persons = personChains(names, text, people);
  const bodies = bodyChains(names, text);
  const ids = new Map<Chain, Entity>();
  const taken = new Map<string, number>();
  const entityOf = (chain: Chain): Entity => {
    const old = ids.get(chain);
    if (old !== undefined) return old;
    const made = entity(chain, taken);
    ids.set(chain, made);
    return made;
  };
  const mentions = names.map(({ start, end, kind }, at): Mention => {
    const chain = persons.get(at) ?? bodies.get(at);
    return { kind, start, end, entity: chain === undefined ? null : entityOf(chain).id };
  });
  return { mentions, entities: [...ids.values()] };
}

function entity({ kind, forms, roles, known }: Chain, taken: Map<string, number>): Entity {
  const name = kind === "outlet" ? (longForm(known, forms) ?? commonest(forms)) : fullest(forms, kind);
  const aliases = [...forms.keys()].filter((form) => form !== name).sort();
  const role = roles.find((one) => one.includes(" ")) ?? roles[0] ?? null;
  // Two people may have one name.
  const key = entityKey(kind, known ?? name);
  const times = (taken.get(`${kind} ${key}`) ?? 0) + 1;
  taken.set(`${kind} ${key}`, times);
  const id = contentId("e", kind, key, ...(times > 1 ? [String(times)] : []));
  return { id, kind, name, aliases, role };
}

/** What a name is under whoever writes it: two reports that print it alike mean one entity. */
export function entityKey(kind: Entity["kind"], name: string): string {
  return kind === "person" ? personName(name).words.join(" ") : bodyName(name);
}

/** The form with the most words; among these the most used, then the first. */
function fullest(forms: ReadonlyMap<string, number>, kind: Entity["kind"]): string {
  const words = (form: string) =>
    (kind === "person" ? personName(form).words.filter((w) => w.length > 1) : form.split(" ")).length;
  return [...forms].reduce((best, form) =>
    words(form[0]) > words(best[0]) || (words(form[0]) === words(best[0]) && form[1] > best[1]) ? form : best,
  )[0];
}

/** "The Brackwater Courier", of which "Courier" is the end; what merely has its initials may be another outlet. */
function longForm(known: string | null, forms: ReadonlyMap<string, number>): string | null {
  const key = known === null ? "" : ` ${outletKey(known)} `;
  return [...forms.keys()].some(
    (form) => key.trim() !== outletKey(form) && key.includes(` ${outletKey(form)} `),
  )
    ? known
    : null;
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}

function add(chain: Chain, { start, end, role, known }: Name, text: string): void {
  const form = plainSpaces(text.slice(start, end));
  chain.forms.set(form, (chain.forms.get(form) ?? 0) + 1);
  if (role !== null) chain.roles.push(plainSpaces(text.slice(role.start, role.end)));
  chain.known ??= known ?? null;
}

function plainSpaces(form: string): string {
  return form.replace(/\s+/g, " ");
}

/** How many chains of one family name a full name is held against; more only in hostile texts. */
const TRIED = 40;

/** What of a language tells women's names from men's. */
export type Gendered = Pick<People, "gender" | "honorific">;

function personChains(names: readonly Name[], text: string, people: Gendered): Map<number, Chain> {
  const parsed = new Map<number, PersonName>();
  names.forEach((name, at) => {
    if (name.kind === "person") parsed.set(at, personName(text.slice(name.start, name.end)));
  });
  const byKey = new Map<string, PersonChain[]>();
  const found = new Map<number, PersonChain>();
  const all = new Map<number, Chain>();
  // Full names first, wherever they stand: a headline has the family name alone.
  for (const [at, parts] of parsed) {
    if (parts.words.length < 2) continue;
    const keys = blockKeys(parts);
    const tried = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    let chain = [...tried].find((one) => one.names.some((name) => samePerson(name, parts)));
    if (chain === undefined) {
      chain = {
        kind: "person",
        forms: new Map(),
        roles: [],
        known: null,
        names: [],
        last: 0,
        named: 0,
        gender: null,
        titles: new Set(),
        alone: 0,
      };
      for (const key of keys) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [chain]);
        else if (list.length < TRIED) list.push(chain);
      }
    }
    if (chain.names.length < TRIED) chain.names.push(parts);
    chain.named++;
    const { start, end } = names[at] as Name;
    const title = titleBefore(text, start);
    if (title !== null) chain.titles.add(title);
    chain.gender ??= people.honorific(title ?? "") ?? people.gender(text.slice(start, end));
    found.set(at, chain);
  }
  const byWord = wordsOf(new Set(found.values()));
  // De Souza is Ana de Souza, not a person whose given name is De.
  for (const [at, { words }] of parsed) {
    const whole =
      words.length > 1 && PARTICLE.test(words[0] as string) ? byWord.get(`t ${words.join(" ")}`) : undefined;
    if (whole?.length === 1) found.set(at, whole[0] as PersonChain);
  }
  const alone = new Map<string, Chain>();
  const slips = slipsOf(byWord);
  for (const [at, parts] of parsed) {
    const name = names[at] as Name;
    const full = found.get(at);
    if (full !== undefined) {
      full.last = name.end;
      add(full, name, text);
      all.set(at, full);
      continue;
    }
    const whom = ofWord(parts, byWord, name, text, people) ?? misspelt(parts, slips);
    if (whom === "unclear") continue;
    if (whom !== null) whom.alone = name.end;
    const key = parts.words.join(" ");
    const chain: Chain = whom ??
      alone.get(key) ?? { kind: "person", forms: new Map(), roles: [], known: null };
    if (whom === null) alone.set(key, chain);
    add(chain, name, text);
    all.set(at, chain);
  }
  return all;
}

/** Under what a full name is looked up: its family name as it sounds, and its beginnings. */
export function blockKeys({ words, family }: PersonName): string[] {
  const first = words[0] as string;
  return [`f ${family}`, `i ${first.charAt(0)} ${family.slice(0, 2)}`, `g ${first} ${words[1]}`];
}

const PARTICLE =
  /^(?:de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|bin|ben|ibn|al|el|san|st|mac|af|zu)$/;

type ByWord = ReadonlyMap<string, readonly PersonChain[]>;

/** Chains by each word of their names; family names apart from the others. */
function wordsOf(chains: Iterable<PersonChain>): Map<string, PersonChain[]> {
  const byWord = new Map<string, Set<PersonChain>>();
  for (const chain of chains) {
    for (const { words, family } of chain.names) {
      const tail =
        words.length > 2 ? [`t ${words.slice(-2).join(" ")}`, `t ${words.slice(-3).join(" ")}`] : [];
      for (const key of [`f ${family}`, `w ${words[0]}`, ...tail]) {
        const list = byWord.get(key) ?? new Set();
        byWord.set(key, list.add(chain));
      }
    }
  }
  return new Map([...byWord].map(([key, chains]) => [key, [...chains]]));
}

/** How near two full names stand to be named together, in characters. */
const TOGETHER = 120;
/** How long a name must be for one wrong letter to be a slip. */
const SLIP = 6;
/** How near to a full name a family name alone most likely goes with it, in characters. */
const JUST = 300;
/** How many times more often than any other of the family somebody is named whom the family name alone means. */
const FOREMOST = 2;

/** Whose family name, or given name, one word is. */
function ofWord(
  parts: PersonName,
  byWord: ByWord,
  name: Name,
  text: string,
  people: Gendered,
): PersonChain | "unclear" | null {
  const { start, end } = name;
  const word = parts.words[0];
  if (word === undefined) return null;
  const plural =
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start)) && /s$/.test(text.slice(start, end));
  if (plural && byWord.has(`f ${personName(text.slice(start, end - 1)).family}`)) return "unclear";
  const family = byWord.get(`f ${parts.family}`);
  const all = family ?? byWord.get(`w ${word}`) ?? [];
  // "Mrs Ito" is no Mr Ito, nor is she the only Ito if he is.
  const title = titleBefore(text, start);
  const gender = people.honorific(title ?? "");
  const fits = all.filter((one) => gender === null || one.gender === null || one.gender === gender);
  const entitled = title === null ? [] : fits.filter(({ titles }) => titles.has(title));
  const candidates = entitled.length === 1 ? entitled : fits;
  if (candidates.length === 0 && all.length > 0) return "unclear";
  if (candidates.length <= 1) return candidates[0] ?? null;
  // The nearest before; those not yet named come later.
  const before = candidates.filter(({ last }) => last > 0 && last <= start).sort((a, b) => b.last - a.last);
  const [near, next] = before;
  const most = foremost(candidates);
  if (near === undefined) return most ?? "unclear";
  // The name alone goes on to mean whom it meant, unless another of the family was named just before.
  const meant = [...candidates].sort((a, b) => b.alone - a.alone)[0] as PersonChain;
  const usual = meant.alone > 0 ? meant : most;
  if (usual !== null && (usual === near || usual === most || start - near.last > JUST)) return usual;
  if (usual !== null) return most === near ? near : "unclear";
  if (next !== undefined && near.last - next.last < TOGETHER) return "unclear";
  return near;
}

/**
 * A family name that nobody has, but for a slip of the pen: "Okfaor" where the report has Amara Okafor. Short names are
 * let be: Berg and Borg are two people.
 */
function misspelt(
  { words, family }: PersonName,
  slips: ReadonlyMap<string, Set<PersonChain>>,
): PersonChain | null {
  if (words.length !== 1 || family.length < SLIP) return null;
  const near = new Set<PersonChain>();
  for (const key of shortened(family))
    for (const chain of slips.get(key) ?? [])
      if (chain.names.some((name) => isSlip(name.family, family))) near.add(chain);
  return near.size === 1 ? ([...near][0] as PersonChain) : null;
}

/** A first and a last letter are seldom wrong: the last tells men from women, and a son from a father. */
function isSlip(name: string, other: string): boolean {
  return name[0] === other[0] && name.at(-1) === other.at(-1) && distance(name, other, 1) === 1;
}

/** Full names by their family name with a letter left out: two names one letter apart share such a form (SymSpell, Garbe 2012). */
function slipsOf(byWord: ByWord): Map<string, Set<PersonChain>> {
  const slips = new Map<string, Set<PersonChain>>();
  for (const [key, chains] of byWord) {
    if (!key.startsWith("f ") || key.length < SLIP + 2) continue;
    for (const form of shortened(key.slice(2))) {
      const list = slips.get(form) ?? new Set();
      for (const chain of chains.slice(0, TRIED)) if (list.size < TRIED) list.add(chain);
      slips.set(form, list);
    }
  }
  return slips;
}

function shortened(word: string): string[] {
  const cut = word.slice(0, 30);
  return [cut, ...Array.from(cut, (_, i) => cut.slice(0, i) + cut.slice(i + 1))];
}

/** The one of a family whom the report is about: named in full far more often than the others. */
function foremost(candidates: readonly PersonChain[]): PersonChain | null {
  const [first, second] = [...candidates].sort((a, b) => b.named - a.named) as [PersonChain, PersonChain];
  return first.named >= FOREMOST * second.named ? first : null;
}

/** The word with a capital right before a name: "Mrs", "Dr". */
function titleBefore(text: string, start: number): string | null {
  return /(?:^|[^\p{L}])(\p{Lu}\p{L}*)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? null;
}

function bodyChains(names: readonly Name[], text: string): Map<number, Chain> {
  const found = new Map<number, Chain>();
  const byKey = new Map<string, Chain>();
  let before: { chain: Chain; end: number; form: string } | null = null;
  names.forEach((name, at) => {
    if (name.kind === "person") return;
    const form = plainSpaces(text.slice(name.start, name.end));
    // Ellery Harbour Board (EHB)
    //                       ^^^
    const defined =
      before !== null &&
      name.kind !== "place" &&
      /^\s\(["“]?(?:the )?$/.test(text.slice(before.end, Math.min(name.start, before.end + 12))) &&
      isAcronym(form, before.form);
    const key = `${name.kind} ${bodyName(name.known ?? form)}`;
    const chain: Chain = defined
      ? (before as { chain: Chain }).chain
      : (byKey.get(key) ?? { kind: name.kind, forms: new Map(), roles: [], known: null });
    byKey.set(key, chain);
    if (defined && name.kind !== chain.kind) byKey.set(`${chain.kind} ${bodyName(form)}`, chain);
    add(chain, name, text);
    found.set(at, chain);
    before = { chain, end: name.end, form };
  });
  joinShortForms(found, byKey);
  return found;
}

/** Bodies whose name is the end, the beginning or the initials of just one longer name of the report. */
function joinShortForms(found: Map<number, Chain>, byKey: ReadonlyMap<string, Chain>): void {
  const longer = new Map<string, Set<Chain>>();
  const put = (key: string, chain: Chain) => longer.set(key, (longer.get(key) ?? new Set()).add(chain));
  for (const [key, chain] of byKey) {
    if (chain.kind === "place") continue;
    const words = key
      .slice(chain.kind.length + 1)
      .split(" ")
      .slice(0, 12);
    for (let from = 1; words.length - from >= 2; from++)
      put(`${chain.kind} ${words.slice(from).join(" ")}`, chain);
    for (let to = words.length - 1; to >= 1; to--) {
      // "University" is not the University of Ellery.
      if (!/^(?:of|and|for|in|on)$/.test(words[to] as string))
        put(`${chain.kind} ${words.slice(0, to).join(" ")}`, chain);
    }
    const letters = words.map((word) => word.charAt(0)).join("");
    if (letters.length > 1) put(`initials ${letters}`, chain);
    const main = words
      .filter((word) => !/^(?:of|and|for|in|on)$/.test(word))
      .map((word) => word.charAt(0))
      .join("");
    if (main.length > 1 && main !== letters) put(`initials ${main}`, chain);
  }
  const moved = new Map<Chain, Chain>();
  for (const [key, chain] of byKey) {
    if (chain.kind === "place") continue;
    const form = [...chain.forms.keys()][0] as string;
    const short = /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(form) ? `initials ${bodyName(form)}` : key;
    const whole = [...(longer.get(short) ?? [])].filter(
      (other) => other !== chain && other.kind === chain.kind,
    );
    if (whole.length !== 1) continue;
    let target = whole[0] as Chain;
    while (moved.has(target)) target = moved.get(target) as Chain;
    if (target === chain || (chain.known !== null && target.known !== null && chain.known !== target.known))
      continue;
    moved.set(chain, target);
    for (const [name, count] of chain.forms) target.forms.set(name, (target.forms.get(name) ?? 0) + count);
    target.known ??= chain.known;
  }
  for (const [at, chain] of found) {
    let target = chain;
    while (moved.has(target)) target = moved.get(target) as Chain;
    if (target !== chain) found.set(at, target);
  }
}
