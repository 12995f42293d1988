import fc from "fast-check";
import { expect, test } from "vitest";
import { calendar, dayOf, isoDay, isoWeek, monthLength, readDay, weekday } from "./date.ts";

const anyDay = fc.integer({ min: dayOf(1000, 1, 1) as number, max: dayOf(9999, 12, 31) as number });
const moment = (day: number) => new Date(day * 86_400_000);

test("days are those of Date", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = moment(day);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(calendar(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        date: date.getUTCDate(),
      });
      expect(weekday(day) % 7).toBe(date.getUTCDay());
      expect(readDay(isoDay(day))).toBe(day);
    }),
  );
});

test("months are as long as those of Date", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(monthLength(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});

test("a week has seven days from Monday on, and the year has the first one with a Thursday", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(isoWeek(day)).toEqual(isoWeek(day - weekday(day) + 1));
      expect(isoWeek(dayOf(calendar(day).year, 1, 4) as number).week).toBe(1);
    }),
  );
});

test.each([
  ["2025-10-21", { year: 2025, week: 43 }],
  ["2021-01-03", { year: 2020, week: 53 }],
  ["2024-12-30", { year: 2025, week: 1 }],
])("%s lies in its ISO week", (iso, week) => {
  expect(isoWeek(readDay(iso) as number)).toEqual(week);
});

test.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "25-10-21", "2025-10-21T06:00", ""])(
  "no day is read from %j",
  (iso) => {
    expect(readDay(iso)).toBeNull();
  },
);
