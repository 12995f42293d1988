import type { Course } from "../../model/events.ts";
import type { PlannedStatus } from "../../model/planned.ts";
import type { Chain } from "./chain.ts";

/** What stands round a status expression and bears on it. */
export interface Setting {
  /** `open`: under "if" or "whether" · `unknown`: it is said that nobody knows whether. */
  readonly clause: "open" | "unknown" | null;
  /** The denial only holds for a time: "not yet", "not this week", "not on Tuesday as planned". */
  readonly limited: "yet" | "time" | null;
  /** Comes at a later time that is not named. */
  readonly later: boolean;
  /** A day is named. */
  readonly day: boolean;
  /** Under "agreed that". */
  readonly agreed: boolean;
  /** Under "hopes that" or "suggested that". */
  readonly wished: boolean;
  readonly stance: "denies" | "orders" | null;
}

/** The status that an expression comes to with its helpers; `null` where it says nothing of how the event stands. */
export function outcome(course: Course, chain: Chain, setting: Setting): PlannedStatus | null {
  const { clause, stance } = setting;
  const negated = (chain.negated !== (chain.modality === "refused")) !== (stance === "denies");
  const happens = course === "happens" || course === "begins" || course === "ends";
  // "whether to cancel", "should cancel": what is asked for, not what is.
  if (clause === "open" || chain.modality === "open" || (chain.modality === "wished" && clause !== null))
    return null;
  if (setting.wished) return happens && !negated ? "proposed" : null;
  if (clause === "unknown") return "uncertain";
  if (chain.modality === "possible")
    return (negated && course !== "happens") || course === "ends" ? null : "uncertain";
  if (happens) return happening(course, { ...chain, negated }, setting);
  if (chain.modality === "wished" || stance === "orders")
    return course === "scheduled" && !negated ? "proposed" : null;
  if (negated)
    return denied[course] === "never scheduled" && setting.limited === "yet"
      ? "uncertain"
      : (denied[course] ?? null);
  if (course === "scheduled" && chain.modality === "willing") return "agreed";
  // "will set a date": not set as yet.
  // "is expected to be put off"
  if (chain.modality === "likely" && !yetToCome.has(course)) return "uncertain";
  if ((chain.modality === "future" || chain.modality === "likely") && yetToCome.has(course)) return null;
  return course;
}

/** What a status comes to where it is denied; nothing is known where one says that talks are "not postponed". */
const denied: Partial<Record<Course, PlannedStatus>> = {
  scheduled: "never scheduled",
  agreed: "not agreed",
  confirmed: "uncertain",
};

const yetToCome: ReadonlySet<Course> = new Set([
  "scheduled",
  "confirmed",
  "agreed",
  "not agreed",
  "took place",
]);

function happening(
  course: "happens" | "begins" | "ends",
  chain: Chain,
  setting: Setting,
): PlannedStatus | null {
  const { modality, tense, negated } = chain;
  if (negated) {
    if (setting.limited === "yet" || course === "ends" || modality === "wished") return null;
    if (modality === "willing" || modality === "refused") return "not agreed";
    return setting.limited === "time" ? "postponed" : "cancelled";
  }
  if (course === "ends" && modality !== null) return null;
  if (modality === "wished" || setting.stance === "orders") return "proposed";
  if (modality === "willing" || (setting.agreed && modality !== null)) return "agreed";
  if (tense === "base" && modality === null && !setting.day) return null;
  if (modality === "future" || modality === "likely" || (tense !== "past" && setting.day))
    return setting.later ? "postponed" : course === "ends" ? null : "scheduled";
  if (course === "ends") return tense === "past" ? "took place" : null;
  if (course === "begins") return tense === "past" || tense === "progressive" ? "under way" : "scheduled";
  return tense === "past" ? "took place" : tense === "progressive" ? "under way" : "scheduled";
}
