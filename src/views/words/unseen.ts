import { readDay } from "../../core/model/date.ts";
import type { Reading } from "../../core/model/reading.ts";
import { listed } from "./count.ts";

/** Why a report could not have, or not show, what others have. */
export type Unseen = "partial" | "shorter" | "earlier";

/** What a report says about why its silence says nothing. */
export const WHY: Readonly<Record<Unseen, string>> = {
  partial: "read only in part",
  shorter: "much shorter",
  earlier: "published earlier",
};

/** A report with fewer words than this share of another's leaves most of it out. */
const share = 1 / 3;

/** Days between what two reports show of when they appeared; print dates and time zones make one of nothing. */
const sure = 2;

/**
 * Whether it tells anything that `other` lacks what all of `having` have: `null` where it could be seen there and
 * was not found.
 */
export function unseen(having: readonly Reading[], other: Reading): Unseen | null {
  if (other.report.coverage === "partial") return "partial";
  if (having.length === 0) return null;
  if (having.every(({ tokens }) => other.tokens.length < share * tokens.length)) return "shorter";
  const end = readDay(other.published.latest ?? "");
  const isLater = ({ published: { earliest } }: Reading) => {
    const start = readDay(earliest ?? "");
    return start !== null && end !== null && start - end >= sure;
  };
  return having.every(isLater) ? "earlier" : null;
}

/** `B, read only in part, C and D, much shorter`; empty where all could be seen. */
export function unseenWords(having: readonly Reading[], others: readonly Reading[]): string {
  const by = new Map<Unseen, string[]>();
  for (const other of others) {
    const why = unseen(having, other);
    const ids = why === null ? [] : by.get(why);
    if (ids === undefined) by.set(why as Unseen, [other.report.id]);
    else if (why !== null) ids.push(other.report.id);
  }
  return [...by].map(([why, ids]) => `${listed(ids, 4)} (${WHY[why]})`).join(", ");
}
