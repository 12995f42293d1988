import type { Marking } from "../../../core/model/piece.ts";
import { STRIDE, type Steps, segment } from "../../../core/read/chain.ts";
import { addRows, type Table } from "../../../core/read/table.ts";
import { lookAround, type Stretch, type View } from "./around.ts";
import { type Draft, draftOf } from "./draft.ts";
import { features, SALTS } from "./features.ts";
import { SECOND_SALTS, secondFeatures } from "./second.ts";
import { seen } from "./seen.ts";

/** One of the two models that look at a report one after the other. */
export interface Pass {
  readonly table: Table;
  readonly steps: Steps;
}

/** Looks at a report, at what stands in it and at what stands about each token. */
export function viewOf(report: Marking): View {
  const looked = seen(report);
  const stretches = stretchesOf(report);
  return { seen: looked, stretches, around: lookAround(looked, stretches, report.sentences) };
}

/** What the first pass makes of a report: scores of its tokens as `segment` takes them, and their labels. */
export interface Look {
  readonly scores: Int32Array;
  readonly labels: Uint8Array;
}

export function firstLook({ table, steps }: Pass, { seen, stretches, around }: View): Look {
  const scores = new Int32Array(seen.word.length * STRIDE);
  const values = new Int32Array(SALTS.length);
  for (const stretch of stretches) {
    for (let i = stretch.first; i < stretch.last; i++) {
      features(seen, stretch, around, i, values);
      addRows(table, values, SALTS, scores, i * STRIDE);
    }
  }
  return { scores, labels: labelled(scores, stretches, steps) };
}

/**
 * The labels after the second pass, which adds to the scores of the first, and changes them. Where it has changed something
 * it looks once more, as what it saw is no longer so, and the mean of both looks counts: either alone leans to one side.
 */
export function secondLook(pass: Pass, view: View, { scores, labels }: Look): Uint8Array {
  const { stretches } = view;
  const draft = draftOf(view, labels);
  const sums = stretches.map((_, n) => summed(pass, view, scores, draft, n));
  const once = labels.slice();
  for (const [n, { first, last }] of stretches.entries())
    once.set(segment(sums[n] as Int32Array, last - first, pass.steps), first);
  const again = draftOf(view, once);
  const found = once.slice();
  for (const [n, { first, last }] of stretches.entries()) {
    if (same(labels, once, first, last)) continue;
    const other = summed(pass, view, scores, again, n);
    const mean = other.map((sum, k) => (sum + (sums[n]?.[k] as number)) >> 1);
    found.set(segment(mean, last - first, pass.steps), first);
  }
  return found;
}

function same(some: Uint8Array, others: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (some[i] !== others[i]) return false;
  return true;
}

/** The scores of stretch `n`: those of the first pass and what the second adds. */
function summed(
  { table }: Pass,
  { seen, stretches, around }: View,
  scores: Int32Array,
  draft: Draft,
  n: number,
): Int32Array {
  const stretch = stretches[n] as Stretch;
  const { first, last } = stretch;
  const sums = scores.slice(first * STRIDE, last * STRIDE);
  const values = new Int32Array(SECOND_SALTS.length);
  for (let i = first; i < last; i++) {
    if (!mayTurn(scores, draft.labels, i)) continue;
    secondFeatures(seen, stretch, n, around, draft, i, values);
    addRows(table, values, SECOND_SALTS, sums, (i - first) * STRIDE);
  }
  return sums;
}

/** What is less than this in all scores of a token is settled by the first pass: nothing begins or ends there. */
const settled = -32;

/** Whether the second pass looks at a token. */
export function mayTurn(scores: Int32Array, labels: Uint8Array, i: number): boolean {
  if ((labels[i] as number) % 2 === 1) return true;
  const at = i * STRIDE;
  for (let k = at; k < at + 10; k++) if ((scores[k] as number) > settled) return true;
  return false;
}

function labelled(scores: Int32Array, stretches: readonly Stretch[], steps: Steps): Uint8Array {
  const labels = new Uint8Array(scores.length / STRIDE);
  for (const { first, last } of stretches)
    labels.set(segment(scores.subarray(first * STRIDE, last * STRIDE), last - first, steps), first);
  return labels;
}

/** A paragraph longer than so many words is read in parts. */
const longest = 1500;

/** The paragraphs of a report that say anything, as stretches of tokens. */
function stretchesOf({ sentences, blocks }: Marking): Stretch[] {
  const found: { first: number; last: number; title: number; block: number }[] = [];
  for (const { first, last, block } of sentences) {
    const kind = blocks[block]?.kind;
    if (kind !== "body" && kind !== "title") continue;
    const open = found.at(-1);
    if (open !== undefined && open.block === block && open.last === first && last - open.first < longest)
      open.last = last;
    else
      for (let part = first; part < last; part += longest)
        found.push({
          first: part,
          last: Math.min(last, part + longest),
          title: kind === "title" ? 1 : 0,
          block,
        });
  }
  return found;
}
