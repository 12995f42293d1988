import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, segmented } from "./segments.ts";

test("nests a mark in another", () => {
  expect(written("one two three", [mark(0, 13), mark(4, 7)])).toBe(
    '<span class="a">one <span class="a">two</span> three</span>',
  );
});

test("cuts a mark in two where it crosses another", () => {
  expect(written("one two three", [mark(0, 7), mark(4, 13)])).toBe(
    '<span class="a">one <span class="a">two</span></span><span class="a"> three</span>',
  );
});

test("keeps a place whole where only a mark without a name crosses it", () => {
  expect(written("one two three", [mark(0, 7), mark(4, 13, "A-4-13")])).toBe(
    '<span class="a">one </span><span id="A-4-13" class="a"><span class="a">two</span> three</span>',
  );
});

test("names the first piece of a place, and the others refer to it", () => {
  expect(written("one two three", [mark(0, 7, "x"), mark(4, 13, "y")])).toBe(
    '<span id="x" class="a">one <span id="y" class="a">two</span></span><span data-of="y" class="a"> three</span>',
  );
});

test("goes on with a mark that began before the stretch and leaves one open that ends after it", () => {
  expect(segmented("one two three", { start: 4, end: 7 }, [mark(0, 13, "x")])).toBe(
    '<span data-of="x" class="a">two</span>',
  );
});

test("puts points after the words that end there", () => {
  expect(
    segmented(
      "one two",
      { start: 0, end: 7 },
      [mark(0, 3)],
      [
        { at: 3, html: "<a>1</a>" },
        { at: 7, html: "!" },
      ],
    ),
  ).toBe('<span class="a">one</span><a>1</a> two!');
});

test("escapes the words and never itself", () => {
  expect(written("<b>&", [mark(0, 3)])).toBe('<span class="a">&lt;b&gt;</span>&amp;');
});

const someMarks = fc.array(fc.tuple(fc.nat(30), fc.nat(12), fc.boolean()), { maxLength: 12 }).map((all) =>
  all
    .map(([start, length, named], index) =>
      mark(start, Math.min(30, start + length), named ? `n${index}` : null),
    )
    .filter(({ start }) => start < 30)
    .sort((a, b) => a.start - b.start || b.end - a.end),
);

test("whatever the marks, the text is whole, the tags match, and each place holds exactly its words", () => {
  const text = "abcdefghijklmnopqrstuvwxyz0123";
  fc.assert(
    fc.property(someMarks, (marks) => {
      const { plain, held } = parsed(segmented(text, { start: 0, end: 30 }, marks));
      expect(plain).toBe(text);
      for (const { name, start, end } of marks)
        if (name !== null) expect(held.get(name) ?? "").toBe(text.slice(start, end));
    }),
  );
});

test("stays quick on very many marks", () => {
  const text = "x".repeat(50_000);
  const marks = Array.from({ length: 25_000 }, (_, n) => mark(n * 2, n * 2 + 3, `n${n}`));
  expect(segmented(text, { start: 0, end: text.length }, marks).length).toBeGreaterThan(text.length);
});

function mark(start: number, end: number, name: string | null = null): Mark {
  return { start, end, name, attributes: 'class="a"' };
}

function written(text: string, marks: readonly Mark[]): string {
  return segmented(text, { start: 0, end: text.length }, marks);
}

// The naive reading of the tags: every letter belongs to all places that are open.
function parsed(html: string): { plain: string; held: Map<string, string> } {
  const held = new Map<string, string>();
  const open: (string | null)[] = [];
  let plain = "";
  for (const [token] of html.matchAll(/<[^>]*>|[^<]/g)) {
    if (token === "</span>") open.pop();
    else if (token.startsWith("<")) open.push(/(?:id|data-of)="([^"]*)"/.exec(token)?.[1] ?? null);
    else {
      plain += token;
      for (const name of open) if (name !== null) held.set(name, (held.get(name) ?? "") + token);
    }
  }
  expect(open).toEqual([]);
  return { plain, held };
}
