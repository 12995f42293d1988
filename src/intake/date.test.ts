import { expect, test } from "vitest";
import { statedDate } from "./date.ts";

test.each([
  ["2016-11-09 00:00:00", "2016-11-09"],
  ["2017-11-06T22:18:21Z", "2017-11-06"],
  ["2017-11-06T22:18:21.123+02:00", "2017-11-06"],
  ["2014/04/25", "2014-04-25"],
  ["2014-4-5", "2014-04-05"],
  ["20251021", "2025-10-21"],
  [" 2025-10-21\n", "2025-10-21"],
  ["Tue, 21 Oct 2025 10:00:00 GMT", "2025-10-21"],
  ["21 October 2025", "2025-10-21"],
  ["October 21, 2025", "2025-10-21"],
  ["Tuesday, Oct. 21, 2025, 10:04 am", "2025-10-21"],
  ["2024-02-29", "2024-02-29"],
])("%s", (stamp, day) => {
  expect(statedDate(stamp)).toEqual({ earliest: day, latest: day });
});

test("a month without a day is all its days", () => {
  expect(statedDate("2023-02")).toEqual({ earliest: "2023-02-01", latest: "2023-02-28" });
});

test.each([
  "",
  "yesterday",
  "2025-13-01",
  "2025-02-30",
  "2023-02-29",
  "0000-00-00",
  "04/05/2016",
  "202510",
  "2025-10-21 or so",
  "21 Movember 2025",
  "1445644800",
])("no date in %j", (stamp) => {
  expect(statedDate(stamp)).toBeNull();
});

test.each(["1", "2025-", "a ", " ", "Tue, "])("stays quick on %j without end", (piece) => {
  expect(statedDate(piece.repeat(100_000))).toBeNull();
});
