import type { Passage } from "../../model/span.ts";
import type { Run } from "./passages.ts";
import { MASK, type Words } from "./words.ts";

/** Which text of a pair a report is. */
export type Side = "a" | "b";

/** The side of a pair on which a report stands. */
export function sideOf({ a }: { readonly a: number }, report: number): Side {
  return a === report ? "a" : "b";
}

/** The passages that runs make in one of the two reports. */
export function passagesOf(report: string, words: Words, runs: readonly Run[], side: Side): Passage[] {
  return runs.map((run) => ({
    report,
    start: words.starts[run[side]] as number,
    end: words.ends[run[side] + run.length - 1] as number,
  }));
}

/** How many words the runs have. */
export function wordCount(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

/** The words of one report that are accounted for, a 1 each. */
export type Covered = Uint8Array;

/** Marks the words of the runs. */
export function cover(covered: Covered, runs: readonly Run[], side: Side): void {
  for (const run of runs) covered.fill(1, run[side], run[side] + run.length);
}

/** The runs of which more than half is not accounted for yet. */
export function uncovered(covered: Covered, runs: readonly Run[], side: Side): Run[] {
  return runs.filter((run) => {
    let known = 0;
    for (let i = run[side]; i < run[side] + run.length; i++) known += covered[i] as number;
    return known * 2 < run.length;
  });
}

/** How many words a text has, masks left out. */
export function lengthOf({ ids }: Words): number {
  return ids.reduce((sum, id) => sum + (id === MASK ? 0 : 1), 0);
}
