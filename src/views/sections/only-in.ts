import type { Lookup } from "../words/lookup.ts";
import { capped, excerpt, type Section } from "./section.ts";

/** What only one report has. */
export function onlyIn({ story, readings }: Lookup): Section {
  const order = [...readings.keys()];
  const place = new Map(order.map((id, index) => [id, index]));
  const first = [...story.onlyIn].sort((a, b) => (place.get(a.report) ?? 0) - (place.get(b.report) ?? 0));
  return {
    heading: "Found in one report only",
    columns: ["Report", "Only there"],
    lines: capped(first, 15, ({ report, text }) => ({ label: report, text: excerpt(text, 160) })),
  };
}
