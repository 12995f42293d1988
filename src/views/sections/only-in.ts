import type { OnlyIn } from "../../core/model/story.ts";
import { listed } from "../words/count.ts";
import type { Lookup } from "../words/lookup.ts";
import { unseenWords } from "../words/unseen.ts";
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
    lines: [
      ...shown.map(({ report, text }) => ({ label: report, text: excerpt(text, 160) })),
      ...more,
      ...couldNot(
        readings,
        filled.map((list) => list[0]?.report ?? ""),
      ),
    ],
  };
}

/** Where what only one report has could not be seen, so that its absence says nothing. */
function couldNot(readings: Lookup["readings"], reports: readonly string[]): Line[] {
  const by = new Map<string, string[]>();
  for (const report of reports) {
    const own = readings.get(report);
    if (own === undefined) continue;
    const words = unseenWords(
      [own],
      [...readings.values()].filter((other) => other !== own),
    );
    if (words !== "") by.set(words, [...(by.get(words) ?? []), report]);
  }
  return [...by].map(([words, ids]) => ({
    text: `What is only in ${listed(ids)} could not be seen in ${words}.`,
  }));
}
