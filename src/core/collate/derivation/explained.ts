import type { Reading } from "../../model/reading.ts";
import { type Evidence, longWordsIn } from "./evidence.ts";
import { type Covered, cover, lengthOf, passagesOf, sideOf, uncovered, wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";
import type { Words } from "./words.ts";

/** Words that common parents leave unexplained join two reports only from so many, and from this part of the shorter. */
const LEAST_WORDS = 20;
const LEAST_PART = 0.1;

/** Shared words are a parent's, put another way, if it has this part of the longer ones. */
const REWORDED = 0.75;

/** What two reports share beyond what they have from common parents, or one from the other; `null` if that is too little to join them. */
export function unexplained(
  evidence: Evidence,
  pair: Shared,
  parents: (report: number) => ReadonlySet<number | string>,
): Shared | null {
  const ofA = parents(pair.a);
  const ofB = parents(pair.b);
  if (ofA.has(pair.b) || ofB.has(pair.a)) return null;
  const common = [...ofA].filter((parent) => ofB.has(parent));
  if (common.some((parent) => typeof parent === "string")) return null;
  const reworded = common.filter((parent) => typeof parent === "number");
  const through = [...new Set([...ofA, ...ofB])].filter((parent) => typeof parent === "number");
  const covered: Covered = new Uint8Array((evidence.words[pair.a] as Words).ids.length);
  for (const parent of through) {
    const toA = evidence.pairOf(pair.a, parent);
    if (toA && evidence.pairOf(pair.b, parent)) cover(covered, toA.runs, sideOf(toA, pair.a));
  }
  const runs = uncovered(covered, pair.runs, "a").filter(
    (run) => !reworded.some((parent) => isReworded(evidence, pair, run, parent)),
  );
  if (runs.length === pair.runs.length) return pair;
  const shorter = Math.min(
    lengthOf(evidence.words[pair.a] as Words),
    lengthOf(evidence.words[pair.b] as Words),
  );
  const left = wordCount(runs);
  return left < LEAST_WORDS || left < LEAST_PART * shorter
    ? null
    : { ...pair, runs, containment: left / shorter };
}

function isReworded(
  { readings, words, longWords }: Evidence,
  pair: Shared,
  run: Shared["runs"][number],
  parent: number,
): boolean {
  const { report } = readings[pair.a] as Reading;
  const [passage] = passagesOf(report.id, words[pair.a] as Words, [run], "a");
  if (passage === undefined) return false;
  const shared = [...longWordsIn(report.text.slice(passage.start, passage.end))];
  return shared.filter((word) => longWords(parent).has(word)).length >= REWORDED * shared.length;
}
