import type { Reading } from "../../model/reading.ts";
import { sharedReason } from "./borneOut.ts";
import { directionOf } from "./direction.ts";
import type { Edge } from "./edge.ts";
import type { Evidence } from "./evidence.ts";
import { neededParents, type SilentEdge } from "./parents.ts";
import { revisionOf } from "./revisions.ts";
import { cover, passagesOf, sideOf, wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";
import type { Words } from "./words.ts";

/**
 * Turns pairs that share text into edges where there is a reason for a direction, or where both are versions by
 * one outlet, and leaves the rest open. Each report keeps only the parents that it needs.
 */
export function directedEdges(
  evidence: Evidence,
  pairs: readonly Shared[],
  stated: readonly Edge[],
): { edges: Edge[]; open: Shared[] } {
  const candidates: SilentEdge[] = [];
  const open: Shared[] = [];
  for (const pair of pairs) {
    const edge = revised(evidence, pair) ?? copied(evidence, pair);
    if (edge === null) open.push(pair);
    else candidates.push(edge);
  }
  return {
    edges: [...byChild(candidates)].flatMap(([child, edges]) => needed(evidence, child, edges, stated)),
    open,
  };
}

function revised(evidence: Evidence, pair: Shared): SilentEdge | null {
  const { readings, outlets } = evidence;
  const revision = revisionOf(readings[pair.a] as Reading, readings[pair.b] as Reading, pair, outlets);
  if (revision === null) return null;
  const isLaterA = revision.later === readings[pair.a];
  const because = [...revision.because, sharedReason(evidence, pair)];
  // Without a reason, the ends stand in the order of the reports.
  const [child, parent] = isLaterA || revision.later === null ? [pair.a, pair.b] : [pair.b, pair.a];
  return {
    child,
    parent,
    kind: "revises",
    direction: revision.later === null ? "open" : "inferred",
    because,
    shared: pair,
  };
}

function copied(evidence: Evidence, pair: Shared): SilentEdge | null {
  const { readings, words, outlets, citing } = evidence;
  const [a, b] = [readings[pair.a] as Reading, readings[pair.b] as Reading];
  const passages = {
    a: passagesOf(a.report.id, words[pair.a] as Words, pair.runs, "a"),
    b: passagesOf(b.report.id, words[pair.b] as Words, pair.runs, "b"),
  };
  const direction = directionOf(a, b, passages, outlets, citing);
  if (direction === null) return null;
  const [child, parent] = direction.child === a ? [pair.a, pair.b] : [pair.b, pair.a];
  const because = [sharedReason(evidence, pair), ...direction.because];
  return { child, parent, kind: "copies", direction: "inferred", because, shared: pair };
}

function needed(
  { readings, words, pairOf }: Evidence,
  child: number,
  edges: readonly SilentEdge[],
  stated: readonly Edge[],
): Edge[] {
  const covered = new Uint8Array((words[child] as Words).ids.length);
  for (const edge of stated) {
    const pair =
      edge.child === child && typeof edge.parent === "number" ? pairOf(child, edge.parent) : undefined;
    if (pair) cover(covered, pair.runs, sideOf(pair, child));
  }
  const [version] = edges
    .filter(({ kind }) => kind === "revises")
    .sort((x, y) => wordCount(y.shared.runs) - wordCount(x.shared.runs));
  if (version) cover(covered, version.shared.runs, sideOf(version.shared, child));
  const published = (at: number) => readings[at]?.published.earliest ?? "9999";
  const copies = edges
    .filter(({ kind }) => kind !== "revises")
    .sort((x, y) =>
      published(x.parent) < published(y.parent)
        ? -1
        : published(x.parent) > published(y.parent)
          ? 1
          : x.parent - y.parent,
    );
  return [...(version ? [version] : []), ...neededParents(copies, covered)].map(
    ({ shared: _, ...edge }) => edge,
  );
}

function byChild(edges: readonly SilentEdge[]): Map<number, SilentEdge[]> {
  const lists = new Map<number, SilentEdge[]>();
  for (const edge of edges) {
    const list = lists.get(edge.child);
    if (list) list.push(edge);
    else lists.set(edge.child, [edge]);
  }
  return lists;
}
