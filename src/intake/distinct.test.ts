import { expect, test } from "vitest";
import { distinct } from "./distinct.ts";
import { type Draft, plainDraft } from "./draft.ts";

const draft = (input: string, text: string, stated: Partial<Draft> = {}) => ({
  ...plainDraft(input, text),
  ...stated,
});

/** `a b=a`: a is kept, and b is a copy of it. */
function told(...drafts: Draft[]): string {
  const { kept, duplicates } = distinct(drafts);
  const copies = duplicates.map((copy) => `${copy.draft.input}=${copy.of.input}`);
  return [...kept.map(({ input }) => input), ...copies].join(" ");
}

test("the same text twice is one report", () => {
  expect(told(draft("a", "Shut."), draft("b", "Shut."), draft("c", "Open."))).toBe("a c b=a");
});

test("the same text from two outlets is wire copy, and both are kept", () => {
  expect(told(draft("a", "Shut.", { outlet: "Post" }), draft("b", "Shut.", { outlet: "Mail" }))).toBe("a b");
});

test("two sites are two outlets where no outlet is stated", () => {
  const [a, b] = ["https://post.example/1", "https://mail.example/1"];
  expect(told(draft("a", "Shut.", { url: a }), draft("b", "Shut.", { url: b }))).toBe("a b");
  expect(told(draft("a", "Shut.", { url: a }), draft("b", "Shut.", { url: `${a}?x` }))).toBe("a b=a");
});

test("a copy that names no outlet is a copy of the one that does, in any order", () => {
  const [none, post] = [draft("a", "Shut."), draft("b", "Shut.", { outlet: "Post" })];
  expect(told(none, post)).toBe("b a=b");
  expect(told(post, none)).toBe("b a=b");
  expect(told(none, post, draft("c", "Shut.", { outlet: "Mail" }))).toBe("b c a=b");
});
