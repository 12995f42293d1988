import type { Name } from "../model/language.ts";
import { type Gendered, ofWord, type PersonChain, titleBefore } from "./familyName.ts";
import { add, type Chain, emptyChain } from "./nameChain.ts";
import { type PersonName, personName, samePerson } from "./personName.ts";
import { misspelt, slipsOf } from "./slips.ts";

/** How many chains of one family name a full name is held against; more only in hostile texts. */
const TRIED = 40;

/** The chains of people, by their mentions' places in the list of names. */
export function personChains(names: readonly Name[], text: string, people: Gendered): Map<number, Chain> {
  const parsed = new Map<number, PersonName>();
  names.forEach((name, at) => {
    if (name.kind === "person") parsed.set(at, personName(text.slice(name.start, name.end)));
  });
  const two = fathersAndSons(parsed.values());
  const byKey = new Map<string, PersonChain[]>();
  const found = new Map<number, PersonChain>();
  const all = new Map<number, Chain>();
  // Full names first, wherever they stand: a headline has the family name alone.
  for (const [at, parts] of parsed) {
    if (parts.words.length < 2) continue;
    const keys = blockKeys(parts);
    const tried = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const apart = two.has(nameKey(parts));
    let chain = [...tried].find((one) =>
      one.names.some((name) => samePerson(name, parts) && !(apart && name.generation !== parts.generation)),
    );
    if (chain === undefined) {
      chain = {
        ...emptyChain("person"),
        names: [],
        last: 0,
        named: 0,
        gender: null,
        titles: new Set(),
        junior: parts.generation !== "",
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
  const slips = slipsOf(
    [...byWord].flatMap(([key, chains]) =>
      key.startsWith("f ") ? chains.slice(0, TRIED).map((chain) => [key.slice(2), chain] as const) : [],
    ),
  );
  for (const [at, parts] of parsed) {
    const name = names[at] as Name;
    const full = found.get(at);
    if (full !== undefined) {
      full.last = name.end;
      add(full, name, text);
      all.set(at, full);
      continue;
    }
    const key = parts.words.join(" ");
    const elder = alone.get(key);
    let whom =
      ofWord(parts, byWord, name, text, people) ??
      (parts.words.length === 1 ? misspelt(parts.family, slips) : null);
    if (whom === "unclear") continue;
    if (whom?.junior && (elder !== undefined || isElder(whom, name, text, people))) whom = null;
    if (whom !== null) whom.alone = name.end;
    const chain: Chain = whom ?? alone.get(key) ?? emptyChain("person");
    if (whom === null) alone.set(key, chain);
    add(chain, name, text);
    all.set(at, chain);
  }
  return all;
}

/** The names that a report gives both with and without "Jr": a father's and a son's. */
function fathersAndSons(names: Iterable<PersonName>): Set<string> {
  const seen = new Map<string, string>();
  const found = new Set<string>();
  for (const name of names) {
    const key = nameKey(name);
    if (name.words.length > 1 && (seen.get(key) ?? name.generation) !== name.generation) found.add(key);
    seen.set(key, name.generation);
  }
  return found;
}

const nameKey = ({ words, family }: PersonName): string => `${words[0]} ${family}`;

/** "President Ito", before anybody has been called Ren Ito Jr: not he, whose name would have come first. */
function isElder({ last, titles }: PersonChain, { start }: Name, text: string, people: Gendered): boolean {
  const title = titleBefore(text, start);
  return last === 0 && title !== null && people.honorific(title) === null && !titles.has(title);
}

/** Under what a full name is looked up: its family name as it sounds, and its beginnings. */
export function blockKeys({ words, family }: PersonName): string[] {
  const first = words[0] as string;
  return [`f ${family}`, `i ${first.charAt(0)} ${family.slice(0, 2)}`, `g ${first} ${words[1]}`];
}

const PARTICLE =
  /^(?:de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|bin|ben|ibn|al|el|san|st|mac|af|zu)$/;

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
