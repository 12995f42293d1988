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
  readonly stance: "denies" | "orders" | null;
}

/** The status that an expression comes to with its helpers; `null` where it says nothing of how the event stands. */
export function outcome(course: Course, chain: Chain, setting: Setting): PlannedStatus | null {
  const { clause, stance } = setting;
  const negated = (chain.negated !== (chain.modality === "refused")) !== (stance === "denies");
  if (clause === "unknown") return "uncertain";
  if (clause === "open" || chain.modality === "open") return null;
  if (chain.modality === "possible") return negated && course !== "happens" ? null : "uncertain";
  if (course === "happens" || course === "begins" || course === "ends")
    return happening(course, { ...chain, negated }, setting);
  if (chain.modality === "wished" || stance === "orders") return null;
  if (!negated) return course;
  if (course === "scheduled") return setting.limited === "yet" ? "uncertain" : "never scheduled";
  if (course === "agreed") return "not agreed";
  if (course === "confirmed") return "uncertain";
  if (course === "on hold" || course === "uncertain" || course === "proposed") return null;
  return null;
}

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
  if (modality === "wished" || setting.stance === "orders") return "proposed";
  if (modality === "willing" || (setting.agreed && modality !== null)) return "agreed";
  if (modality === "future" || (tense !== "past" && setting.day))
    return setting.later ? "postponed" : course === "ends" ? null : "scheduled";
  if (course === "ends") return tense === "past" ? "took place" : null;
  if (course === "begins") return tense === "past" || tense === "progressive" ? "under way" : "scheduled";
  return tense === "past" ? "took place" : tense === "progressive" ? "under way" : "scheduled";
}
