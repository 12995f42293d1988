import type { Difference, DifferenceKind, DifferenceReading } from "../../core/model/difference.ts";
import { type Lookup, reportsOf, wordsAt } from "../words/lookup.ts";
import { isQuoted } from "../words/quoted.ts";
import { capped, excerpt, type Line, quoted, reasons, type Section } from "./section.ts";

/** Where the reports differ; what fits together is only counted. */
export function differences(lookup: Lookup, why: boolean): Section {
  const all = lookup.story.differences;
  const shown = all.filter(({ relation }) => relation !== "compatible");
  const hidden = all.length - shown.length;
  const draw = (difference: Difference): Line => ({
    text: summary(difference),
    under: [
      ...capped(difference.readings, 8, (reading) => wording(lookup, difference, reading), ""),
      ...(why ? reasons(difference.because) : []),
    ],
  });
  const rest: Line[] =
    hidden > 0 && shown.length > 0
      ? [{ text: `(${hidden} more that fit together ${hidden === 1 ? "is" : "are"} not shown)`, quiet: true }]
      : [];
  return { heading: "Where they differ", lines: [...capped(shown, 15, draw), ...rest] };
}

/** A difference in a line: `Number: conflict, changed in passing on`. */
export function summary({ kind, subkind, relation, cause }: Difference): string {
  const parts = [
    subkind === null ? "" : (SUBKINDS[subkind] ?? subkind.replaceAll("-", " ")),
    VALUED.has(kind) && cause !== "scope" ? RELATIONS[relation] : "",
    cause === relation ? "" : CAUSES[cause],
  ].filter((part) => part !== "");
  return parts.length === 0 ? KINDS[kind] : `${KINDS[kind]}: ${parts.join("; ")}`;
}

function wording(lookup: Lookup, { subkind }: Difference, { text, passages }: DifferenceReading): Line {
  const [first] = passages;
  const words = first === undefined ? text : wordsAt(lookup, first);
  const marked = first !== undefined && isQuoted(lookup, first);
  const bare = subkind === "paraphrase-turned-quotation" ? " (no quotation marks)" : "";
  return {
    text: marked ? quoted(words, 240) : `${excerpt(words, 160)}${bare}`,
    cites: reportsOf(lookup, passages),
  };
}

const VALUED: ReadonlySet<DifferenceKind> = new Set([
  "number",
  "time",
  "place",
  "name",
  "status",
  "polarity",
]);

const KINDS: Record<DifferenceKind, string> = {
  number: "Number",
  time: "Time",
  place: "Place",
  name: "Name or role",
  status: "Status",
  polarity: "Whether it is so",
  certainty: "How sure it is",
  attribution: "Who said it",
  quotation: "Wording of a quotation",
  omission: "Not found in every report",
};

const SUBKINDS: Record<string, string> = {
  "paraphrase-turned-quotation": "one report's own words became a quotation in another",
  "less-sure": "made less sure",
  "when-said": "when it was said",
  surer: "made surer",
  upgrade: "made to sound weightier",
  drift: "changed to another source",
  loss: "the source is lost",
  cut: "shortened",
  merged: "two quotations made one",
};

const RELATIONS: Record<Difference["relation"], string> = {
  conflict: "conflict",
  update: "later report",
  compatible: "fits together",
  undetermined: "both may be right",
};

const CAUSES: Record<Difference["cause"], string> = {
  transmission: "changed in passing on",
  dispute: "the parties differ",
  update: "later report",
  scope: "perhaps not of the same thing",
  unknown: "",
};
