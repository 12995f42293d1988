import { expect, test } from "vitest";
import { storyOf } from "../../../../test/pipeline.ts";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { whereabouts } from "./whereabouts.ts";

/** The names of the places that a place of a text lies in. */
function around(name: string, text: string): string[] {
  const { readings, entities } = storyOf([plainReport("A", "A", text)]);
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  const place = entities.find((entity) => entity.kind === "place" && entity.name === name);
  return whereabouts(readings, english.words)(place?.id ?? "").map((id) => nameOf.get(id) ?? id);
}

test.each([
  ["Marseille", "A school burned in Marseille, France.", ["France"]],
  ["Kandahar", "A school burned in Kandahar in southern Afghanistan.", ["Afghanistan"]],
  ["Herat", "A school burned in Afghanistan’s city of Herat.", ["Afghanistan"]],
  // What everybody knows, if the story names both.
  ["Chicago", "She left Chicago. Illinois has a new law.", ["Illinois"]],
  [
    "Chicago",
    "She left Chicago. The United States has a new law. So has Illinois.",
    ["Illinois", "United States"],
  ],
])("%s lies, by %j, in %j", (name, text, expected) => {
  expect(around(name, text).sort()).toEqual(expected);
});

test.each([
  ["Paris", "She flew from Paris to Germany."],
  ["Paris", "She knows Paris, and Germany as well."],
  ["Paris", "She knows Paris."],
])("nothing is known of %s in %j", (name, text) => {
  expect(around(name, text)).toEqual([]);
});
