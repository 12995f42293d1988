import { expect, test } from "vitest";
import { tokenise } from "../../core/read/tokens.ts";
import { tag } from "./tag.ts";

function tagged(text: string): string {
  const tokens = tokenise(text, new Set(["mr", "mrs", "dr"]));
  const tags = tag(tokens, [{ start: 0, end: text.length, block: 0, first: 0, last: tokens.length }]);
  return tokens.map((token, i) => `${token.text}/${tags[i]}`).join(" ");
}

test.each([
  "The/DT harbour/NN master/NN said/VBD on/IN Tuesday/NNP that/IN the/DT boats/NNS had/VBD sunk/VBN ./.",
  "Mr./NNP Okafor/NNP has/VBZ not/RB answered/VBN ./.",
  "“/`` We/PRP were/VBD never/RB told/VBN ,/, ”/'' she/PRP told/VBD reporters/NNS ./.",
  "They/PRP plan/VBP to/TO strike/VB next/JJ week/NN ./.",
  "The/DT dockers/NNS ’/POS union/NN ended/VBD its/PRP$ strike/NN ./.",
  "It/PRP paid/VBD $/$ 1,200/CD ,/, the/DT ministry/NN says/VBZ ./.",
])("tags %s", (expected) => {
  const text = expected
    .split(" ")
    .map((pair) => pair.slice(0, pair.lastIndexOf("/")))
    .join(" ")
    .replace(/ ([.,”’])/g, "$1")
    .replace(/([“$]) /g, "$1");
  expect(tagged(text)).toBe(expected);
});

test("tags a sentence in capitals", () => {
  expect(tagged("THE MINISTER SAID THAT THE BRIDGE WAS CLOSED")).toContain("SAID/VBD");
});

test.each(["A ".repeat(100_000), "’".repeat(100_000), "Ab".repeat(2_500_000), "word ".repeat(100_000)])(
  "stays quick on a long line",
  (text) => {
    const from = performance.now();
    const tokens = tokenise(text);
    tag(tokens, [{ start: 0, end: text.length, block: 0, first: 0, last: tokens.length }]);
    expect(performance.now() - from).toBeLessThan(5000);
  },
);
