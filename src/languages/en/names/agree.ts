import type { Sentence, Token } from "../../../core/model/text.ts";
import { SHAPE } from "../words.ts";
import { LISTED, listedBits, listedKind } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import type { NameView } from "./view.ts";

type Kind = Found["kind"];

/** Names on which the whole text agrees, and what it says of single words. */
export interface Agreed {
  readonly found: readonly Found[];
  /** What a word names by itself; `null` where neither the text nor a list knows. */
  readonly kindOf: (word: string) => Kind | null;
}

/**
 * Lets a text agree with itself: every mention of one string has one kind, a family name is the person whose
 * full name the text gives, and a name found once is found wherever it stands. In a headline, where most words
 * have a capital, only names that something else supports are kept.
 */
export function agree(view: NameView, names: readonly Found[], sentences: readonly Sentence[]): Agreed {
  const headline = headlineTokens(view, sentences);
  const shouted = (name: Found) => view.shape[name.first] === SHAPE.caseless;
  const votes = new Map<string, Map<Kind, number>>();
  const vote = (key: string, kind: Kind, weight: number) => {
    const of = votes.get(key) ?? new Map<Kind, number>();
    votes.set(key, of.set(kind, (of.get(kind) ?? 0) + weight));
  };
  for (const name of names) {
    if (shouted(name)) continue;
    if (headline[name.first] === 1 && name.kind !== "outlet" && !supported(view, name)) continue;
    const key = keyOf(view, name);
    vote(key, name.kind, name.kind === "outlet" ? 6 : 1);
    for (const [kind, weight] of listVotes(view, name)) vote(key, kind, weight);
  }
  const settled = new Map<string, Kind>();
  const several = [...votes].filter(([key]) => key.includes(" "));
  // The Harlow Gulls are a club where the Gulls are.
  for (const [key, of] of several) {
    const last = votes.get(key.slice(key.lastIndexOf(" ") + 1));
    if (last !== undefined && winner(last) === "organisation" && !of.has("person"))
      vote(key, "organisation", 2);
  }
  for (const [key, of] of several) settled.set(key, winner(of));
  for (const [key, kind] of settled) {
    if (kind !== "person") continue;
    const parts = key.split(" ");
    // Of "Ada P." the mark is nobody's name.
    for (const part of [parts.at(-1) as string, parts[0] as string])
      if (/\p{L}/u.test(part)) vote(part, "person", INTRODUCED);
  }
  // Harlow is a company where Harlow Motors is one.
  for (const [key, kind] of settled) {
    const first = key.slice(0, key.indexOf(" "));
    // Vantage is the broadcaster where Vantage News is named.
    if (kind === "outlet" && / (?:News|Radio|TV|Television|Media)$/.test(key) && votes.has(first))
      vote(first, "outlet", 5);
    if (kind === "organisation" && (listedBits(first) & (LISTED.place | LISTED.given)) === 0)
      vote(first, "organisation", 3);
  }
  for (const [key, of] of votes) if (!settled.has(key)) settled.set(key, winner(of));
  const inCapitals = new Map(
    names.some(shouted) ? [...settled].map(([key, kind]) => [key.toUpperCase(), kind]) : [],
  );
  const kept = names.flatMap((name) => {
    const key = keyOf(view, name);
    // A line in capitals names those whom the rest of the text, or a list, knows.
    const told = known(view, name) ? name.kind : undefined;
    const kind = shouted(name)
      ? teams(view, name)
        ? told
        : (inCapitals.get(key) ?? told)
      : settled.get(key);
    return kind === undefined ? [] : [{ ...name, kind }];
  });
  const all = [...kept, ...missing(view, kept, settled, headline)].sort((a, b) => a.first - b.first);
  return { found: all, kindOf: (word) => settled.get(word) ?? listedKind(word) };
}

/** Votes that only a title, a role or a full name give. */
const INTRODUCED = 50;

function keyOf({ tokens }: NameView, { first, last }: Found): string {
  let key = (tokens[first] as Token).text;
  for (let i = first + 1; i < last; i++) key += ` ${(tokens[i] as Token).text}`;
  return key;
}

