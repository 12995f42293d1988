import type { Unread } from "../../core/model/unread.ts";
import { listed } from "../words/count.ts";
import type { Lookup } from "../words/lookup.ts";
import { notRead } from "./reports.ts";
import { capped, type Section } from "./section.ts";

/** What this view cannot know: inputs that were not read, reports read in part, dates that nothing shows. */
export function notSeen({ story }: Lookup, unread: readonly Unread[]): Section {
  const ids = (test: (reading: (typeof story.readings)[number]) => boolean) =>
    story.readings.filter(test).map(({ report }) => report.id);
  const partial = ids(({ report }) => report.coverage === "partial");
  const undated = ids(({ published }) => published.how === "unknown");
  const unsigned = ids(({ outlet }) => outlet.how === "unknown");
  const plain = [
    partial.length > 0 &&
      `${listed(partial)} ${partial.length === 1 ? "was" : "were"} read only in part: what is not found there may stand in the rest.`,
    undated.length > 0 && `Nothing shows when ${listed(undated)} appeared.`,
    unsigned.length > 0 && `Nothing shows who published ${listed(unsigned)}.`,
  ].filter((text) => text !== false);
  return {
    heading: "What could not be seen",
    lines: [...plain.map((text) => ({ text })), ...capped(unread, 20, (input) => ({ text: notRead(input) }))],
  };
}
