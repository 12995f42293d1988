import { readFile } from "node:fs/promises";
import type { Decided, Decision } from "../core/model/decision.ts";
import { WrongUse } from "./wrongUse.ts";

/** The decisions given on the command line and in a file, one on a line; a line that starts with # is a remark. */
export async function decisionsOf(
  assumed: readonly string[],
  file: string | undefined,
): Promise<readonly Decision[]> {
  const lines = file === undefined ? [] : (await contents(file)).split(/\r?\n/);
  const written = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return [...assumed, ...written].map(decisionOf);
}

/** `B is independent of A`, `the official is the same as Ada Ito`, `B rests on A`. */
export function decisionOf(text: string): Decision {
  const plain = text.trim().replace(/\s+/g, " ").slice(0, 400);
  for (const [kind, between] of ways) {
    const at = plain.toLowerCase().indexOf(between);
    if (at <= 0) continue;
    const [of, on] = [plain.slice(0, at), plain.slice(at + between.length)].map(named);
    if (of && on) return { kind, text: plain, of, on };
  }
  throw new WrongUse(`unknown assumption: ${text} (as in: B is independent of A)`);
}

/** Refuses the decisions that the story has no one for. */
export function refuseUnknown(decided: readonly Decided[]): void {
  const lost = decided.find(({ applies }) => !applies);
  if (lost === undefined) return;
  const { text, of, on } = { ...lost.decision };
  const missing = lost.of === null ? of : lost.on === null ? on : null;
  throw new WrongUse(missing === null ? `cannot assume: ${text}` : `no one report or source: ${missing}`);
}

const ways: readonly (readonly [Decision["kind"], string])[] = [
  ["independent", " is independent of "],
  ["independent", " are independent of "],
  ["same", " is the same as "],
  ["same", " are the same as "],
  ["rests", " rests on "],
  ["rests", " has it from "],
];

const named = (words: string) =>
  words
    .trim()
    .replace(/^report (?=\S+$)/i, "")
    .replace(/[.]$/, "");

async function contents(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new WrongUse(`no such file: ${file}`);
  }
}
