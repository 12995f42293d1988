import type { Passage } from "../../core/model/span.ts";
import type { Lookup } from "../words/lookup.ts";

/** Where in its report a passage stands, as one would say it: `paragraph 4`, `headline`. */
export function paragraph({ readings }: Lookup, { report, start }: Passage): string | null {
  const blocks = readings.get(report)?.blocks ?? [];
  const block = blocks.find((each) => each.start <= start && start < each.end);
  if (block === undefined) return null;
  if (block.kind !== "body") return block.kind === "title" ? "headline" : block.kind;
  const before = blocks.filter(({ kind, start }) => kind === "body" && start < block.start);
  return `paragraph ${before.length + 1}`;
}
