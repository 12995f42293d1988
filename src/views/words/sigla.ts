import { siglum } from "../../core/model/siglum.ts";
import type { Story } from "../../core/model/story.ts";

/** An id longer than this is no letter that a reader can follow down a page. */
const readable = 4;

/** Parts of a reading that name no report; they are large, and are left as they are. */
const bare = new Set(["tokens", "sentences", "blocks", "quotations", "mentions", "text"]);

/**
 * The same story with its reports called A, B, C … where they were given longer ids, in notes as well. `stemma
 * show` knows both names.
 */
export function withSigla(story: Story): Story {
  const ids = story.readings.map(({ report }) => report.id);
  if (ids.every((id) => id.length <= readable)) return story;
  const names = new Map(ids.map((id, at) => [id, siglum(at)]));
  return relabelled(story, "", names) as Story;
}

function relabelled(value: unknown, key: string, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    if (key === "note") return value.replace(/[^\s,;]+/gu, (word) => names.get(word) ?? word);
    return key === "report" || key === "from" || key === "to" ? (names.get(value) ?? value) : value;
  }
  if (value === null || typeof value !== "object" || bare.has(key)) return value;
  if (Array.isArray(value)) return value.map((one) => relabelled(one, key, names));
  const entries = Object.entries(value).map(([name, one]) =>
    key === "report" && name === "id"
      ? [name, names.get(one as string) ?? one]
      : [name, relabelled(one, name, names)],
  );
  return Object.fromEntries(entries);
}
