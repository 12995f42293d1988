import { expect, test, vi } from "vitest";
import { remembered } from "./remembered.ts";

test("asks once of each text", () => {
  const length = vi.fn((text: string) => text.length);
  const quick = remembered(length);
  expect(["Ito", "Okafor", "Ito"].map(quick)).toEqual([3, 6, 3]);
  expect(length).toHaveBeenCalledTimes(2);
});

test("keeps nothing of long texts", () => {
  const length = vi.fn((text: string) => text.length);
  const quick = remembered(length);
  expect([quick("a".repeat(1000)), quick("a".repeat(1000))]).toEqual([1000, 1000]);
  expect(length).toHaveBeenCalledTimes(2);
});

test("gives the same answers after it has forgotten", () => {
  const quick = remembered((text) => `${text}!`);
  for (let i = 0; i < 20_000; i++) expect(quick(`name ${i % 7000}`)).toBe(`name ${i % 7000}!`);
});
