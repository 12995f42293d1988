import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/core/model/span.ts";

/** An attribution as the annotators of PolNeAR marked it; spans count UTF-16 units of the file's text. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article of PolNeAR with one annotator's attributions. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** The articles of a part of PolNeAR (Newell et al. 2018), by file name. */
export function articles(folder: string, part: "train" | "dev"): Article[] {
  const base = join(folder, "polnear", part);
  return readdirSync(join(base, "attributions"))
    .filter((file) => file.endsWith(".ann"))
    .sort()
    .map((file) => {
      // The last part of the name is the annotator's.
      const id = file.replace(/\.ann$/, "");
      const text = readFileSync(join(base, "text", `${id.replace(/_[^_]*$/, "")}.txt`), "utf8");
      return { id, text, marked: marked(readFileSync(join(base, "attributions", file), "utf8"), text) };
    });
}

/** Reads brat's standoff: spans (`T`) may be in several parts and wrap lines, events (`E`) tie them together. */
function marked(standoff: string, text: string): Marked[] {
  const units = unitOffsets(text);
  const spans = new Map<string, Span[]>();
  const found: Marked[] = [];
  for (const line of standoff.split("\n")) {
    const span = /^(T\d+)\t\w[\w-]* (\d+ \d+(?:;\d+ \d+)*)/.exec(line);
    if (span !== null)
      spans.set(
        span[1]!,
        span[2]!.split(";").map((part) => {
          const [start, end] = part.split(" ").map((offset) => units[Number(offset)]!);
          return { start: start!, end: end! };
        }),
      );
  }
  for (const line of standoff.split("\n")) {
    if (!/^E\d+\t/.test(line)) continue;
    const of = (role: string) =>
      line
        .slice(line.indexOf("\t") + 1)
        .trim()
        .split(" ")
        .filter((part) => new RegExp(`^${role}\\d*:`).test(part))
        .flatMap((part) => spans.get(part.slice(part.indexOf(":") + 1)) ?? []);
    found.push({ source: of("Source"), cue: of("Cue"), content: of("Content") });
  }
  return found;
}

/** Brat counts code points; texts here count UTF-16 units. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}
