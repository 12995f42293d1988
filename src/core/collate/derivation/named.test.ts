import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { invented, outlets } from "./invented.ts";
import { namesOf } from "./named.ts";
import { outletsOf } from "./outlets.ts";

/** A letter before each name says what the words beside it make of it: t told, c cited, s says, n named. */
function marked(text: string): string {
  const known = outletsOf([], outlets("Harbour Gazette", "Daily Lantern", "Northwire"));
  const names = namesOf(invented({ id: "A", text }), known, english);
  return names
    .toReversed()
    .reduce(
      (rest, { start, end, as }) =>
        `${rest.slice(0, start)}${as[0]}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

test.each([
  "The council will close the baths, the c[Harbour Gazette] reports.",
  "She told the t[Daily Lantern] that she would stay.",
  "According to news agency c[Northwire], nobody was hurt.",
  "c[Northwire], which has seen the letter, reported a sum of two million.",
  "The c[Harbour Gazette] and the c[Daily Lantern] both reported on Monday that the bridge is closed.",
  "The plan was first reported by the c[Harbour Gazette].",
  "s[Northwire] said on Monday that it would cut jobs.",
  "A fire broke out at the n[Harbour Gazette] on Monday.",
  "The mayor has sued the n[Daily Lantern] over a cartoon.",
])("%s", (expected) => {
  expect(marked(expected.replace(/[tcsn]\[([^\]]+)\]/g, "$1"))).toBe(expected);
});

test.each(["“The Harbour Gazette reports nonsense,” he said.", "A northwire is a wire.", "Northwires hum."])(
  "finds none in %s",
  (text) => {
    expect(marked(text)).toBe(text);
  },
);

test.each(["Northwire ", "the ", "“", "N", "according to the "])("stays quick on %j without end", (piece) => {
  const known = outletsOf([], outlets("Northwire"));
  expect(namesOf(invented({ id: "A", text: piece.repeat(100_000) }), known, english).length).toBeLessThan(
    1000,
  );
});
