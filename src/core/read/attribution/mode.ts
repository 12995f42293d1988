import type { Attribution } from "../../model/attribution.ts";
import type { Span } from "../../model/span.ts";
import type { Quotation } from "../../model/text.ts";
import { within } from "../bisect.ts";

/** Direct: nothing but quotations. Mixed: some of it quoted. */
export function modeOf(content: readonly Span[], quotations: readonly Quotation[]): Attribution["mode"] {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content) {
    all += end - start;
    for (const { marked } of within(quotations, start, end))
      quoted += Math.max(0, Math.min(marked.end, end) - Math.max(marked.start, start));
  }
  if (quoted === 0) return "indirect";
  return quoted >= all - 2 * content.length ? "direct" : "mixed";
}
