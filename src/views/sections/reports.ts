import type { Unread } from "../../core/model/unread.ts";
import { counted } from "../words/count.ts";
import type { Lookup } from "../words/lookup.ts";
import { imprint } from "../words/outlet.ts";
import { capped, type Line, quoted, type Section } from "./section.ts";

/** What was read and how well. */
export function reports({ story }: Lookup, unread: readonly Unread[]): Section {
  const partial = story.readings.filter(({ report }) => report.coverage === "partial").length;
  const failed = unread.filter(({ kind }) => kind === "failed").length;
  const read = [
    `${counted(story.readings.length, "report")} read`,
    ...(partial > 0 ? [`${partial} only in part`] : []),
    ...(failed > 0 ? [`${counted(failed, "input")} could not be read`] : []),
  ];
  const lines: Line[] = story.readings.map((reading) => ({
    label: reading.report.id,
    text: [
      imprint(reading),
      ...(reading.report.coverage === "partial" ? ["read only in part"] : []),
      ...(reading.updated === null ? [] : ["updated after publication"]),
      ...(reading.title === null || story.readings.length > 12 ? [] : [quoted(reading.title, 70)]),
      shortened(reading.report.input),
    ].join(" · "),
  }));
  return {
    heading: read.join(", "),
    columns: ["Report", "Outlet, date and input"],
    lines: [...capped(lines, 40, "reports"), ...capped(notRead(unread), 10, "inputs not read")],
  };
}

/** Inputs that gave no report, a line each. */
export function notRead(unread: readonly Unread[]): Line[] {
  return unread.map(({ kind, message }) => ({
    label: "–",
    text: `${message} (${kind === "failed" ? "not read" : "left out"})`,
  }));
}

// An address keeps its host and its end, where the reader knows it by.
function shortened(input: string): string {
  const plain = input.replace(/^https?:\/\/(?:www\.)?/, "");
  return plain.length <= 60 ? plain : `${plain.slice(0, 30)}…${plain.slice(-29)}`;
}