function winner(votes: ReadonlyMap<Kind, number>): Kind {
  let best: [Kind, number] = ["organisation", 0];
  for (const entry of votes) if (entry[1] > best[1]) best = entry;
  return best[0];
}

/** The dye company Anselm · the river Aune, the town of Ellery */
const COMPANY =
  /^(?:company|firm|giant|maker|carmaker|manufacturer|retailer|operator|charity|airline|supplier|startup|start-up|chain|developer|contractor|consultancy|insurer|brewer|publisher|shipowner|non-profit|nonprofit|conglomerate|subsidiary|utility)$/;
const PLACE =
  /^(?:river|town|city|village|island|port|lake|province|district|region|suburb|county|municipality|resort|valley|hamlet|settlement)$/;

/** What the lists and the words before a name say of its kind. */
function listVotes({ lists, tokens }: NameView, { first, last, kind }: Found): [Kind, number][] {
  const bits = (i: number) => lists[i] as number;
  const votes: [Kind, number][] = [];
  const head = bits(last - 1);
  const start = bits(first);
  const whole =
    last - first === 1
      ? (start & LISTED.several) === 0
      : (start & LISTED.several) !== 0 && (start & LISTED.inside) === 0 && (head & LISTED.inside) !== 0;
  const before = first > 0 ? bits(first - 1) : 0;
  const named = last - first > 1 && (start & LISTED.given) !== 0 && (start & LISTED.several) === 0;
  if (named) votes.push(["person", 2]);
  const said = tokens[first - 1]?.text ?? "";
  // "Head of" is a role, and ends in a word that introduces nobody.
  const told = (before & (LISTED.title | LISTED.role)) !== 0 && said !== "of";
  if (told && kind === "person") votes.push(["person", INTRODUCED]);
  if (COMPANY.test(said)) votes.push(["organisation", 4]);
  else if (PLACE.test(said) || (said === "of" && PLACE.test(tokens[first - 2]?.text ?? "")))
    votes.push(["place", 4]);
  if (whole && (head & LISTED.country) !== 0 && !named) votes.push(["place", 3]);
  else if (whole && (head & LISTED.place) !== 0 && !named)
    votes.push(["place", /^(?:of|in|from|near)$/.test(said) ? 2 : 1]);
  if (whole && (head & LISTED.organisation) !== 0) votes.push(["organisation", 2]);
  if (last - first > 1 && !named) {
    if (
      (listedBits((tokens[last - 1] as Token).text) & (LISTED.organisation | LISTED.place)) ===
      LISTED.organisation
    )
      votes.push(["organisation", 1]);
    if ((head & LISTED.organisationHead) !== 0) votes.push(["organisation", 1]);
    if ((head & LISTED.placeHead) !== 0) votes.push(["place", 1]);
  }
  return votes;
}

/** Whether lists know the words of a name in a line of capitals. */
function known({ lists }: NameView, { first, last, kind }: Found): boolean {
  const bits = lists[first] as number;
  if (kind === "place") return (bits & LISTED.place) !== 0;
  if (kind === "person") return last - first > 1 && (bits & LISTED.given) !== 0;
  return (bits & (LISTED.club | LISTED.organisation | LISTED.outlet | LISTED.place)) !== 0;
}

/** TORONTO AT BOSTON · BOSTON 64 57 .529: towns stand for their teams. */
function teams({ tokens, shape }: NameView, { first, last, kind }: Found): boolean {
  if (kind !== "organisation") return false;
  return tokens[last]?.text === "AT" || tokens[first - 1]?.text === "AT" || shape[last] === SHAPE.number;
}

function supported({ lists }: NameView, { first, last }: Found): boolean {
  const bits = lists[first] as number;
  if ((bits & (LISTED.country | LISTED.organisation | LISTED.outlet)) !== 0) return true;
  return last - first > 1 && (bits & LISTED.given) !== 0;
}

/** 1 for tokens of lines in which nearly every long word has a capital. */
function headlineTokens({ tokens, shape }: NameView, sentences: readonly Sentence[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    let capital = 0;
    let small = 0;
    let numbers = 0;
    for (let i = first; i < last && last - first <= 40; i++) {
      if (shape[i] === SHAPE.number) numbers++;
      if ((tokens[i] as Token).text.length < 4) continue;
      if (shape[i] === SHAPE.lower) small++;
      else if (shape[i] === SHAPE.capital || shape[i] === SHAPE.first || shape[i] === SHAPE.mixed) capital++;
    }
    // Results and tables have many capitals, too.
    if (capital >= 4 && numbers < 3 && small * 4 <= capital && (tokens[last - 1] as Token).text !== ".")
      marked.fill(1, first, last);
  }
  return marked;
}

