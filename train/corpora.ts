import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sentence, Token } from "../src/core/model/text.ts";
import { tokenise } from "../src/core/read/tokens.ts";
import { abbreviations } from "../src/languages/en/abbreviations.ts";

/** A sentence of a corpus; `tags` and `kinds` go with `words`. */
export interface Example {
  readonly document: string;
  readonly words: string[];
  readonly tags: string[];
  /** BIO labels of names: B-PER, I-PER, B-ORG, B-LOC …, O; empty where the corpus has none. */
  readonly kinds: string[];
}

/** Genres of GUM whose texts may only be used without commerce; the corpus folder should not have them anyway. */
const CLOSED = /^GUM_(fiction|whow|essay|letter|podcast|reddit)_/;

/** GUM (Zeldes 2017): tags and named entities by hand. */
export function gum(folder: string): Example[] {
  return readdirSync(join(folder, "names/gum"))
    .filter((file) => file.endsWith(".conllu") && !CLOSED.test(file))
    .sort()
    .flatMap((file) => {
      const document = file.replace(".conllu", "");
      const open: OpenEntity[] = [];
      return readFileSync(join(folder, "names/gum", file), "utf8")
        .split(/\n\n+/)
        .map((block) => gumSentence(document, block, open))
        .filter((example) => example.words.length > 0);
    });
}

interface OpenEntity {
  readonly id: string;
  readonly kind: string;
  readonly from: number;
}

const GUM_KINDS: Readonly<Record<string, string>> = { person: "PER", organization: "ORG", place: "LOC" };

function gumSentence(document: string, block: string, open: OpenEntity[]): Example {
  const rows = block
    .split("\n")
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split("\t"));
  const words: string[] = [];
  const tags: string[] = [];
  const places: number[] = []; // row -> index of its word here
  const found: { from: number; to: number; kind: string }[] = [];
  open.length = 0;
  rows.forEach((row, r) => {
    const tag = pennTag(row[4]!, row[1]!);
    const previous = rows[r - 1];
    const glued =
      previous !== undefined &&
      words.length > 0 &&
      /SpaceAfter=No/.test(previous[9]!) &&
      (row[4] === "HYPH" || previous[4] === "HYPH");
    if (glued) {
      words[words.length - 1] += row[1]!;
      tags[tags.length - 1] = joinedTag(tags.at(-1)!, row[4] === "HYPH" ? "" : tag);
    } else {
      words.push(row[1]!);
      tags.push(tag);
    }
    places.push(words.length - 1);
    for (const [, opening, closing] of (row[9]!.match(/Entity=([^|]*)/)?.[1] ?? "").matchAll(
      /(\([^()]+\)?)|([^()]+\))/g,
    )) {
      if (opening !== undefined) {
        const fields = opening.replace(/[()]/g, "").split("-");
        const entity = { id: fields[0]!, kind: fields[1]!, from: r };
        if (opening.endsWith(")")) found.push({ from: r, to: r, kind: entity.kind });
        else open.push(entity);
      } else if (closing !== undefined) {
        const id = closing.slice(0, -1).split("-")[0]!;
        const at = open.findLastIndex((entity) => entity.id === id);
        if (at >= 0) {
          const [entity] = open.splice(at, 1);
          found.push({ from: entity!.from, to: r, kind: entity!.kind });
        }
      }
    }
  });
  const kinds = words.map(() => "O");
  // Inner entities first, so that the outermost name wins.
  for (const { from, to, kind } of found.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const short = GUM_KINDS[kind];
    if (short === undefined) continue;
    const named = nameWithin(words, tags, places[from]!, places[to]! + 1);
    if (named === null) continue;
    for (let i = named[0]; i < named[1]; i++) kinds[i] = `${i === named[0] ? "B" : "I"}-${short}`;
    if (kinds[named[1]]?.startsWith("I-")) kinds[named[1]] = kinds[named[1]]!.replace("I-", "B-");
  }
  return { document, words, tags, kinds };
}

const TITLES =
  /^(Mr|Mrs|Ms|Dr|Prof|Professor|President|Senator|Sen|Rep|Governor|Gov|Judge|Justice|King|Queen|Sir|Lord|Lady|Captain|General|Emperor|Chief|Minister|Secretary|Chancellor|Madam|Speaker|Vice|Prime|Chairman|Bishop|Pope|St|Mayor)\.?$/;

