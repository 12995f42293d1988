import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RELATIONS, type Relation } from "../../src/core/model/tree.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { abbreviations } from "../../src/languages/en/abbreviations.ts";
import { joinedTag, pennTag } from "../corpora.ts";
import { projective } from "./projective.ts";

/** A sentence with its tree, in the program's own tokens. */
export interface Parsed {
  readonly document: string;
  readonly words: string[];
  readonly tags: string[];
  /** -1 for the root. */
  readonly heads: number[];
  /** Indexes of `RELATIONS`. */
  readonly relations: number[];
}

/** The trees of GUM (Zeldes 2017). Sentences that do not line up with their text are left out. */
export function treebank(folder: string): Parsed[] {
  return readdirSync(join(folder, "names/gum"))
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, "names/gum", file), "utf8")
        .split(/\n\n+/)
        .flatMap((block) => sentence(file.replace(".conllu", ""), block) ?? []),
    );
}

interface Row {
  readonly word: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

function sentence(document: string, block: string): Parsed | null {
  const text = /^# text = (.*)/m.exec(block)?.[1]?.trim();
  const rows = text === undefined ? null : aligned(block, text);
  if (text === undefined || rows === null || rows.length === 0) return null;
  const tokens = tokenise(text, abbreviations);
  // The tokens that each row lies in, and the first of them with a letter, which stands for it.
  const under = rows.map(({ start, end }) =>
    tokens.flatMap((token, t) => (token.start < end && start < token.end ? [t] : [])),
  );
  if (under.some((list) => list.length === 0)) return null;
  const main = under.map((list) => list.find((t) => /[\p{L}\p{N}]/u.test(tokens[t]!.text)) ?? list[0]!);
  const depths = rows.map((_, r) => depth(rows, r));
  if (depths.includes(Number.POSITIVE_INFINITY)) return null;
  const tags = tokens.map(() => "");
  const heads = tokens.map(() => -1);
  const relations = tokens.map(() => RELATIONS.indexOf("other"));
  for (const [t, { text: word }] of tokens.entries()) {
    const inside = rows.flatMap((_, r) => (under[r]!.includes(t) ? [r] : []));
    if (inside.length === 0) return null;
    const [first] = inside;
    if (inside.length === 1 && main[first!] !== t) {
      // A row that the program parts: what is left of it hangs on its main part.
      const mark = !/[\p{L}\p{N}]/u.test(word);
      tags[t] = mark ? ":" : pennTag(rows[first!]!.tag, word);
      heads[t] = main[first!]!;
      relations[t] = RELATIONS.indexOf(mark ? "punct" : "compound");
      continue;
    }
    // Rows that the program joins: the uppermost is the head, so that no circle can come about.
    const top = inside.reduce((a, b) => (depths[b]! < depths[a]! ? b : a));
    const { head, relation } = rows[top]!;
    tags[t] = inside.map((r) => tagOf(rows[r]!)).reduce(joinedTag);
    heads[t] = head < 0 ? -1 : main[head]!;
    relations[t] = RELATIONS.indexOf(head < 0 ? "root" : coarse(relation));
  }
  return { document, words: tokens.map(({ text: word }) => word), tags, heads: projective(heads), relations };
}

function tagOf({ tag, word }: Row): string {
  return tag === "HYPH" ? "" : pennTag(tag, word);
}

/** The rows of a sentence with their places in its text; null where one is not found. */
function aligned(block: string, text: string): Row[] | null {
  const rows: Row[] = [];
  let at = 0;
  for (const line of block.split("\n")) {
    if (!/^\d+\t/.test(line)) continue;
    const [, word = "", , , tag = "", , head, relation = ""] = line.split("\t");
    const start = text.indexOf(word, at);
    if (start < 0 || start > at + 1) return null;
    at = start + word.length;
    rows.push({ word, tag, head: Number(head) - 1, relation, start, end: at });
  }
  return rows;
}

function depth(rows: readonly Row[], row: number): number {
  let steps = 0;
  for (let r = row; r >= 0; r = rows[r]!.head) if (steps++ > rows.length) return Number.POSITIVE_INFINITY;
  return steps;
}

/** The relations of Universal Dependencies that have another name here. */
const COARSE: Readonly<Record<string, Relation>> = {
  "aux:pass": "aux",
  cop: "aux",
  nummod: "amod",
  flat: "compound",
  fixed: "compound",
  goeswith: "compound",
  "compound:prt": "compound",
  "nmod:poss": "nmod:poss",
  "nsubj:pass": "nsubj:pass",
  "acl:relcl": "acl:relcl",
  csubj: "nsubj",
  "csubj:pass": "nsubj:pass",
  expl: "nsubj",
};

function coarse(relation: string): Relation {
  const plain = relation.replace(/:.*/, "");
  const known = COARSE[relation] ?? COARSE[plain] ?? plain;
  return (RELATIONS as readonly string[]).includes(known) ? (known as Relation) : "other";
}