/** Mentions of settled names that nothing has marked. */
function missing(
  view: NameView,
  kept: readonly Found[],
  settled: ReadonlyMap<string, Kind>,
  headline: Uint8Array,
): Found[] {
  const { tokens, shape, elsewhere, lists } = view;
  const byFirst = new Map<string, string[][]>();
  for (const key of settled.keys()) {
    const words = key.split(" ");
    const first = words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const keys of byFirst.values()) keys.sort((a, b) => b.length - a.length);
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of kept) taken.fill(1, first, last);
  const added = listedAlone(view, taken);
  for (const { first, last } of added) taken.fill(1, first, last);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1) continue;
    const words = byFirst.get((tokens[i] as Token).text)?.find((words) => here(tokens, taken, i, words));
    if (words === undefined) continue;
    const kind = settled.get(words.join(" ")) as Kind;
    if (words.length === 1) {
      const common =
        ((elsewhere[i] as number) & 1) !== 0 ||
        ((lists[i] as number) & (LISTED.calendar | LISTED.nationality | LISTED.title)) !== 0;
      const unsure = shape[i] === SHAPE.first || headline[i] === 1;
      const people = ((lists[i] as number) & LISTED.nationality) !== 0 && kind !== "person";
      if (shape[i] === SHAPE.lower || (common && unsure) || people) continue;
      // Inside a longer run of capitals it is likely part of some other name.
      if (/^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? "") && taken[i + 1] !== 1 && headline[i] === 0)
        continue;
      if (kind === "outlet" && /^\p{Lu}\p{Ll}/u.test((tokens[i] as Token).text)) continue;
    }
    added.push({ first: i, last: i + words.length, kind });
    i += words.length - 1;
  }
  return added;
}

/** Names that are also common words or people. */
const DOUBTFUL = new Set(
  (
    "Ford Total Target Shell Signal Meta Unite Unison Visa Apple Delta House Fed Vale Merck Ajax Celtic Rangers Anonymous Renaissance Greens " +
    "Conservatives Quad Labour Congress Commonwealth Jersey Chad Georgia Jordan Nationals Diet Cabinet Treasury Stripe Oracle Adobe Gallup " +
    "IS AU PAN PRI ETA FA ANA IS Amazon Lega Wagner Rand Disney Bosch Porsche Tata Dell Sony Amnesty Chelsea Arsenal Patriots Cowboys Mets Cubs"
  ).split(" "),
);

/** Countries, bodies and places of several words that the lists know and the model has passed over, where nothing speaks against them. */
function listedAlone({ tokens, shape, elsewhere, lists }: NameView, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const bits = lists[i] as number;
    const several = (bits & LISTED.several) !== 0;
    const sure = LISTED.country | LISTED.organisation | (several ? LISTED.place : 0);
    if (shape[i] === SHAPE.lower || (bits & sure) === 0 || (bits & (LISTED.inside | LISTED.given)) !== 0)
      continue;
    let last = i + 1;
    while (several && last < tokens.length && ((lists[last] as number) & LISTED.inside) !== 0) last++;
    const word = (tokens[i] as Token).text;
    if (
      !several &&
      (DOUBTFUL.has(word) || shape[i] === SHAPE.caseless || ((elsewhere[i] as number) & 1) !== 0)
    )
      continue;
    const named = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "") && shape[at] !== SHAPE.first;
    if (taken.subarray(i, last).includes(1) || (!several && (named(i - 1) || named(last)))) continue;
    const place = (bits & (LISTED.country | LISTED.place)) !== 0;
    if (place && several && named(last)) continue;
    found.push({ first: i, last, kind: place ? "place" : "organisation" });
  }
  return found;
}

function here(tokens: readonly Token[], taken: Uint8Array, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    if (taken[at + i] === 1 || tokens[at + i]?.text !== words[i]) return false;
  }
  return true;
}
