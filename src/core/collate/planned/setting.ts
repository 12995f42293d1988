import type { Mention } from "../../model/mention.ts";
import type { Setting } from "./outcome.ts";
import type { Seen } from "./seen.ts";

/** How many words before and after a status are looked at. */
const BEFORE = 7;
const AFTER = 9;

/** What stands round the words from `first` to `last` and bears on them. */
export function settingOf(
  seen: Seen,
  first: number,
  last: number,
): Setting & { readonly time: Mention | null } {
  const stance = seen.line.voices[last - 1]?.stance;
  return {
    ...clauseOf(seen, first),
    ...limitsOf(seen, first, last),
    stance: stance === "denies" || stance === "orders" ? stance : null,
  };
}

// "if the talks …" · "it is unclear whether the talks …" · "agreed that the talks …"
function clauseOf(
  { line: { words }, events }: Seen,
  first: number,
): Pick<Setting, "clause" | "agreed" | "wished"> {
  let agreed = false;
  let wished = false;
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const word = words[i];
    if (word === undefined || /^[;:.]$/.test(word.text)) break;
    const open = events.open.has(word.lower);
    if (open || events.when.has(word.lower)) {
      const unknown = words.slice(Math.max(0, i - 5), i).some(({ lower }) => events.unknown.has(lower));
      return { clause: unknown ? "unknown" : open ? "open" : null, agreed, wished };
    }
    if (events.agree.has(word.verb)) agreed = true;
    else if (
      /^VB/.test(word.pos) &&
      events.governors.get(word.verb) === "wished" &&
      !words.slice(i + 1, first).some(({ lower }) => lower === events.to)
    ) {
      wished = true;
      break;
    } else if (/^(?:MD|VB[DZP])$/.test(word.pos) && i < first - 1) break;
  }
  return { clause: null, agreed, wished };
}

// "… not yet" · "… this week" · "… on Tuesday as planned" · "… at a later date"
function limitsOf({ line: { words }, events }: Seen, first: number, last: number) {
  let limited: Setting["limited"] = null;
  let later = false;
  let time: Mention | null = null;
  for (let i = last; i < Math.min(words.length, last + AFTER); i++) {
    const word = words[i];
    if (word === undefined || /^[;:.]$/.test(word.text) || (word.text === "," && i > last)) break;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(word.pos) && i > last) break;
    if (events.later.has(word.lower)) later = true;
    time ??= word.time;
    if (events.notYet.has(word.lower)) limited = "yet";
    else if (limited === null && (word.time !== null || events.limits.has(word.lower))) limited = "time";
  }
  if (words.slice(first, last).some(({ lower }) => lower === "yet")) limited = "yet";
  return { limited, later, time, day: time?.time?.earliest != null };
}
