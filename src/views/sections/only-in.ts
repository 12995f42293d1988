import type { OnlyIn } from "../../core/model/story.ts";
import type { Lookup } from "../words/lookup.ts";
import { excerpt, HINT, type Line, type Section } from "./section.ts";

const MOST = 20;

/** What only one report has, a fair share of the room for each. */
export function onlyIn({ story, readings }: Lookup): Section {
  const found = new Map<string, OnlyIn[]>([...readings.keys()].map((id) => [id, []]));
  for (const each of story.onlyIn) found.get(each.report)?.push(each);
  const filled = [...found.values()].filter((list) => list.length > 0).slice(0, MOST);
  const share = Math.max(1, Math.floor(MOST / filled.length));
  const shown = filled.flatMap((list) => list.slice(0, share));
  const rest = story.onlyIn.length - shown.length;
  const more: Line[] = rest > 0 ? [{ text: `… and ${rest} more${HINT}` }] : [];
  return {
    heading: "Found in one report only",
    columns: ["Report", "Only there"],
    lines: [...shown.map(({ report, text }) => ({ label: report, text: excerpt(text, 160) })), ...more],
  };
}
