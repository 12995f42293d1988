import fc from "fast-check";
import { expect, test } from "vitest";
import { unionFind } from "./unionFind.ts";

test("every member is in a set of its own, until joined; a set is known by its lowest member", () => {
  const { find, join } = unionFind(4);
  expect([0, 1, 2, 3].map(find)).toEqual([0, 1, 2, 3]);
  join(3, 1);
  join(1, 2);
  expect([0, 1, 2, 3].map(find)).toEqual([0, 1, 1, 1]);
});

test("agrees with joining lists", () => {
  const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });
  fc.assert(
    fc.property(pairs, (joins) => {
      const { find, join } = unionFind(12);
      let lists = Array.from({ length: 12 }, (_, i) => [i]);
      for (const [a, b] of joins) {
        join(a, b);
        const both = lists.filter((list) => list.includes(a) || list.includes(b));
        lists = [...lists.filter((list) => !both.includes(list)), both.flat()];
      }
      for (const list of lists) for (const member of list) expect(find(member)).toBe(Math.min(...list));
    }),
    { seed: 2026 },
  );
});

test("stays quick on a long chain", () => {
  const { find, join } = unionFind(200_000);
  for (let i = 199_999; i > 0; i--) join(i, i - 1);
  expect(find(199_999)).toBe(0);
});