/** The words of an annotated phrase that are the name itself; null where its head is no name. */
function nameWithin(words: string[], tags: string[], from: number, to: number): [number, number] | null {
  let start = from;
  while (start < to && !/^NNP/.test(tags[start]!)) start++;
  if (start - from > 4) return null;
  for (let i = from; i < start; i++) if (!/^(DT|JJ|PRP\$|``|CD|NN|,)$/.test(tags[i]!)) return null;
  while (start < to - 1 && TITLES.test(words[start]!)) start++;
  let end = start;
  for (let i = start; i < to; i++) {
    if (/^NNP/.test(tags[i]!)) end = i + 1;
    else if (!/^(of|and|the|for|de|van|von|al|&|der|la|le|du|in)$/.test(words[i]!)) break;
  }
  // A common noun behind the name is the head: "the Obama administration".
  if (end < to && /^NNS?$/.test(tags[end]!)) return null;
  if (end < to && tags[end] === "POS" && end + 1 < to) return null;
  return end > start ? [start, end] : null;
}

/** Penn tags as the Treebank had them, for tags that GUM adds. */
export function pennTag(tag: string, word: string): string {
  if (word.toLowerCase() === "to") return "TO";
  if (tag === "-LSB-") return "-LRB-";
  if (tag === "-RSB-") return "-RRB-";
  if (tag === "ADD" || tag === "GW") return "NNP";
  if (tag === "AFX" || tag === "XX") return "JJ";
  if (tag === "NFP") return ":";
  return tag;
}

/** The tag of words joined by a hyphen, from those of its parts. */
export function joinedTag(left: string, right: string): string {
  if (right === "" || left === "") return left || right;
  if (right.startsWith("NNP")) return right;
  if (left === "CD" && right === "CD") return "CD";
  if (/^(VBN|VBG|JJ|IN)$/.test(right) || left === "CD" || left.startsWith("JJ")) return "JJ";
  return right;
}

/** The documents on which models are scored before they are trained on all: a tenth. */
export function heldOut(examples: readonly { readonly document: string }[]): Set<string> {
  const documents = [...new Set(examples.map(({ document }) => document))].sort();
  return new Set(documents.filter((_, i) => i % 10 === 7));
}

/** News with tags by machine (CoreNLP), from the development part of PolNeAR; each paragraph once. */
export function polnear(folder: string): Example[] {
  const seen = new Set<string>();
  return readFileSync(join(folder, "polnear/cofenet/valid.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const { tokens, pos, ner, id } = JSON.parse(line) as Record<string, string[]> & { id: string };
      const key = tokens!.join(" ");
      if (seen.has(key)) return [];
      seen.add(key);
      const words = tokens!.map((word) => MARKS[word] ?? word);
      const tags = pos!.map((tag, i) => pennTag(tag, words[i]!));
      return split({ document: id.split("@")[0]!, words, tags, kinds: ner!.map(machineKind) });
    });
}

/** Labels of CoreNLP, which has no B and I: a name begins where another kind stood before. */
function machineKind(kind: string, i: number, all: readonly string[]): string {
  const short = { PERSON: "PER", ORGANIZATION: "ORG", LOCATION: "LOC" }[kind];
  return short === undefined ? "O" : `${all[i - 1] === kind ? "I" : "B"}-${short}`;
}

const MARKS: Readonly<Record<string, string>> = {
  "``": "“",
  "''": "”",
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
};

/** A paragraph as its sentences. */
function split(example: Example): Example[] {
  const parts: Example[] = [];
  let from = 0;
  const { words } = example;
  for (let i = 0; i < words.length; i++) {
    const ends = /^[.!?]$/.test(words[i]!) || i === words.length - 1;
    if (!ends || words[i + 1] === "”") continue;
    parts.push(part(example, from, i + 1));
    from = i + 1;
  }
  if (from < words.length) parts.push(part(example, from, words.length));
  return parts;
}

function part({ document, words, tags, kinds }: Example, from: number, to: number): Example {
  return { document, words: words.slice(from, to), tags: tags.slice(from, to), kinds: kinds.slice(from, to) };
}

