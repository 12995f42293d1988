import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** Tokens of a paragraph, half-open, with what they are. */
export interface Piece {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

/** A paragraph of PolNeAR in the token form in which published systems are scored (Wang et al. 2023). */
export interface Paragraph {
  readonly tokens: readonly string[];
  readonly gold: readonly Piece[];
}

/** The paragraphs of each article and annotator, by the name of the annotation. */
export function paragraphs(gold: string): Map<string, Paragraph[]> {
  const found = new Map<string, Paragraph[]>();
  for (const line of readFileSync(join(gold, "polnear/cofenet/valid.txt"), "utf8").split("\n")) {
    if (line === "") continue;
    const { id, tokens, labels } = JSON.parse(line) as { id: string; tokens: string[]; labels: string[] };
    found.set(id, [...(found.get(id) ?? []), { tokens, gold: pieces(labels) }]);
  }
  return found;
}

function pieces(labels: readonly string[]): Piece[] {
  const found: { role: Role; first: number; last: number }[] = [];
  let open: Role | null = null;
  for (const [i, label] of labels.entries()) {
    const role = (label === "O" ? null : label.slice(2)) as Role | null;
    if (role !== null && label.startsWith("I-") && role === open)
      (found.at(-1) as { last: number }).last = i + 1;
    else if (label.startsWith("B-")) found.push({ role: role as Role, first: i, last: i + 1 });
    open = label.startsWith("I-") && role !== open ? null : role;
  }
  return found;
}

/** For each character of `text` the paragraph and token that it is part of, times 10,000, plus the token; -1 for none. */
export function places(text: string, inside: readonly Paragraph[]): Int32Array {
  const theirs = inside.flatMap(({ tokens }, p) =>
    tokens.flatMap((token, t) =>
      letters(MARKS[token] ?? token).map(([letter]) => ({ letter, at: p * 10_000 + t })),
    ),
  );
  const ours = letters(text);
  const a = theirs.map(({ letter }) => letter).join("");
  const b = ours.map(([letter]) => letter).join("");
  const found = new Int32Array(text.length).fill(-1);
  for (let i = 0, j = 0; i < a.length && j < b.length; i++, j++) {
    if (a[i] !== b[j]) {
      const [di, dj] = resume(a.slice(i, i + 400), b.slice(j, j + 400));
      if (di < 0) break;
      i += di;
      j += dj;
    }
    found[ours[j]?.[1] ?? 0] = theirs[i]?.at ?? -1;
  }
  return found;
}

/** How far to go in both until a dozen letters agree again. */
function resume(a: string, b: string): [number, number] {
  for (let all = 1; all < 388; all++)
    for (let i = 0; i <= all; i++)
      if (a.length > i && b.length > all - i && a.slice(i, i + 12) === b.slice(all - i, all - i + 12))
        return [i, all - i];
  return [-1, -1];
}

const MARKS: Readonly<Record<string, string>> = {
  "``": '"',
  "''": '"',
  "`": "'",
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
  "-LCB-": "{",
  "-RCB-": "}",
};
const FOLDED: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "—": "-",
  "–": "-",
};

/** The letters and marks of a text with their places, blanks left out and marks made alike. */
function letters(text: string): [letter: string, at: number][] {
  const found: [string, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = FOLDED[text[at] as string] ?? (text[at] as string);
    const before = found.at(-1);
    if (/\s/.test(letter) || (letter === "-" && before?.[0] === "-")) continue;
    if (letter === "…") found.push([".", at], [".", at], [".", at]);
    else if (letter === "'" && before?.[0] === "'") before[0] = '"';
    else found.push([letter, at]);
  }
  return found;
}
