import type { Reading } from "../../core/model/reading.ts";
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
  const inputs = inputNames(story.readings.map(({ report }) => report.input));
  const draw = (reading: Reading, index: number): Line => ({
    label: reading.report.id,
    text: [
      imprint(reading),
      ...(reading.report.coverage === "partial" ? ["read only in part"] : []),
      ...(reading.updated === null ? [] : ["updated after publication"]),
      ...(reading.title === null || story.readings.length > 12 ? [] : [quoted(reading.title, 70)]),
      inputs[index],
    ].join(" · "),
  });
  const numbered = story.readings.map((reading, index) => ({ reading, index }));
  return {
    heading: read.join(", "),
    columns: ["Report", "Outlet, date and input"],
    lines: [
      ...capped(numbered, 40, ({ reading, index }) => draw(reading, index)),
      ...capped(unread, 10, (input) => ({ label: "–", text: notRead(input) })),
    ],
  };
}

/** An input that gave no report: `not text: photo.jpg (not read)`. */
export function notRead({ kind, message }: Unread): string {
  return `${message} (${kind === "failed" ? "not read" : "left out"})`;
}

// A file goes by its name, where no other has it too; an address by its host and its end.
function inputNames(inputs: readonly string[]): string[] {
  const names = inputs.map((input) =>
    /^https?:\/\//i.test(input) ? input : (input.split(/[\\/]/).at(-1) ?? input),
  );
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, index) => shortened((counts.get(name) ?? 0) > 1 ? (inputs[index] ?? name) : name));
}

function shortened(input: string): string {
  const plain = input.replace(/^https?:\/\/(?:www\.)?/, "");
  return plain.length <= 60 ? plain : `${plain.slice(0, 30)}…${plain.slice(-29)}`;
}