/** Words as tokens of a text with a space between them. */
export function asTokens(
  words: readonly string[],
  tags?: readonly string[],
): { tokens: Token[]; sentences: Sentence[] } {
  let at = 0;
  const tokens = words.map((text, i) => {
    const token = { text, start: at, end: at + text.length, pos: tags?.[i] ?? "" };
    at = token.end + 1;
    return token;
  });
  return {
    tokens,
    sentences: [{ start: 0, end: Math.max(0, at - 1), block: 0, first: 0, last: words.length }],
  };
}

/** A document of a corpus with names, its sentences one after another. */
export interface Document {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly kinds: string[];
}

/** Puts the sentences of each document together, their words parted as the program parts them. */
export function named(examples: readonly Example[]): Document[] {
  const documents = new Map<string, Example[]>();
  for (const example of examples) {
    const known = documents.get(example.document);
    if (known === undefined) documents.set(example.document, [example]);
    else known.push(example);
  }
  return [...documents.values()].map((examples) => {
    const parts = examples.map(parted);
    const { tokens } = asTokens(parts.flatMap(({ words }) => words));
    let first = 0;
    const sentences = parts.map(({ words }) => {
      const last = first + words.length;
      const sentence = { start: tokens[first]!.start, end: tokens[last - 1]!.end, block: 0, first, last };
      first = last;
      return sentence;
    });
    return { tokens, sentences, kinds: parts.flatMap(({ kinds }) => kinds.map(plainKind)) };
  });
}

function parted({ words, kinds }: Example): { words: string[]; kinds: string[] } {
  const all: { words: string[]; kinds: string[] } = { words: [], kinds: [] };
  words.forEach((word, i) => {
    for (const [at, { text }] of tokenise(word, abbreviations).entries()) {
      all.words.push(text);
      all.kinds.push(at === 0 ? kinds[i]! : kinds[i]!.replace("B-", "I-"));
    }
  });
  return all;
}

function plainKind(kind: string): string {
  return /^[BI]-(?:PER|ORG|LOC)$/.test(kind) ? kind : "O";
}

/** Universal NER over the English Web Treebank (Mayhew et al. 2024). */
export function uner(folder: string, part: "dev" | "test"): Example[] {
  return columns(readFileSync(join(folder, `names/uner-en-ewt/en_ewt-ud-${part}.iob2`), "utf8"), 1, 2);
}

/** WikiGold (Balasuriya et al. 2009); it marks no documents, so that fifteen sentences pass for one. */
export function wikigold(folder: string): Example[] {
  return columns(readFileSync(join(folder, "names/wikigold/en/test.conllu"), "utf8"), 1, 2).map(
    (example, i) => ({
      ...example,
      document: `wikigold ${Math.floor(i / 15)}`,
    }),
  );
}

function columns(text: string, word: number, kind: number): Example[] {
  let document = "";
  return text.split(/\n\n+/).flatMap((block) => {
    document = block.match(/^# newdoc id = (.*)/m)?.[1] ?? document;
    const rows = block
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("# "))
      .map((line) => line.split("\t"));
    if (rows.length === 0) return [];
    const whole = block.match(/^# text = (.*)/m)?.[1] ?? "";
    return [
      {
        document,
        tags: [],
        ...joined(
          whole,
          rows.map((row) => [row[word]!, row[kind]!.trim()]),
        ),
      },
    ];
  });
}

/** Words that the corpus parts at hyphens, joined as they stand in the text. */
function joined(text: string, rows: readonly string[][]): { words: string[]; kinds: string[] } {
  const [words, kinds]: [string[], string[]] = [[], []];
  let at = 0;
  let hyphen = false;
  for (const [word, kind] of rows as [string, string][]) {
    const found = text.indexOf(word, at);
    const glued: boolean = found >= 0 && found === at && words.length > 0 && (hyphen || word === "-");
    if (found >= 0) at = found + word.length;
    if (glued) words[words.length - 1] += word;
    else {
      words.push(word);
      kinds.push(kind);
    }
    hyphen = word === "-" && glued;
  }
  return { words, kinds };
}
