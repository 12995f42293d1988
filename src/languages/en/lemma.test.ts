import { expect, test } from "vitest";
import { lemma, stem } from "./lemma.ts";

test.each([
  ["stopped", "VBD", "stop"],
  ["hoping", "VBG", "hope"],
  ["hopping", "VBG", "hop"],
  ["visited", "VBD", "visit"],
  ["created", "VBN", "create"],
  ["treated", "VBN", "treat"],
  ["travelling", "VBG", "travel"],
  ["killed", "VBN", "kill"],
  ["controlled", "VBN", "control"],
  ["announced", "VBD", "announce"],
  ["postponed", "VBN", "postpone"],
  ["happened", "VBD", "happen"],
  ["interfered", "VBD", "interfere"],
  ["agreed", "VBD", "agree"],
  ["denies", "VBZ", "deny"],
  ["reaches", "VBZ", "reach"],
  ["overthrew", "VBD", "overthrow"],
  ["Was", "VBD", "be"],
  ["n’t", "RB", "not"],
  ["Organised", "VBN", "organize"],
  ["advised", "VBN", "advise"],
  ["countries", "NNS", "country"],
  ["crises", "NNS", "crisis"],
  ["lives", "NNS", "life"],
  ["lives", "VBZ", "live"],
  ["viruses", "NNS", "virus"],
  ["approaches", "NNS", "approach"],
  ["centre", "NN", "center"],
  ["labour", "NN", "labor"],
  ["Canadians", "NNPS", "canadian"],
  ["worse", "JJR", "bad"],
  ["bigger", "JJR", "big"],
  ["heaviest", "JJS", "heavy"],
  ["safer", "JJR", "safe"],
])("the lemma of %s %s is %s", (word, pos, expected) => {
  expect(lemma(word, pos)).toBe(expected);
});

test.each([
  ["news", "NN"],
  ["species", "NNS"],
  ["politics", "NNS"],
  ["headquarters", "NN"],
  ["crisis", "NN"],
  ["gas", "NN"],
  ["1990s", "NNS"],
  ["need", "VB"],
  ["bring", "VB"],
  ["other", "JJ"],
  ["forest", "NN"],
  ["Reuters", "NNPS"],
  ["Davies", "NNP"],
  ["", "NN"],
  ["’", "POS"],
])("%s %s stays as it is", (word, pos) => {
  expect(lemma(word, pos)).toBe(word.toLowerCase().replace("’", "'"));
});

test.each([
  ["postpone", "postponement"],
  ["expect", "expectation"],
  ["diverge", "divergent"],
  ["agree", "agreement"],
  ["invade", "invasion"],
  ["resign", "resignation"],
  ["organize", "organization"],
])("%s and %s have one stem", (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ["depart", "department"],
  ["nation", "native"],
  ["mayor", "may"],
  ["general", "generate"],
  ["universe", "university"],
  ["office", "official"],
])("%s and %s do not", (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test("stays quick on a word of 100,000 letters", () => {
  for (const letter of ["s", "e", "ed", "ing", "l", "es"]) {
    expect(lemma(letter.repeat(50_000), "VBD").length).toBeGreaterThan(0);
    expect(stem(letter.repeat(50_000)).length).toBeGreaterThan(0);
  }
});
