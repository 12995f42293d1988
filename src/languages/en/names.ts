import type { Name } from "../../core/model/language.ts";
import type { Sentence, Token } from "../../core/model/text.ts";
import { unpackLinear } from "../../core/read/linear.ts";
import { agree } from "./names/agree.ts";
import { headed } from "./names/bodies.ts";
import { compounds, type Part } from "./names/compounds.ts";
import { knownAs } from "./names/gazetteer.ts";
import { type Chain, candidates, chain, labelNames, NAME_LABELS } from "./names/label.ts";
import { withoutOffice } from "./names/office.ts";
import { type Found, likelyOutlets, listedOutlets, shortOutlets } from "./names/outlets.ts";
import { roleBeside } from "./names/roles.ts";
import { spelled } from "./names/spelled.ts";
import { type NameView, nameView } from "./names/view.ts";
import { NAME_WEIGHTS } from "./weights/names.ts";

let shipped: Chain | null = null;

/**
 * Names of people, organisations, places and outlets, in the order of the text: a chain model's labels, put
 * right by lists and by what the whole text says of each name.
 */
export function names(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Name[] {
  shipped ??= chain(unpackLinear(NAME_LABELS, NAME_WEIGHTS));
  const stretches = withGaps(tokens, sentences);
  const view = nameView(tokens, stretches);
  const labels = labelNames(shipped, view, stretches);
  const runs = stretches.flatMap((sentence) => candidates(view, sentence));
  const outlets = merged(listedOutlets(view), likelyOutlets(view, runs));
  const found = merged(outlets, merged(headed(view, stretches), spelled(labels, view, stretches)));
  const agreed = agree(view, merged(shortForms(view, found), found), stretches);
  const named = withoutOffice(view, agreed.found);
  return withRoles(text, tokens, stretches, compounds(view, named, agreed.kindOf));
}

/** Sentences, and what lies between them: bylines and notices name people, too. A line of these is a sentence. */
function withGaps(tokens: readonly Token[], sentences: readonly Sentence[]): Sentence[] {
  const all: Sentence[] = [];
  const gap = (first: number, last: number) => {
    if (first >= last) return;
    all.push({
      first,
      last,
      block: -1,
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
    });
  };
  let at = 0;
  for (const sentence of sentences) {
    gap(at, sentence.first);
    all.push(sentence);
    at = sentence.last;
  }
  gap(at, tokens.length);
  return all;
}

/** Both lists in order; where two overlap, the one from `strong` stands, unless the other is longer and holds it. */
function merged(strong: readonly Found[], weak: readonly Found[]): Found[] {
  const taken = new Map<number, Found>();
  for (const name of strong) for (let i = name.first; i < name.last; i++) taken.set(i, name);
  const beaten = new Set<Found>();
  const kept: Found[] = [];
  for (const name of weak) {
    const over = new Set<Found>();
    for (let i = name.first; i < name.last; i++) {
      const other = taken.get(i);
      if (other !== undefined) over.add(other);
    }
    const holds = [...over].every(
      ({ first, last }) => first >= name.first && last <= name.last && last - first < name.last - name.first,
    );
    // "BBC News at Ten" is longer; "the Guardian Council" is no paper.
    if (over.size > 0 && !(holds && over.size === 1 && name.kind !== "person")) continue;
    for (const other of over) beaten.add(other);
    kept.push(
      over.size > 0 && [...over][0]?.last === name.last
        ? { ...name, kind: [...over][0]?.kind ?? name.kind }
        : name,
    );
  }
  return [...strong.filter((name) => !beaten.has(name)), ...kept].sort((a, b) => a.first - b.first);
}

/** "the Post", where The Washington Post is named before, and "the Courier" after the Ellery Courier. */
function shortForms({ tokens }: NameView, found: readonly Found[]): Found[] {
  const full = new Map<string, string | null>();
  for (const { kind, first, last } of found) {
    if (kind !== "outlet") continue;
    const words = tokens.slice(first, last).map(({ text }) => text);
    const name = words.join(" ");
    full.set(name, name);
    const end = words.at(-1) as string;
    if (words.filter((word) => word !== "The").length < 2 || end.length < 3) continue;
    // Two papers may both be the Post.
    const plain = name.replace(/^The /, "");
    const other = full.get(`the ${end}`);
    full.set(`the ${end}`, other === undefined || other === plain ? plain : null);
  }
  if (full.size === 0) return [];
  const shorts: Found[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    if (!/^\p{Lu}/u.test(text) || !/^the$/i.test((tokens[i - 1] as Token).text)) continue;
    if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? "")) continue;
    const listed = [...(shortOutlets().get(text) ?? [])].find((name) => full.has(name));
    const name = listed ?? full.get(`the ${text}`);
    if (name != null)
      shorts.push({ first: i, last: i + 1, kind: "outlet", known: knownAs("outlet", name) ?? name });
  }
  return shorts;
}

function withRoles(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly Part[],
): Name[] {
  const people = new Uint8Array(tokens.length);
  for (const { kind, first, last } of found) if (kind === "person") people.fill(1, first, last);
  let at = 0;
  return found.map((name) => {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).last <= name.first) at++;
    const { first: from, last: to } = sentences[at] as Sentence;
    const role =
      name.kind === "person"
        ? roleBeside(tokens, name.first, name.last, from, to, (i) => people[i] === 1)
        : null;
    const start = name.start ?? (tokens[name.first] as Token).start;
    const end = name.end ?? (tokens[name.last - 1] as Token).end;
    const known = name.kind === "person" ? null : (name.known ?? knownAs(name.kind, text.slice(start, end)));
    return { kind: name.kind, start, end, role, known };
  });
}
