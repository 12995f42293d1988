import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay } from "../../core/model/date.ts";
import { times } from "./times.ts";

// Tuesday
const TODAY = { earliest: "2025-10-21", latest: "2025-10-21" };

/** The text with each expression in brackets, and behind it what it resolves to where `show` says so. */
function marked(
  text: string,
  show: "value" | "days" | "nothing" = "nothing",
  reference: typeof TODAY | null = TODAY,
) {
  let out = "";
  let at = 0;
  for (const { start, end, time } of times(text, reference)) {
    const days =
      time?.earliest === time?.latest ? time?.earliest : `${time?.earliest ?? ""}..${time?.latest ?? ""}`;
    const shown = show === "value" ? `=${time?.value}` : show === "days" ? `=${days}` : "";
    out += `${text.slice(at, start)}[${text.slice(start, end)}${shown}]`;
    at = end;
  }
  return out + text.slice(at);
}

const source = (text: string) => text.replace(/\[([^\]=]+)(?:=[^\]]*)?\]/g, "$1");

test.each([
  "The mayor spoke on [Thursday].",
  "The [Aug. 15] vote, and the one of [18 October], stood.",
  "It began in [August] and ended [last week].",
  "She waited [nearly three hours] at the port of Varn.",
  "The [two-year] plan was drawn up [more than two months ago].",
  "They meet [every Friday] and twice [a week].",
  "It rose in [the third quarter], as in [the second quarter of 2019].",
  "It happened at [2:30 p.m. on Tuesday].",
  "It happened on [Tuesday at 14:30].",
  "In [the 1990s] and [the 19th century] nobody asked.",
  "[Earlier this month] the harbour froze.",
  "[Three days later] the pier reopened.",
  "“We leave [tonight],” he said [yesterday evening].",
  "The strike began on [5] and [6 May].",
  "It opened on [Christmas Eve] and closed on [Good Friday].",
  "The [week-long] strike of [summer 2019] hurt.",
])("finds %s", (text) => {
  expect(marked(source(text))).toBe(text);
});

test.each([
  "You may march, and may second the motion.",
  "The sun set; the Sun said nothing.",
  "Sun Li and Mon Repos are names.",
  "The 52-year-old farmer grew 1,998 pumpkins in room 2012.",
  "Theresa May met April Jones and Jan Kavan.",
  "He was second to none, in the second row.",
  "They fell in the fall of the house.",
  "Three quarters of them sat.",
  "He read the Daily Herald and USA Today.",
  "It cost $2019, or 2019 euros.",
  "As soon as they could, they left.",
  "The March on Varn failed.",
  "Version 10.11.12 and 1.2.3.4 differ.",
  "He won 6-4, 10-12 and 7:5.",
  "The Good Friday Agreement, Black Friday and Bloody Sunday.",
  "The Sunday Times and the Mail on Sunday reported it.",
  "It fell in the early hours.",
])("finds nothing in %s", (text) => {
  expect(marked(text)).toBe(text);
});

describe("days, on Tuesday 21 October 2025", () => {
  test.each([
    "on [Thursday=2025-10-16]",
    "on [Tuesday=2025-10-21]",
    "They will meet on [Friday=2025-10-24].",
    "He said [Monday=2025-10-20] that it will open on [Friday=2025-10-24].",
    "On [Friday=2025-10-24], the court will hear the case.",
    "It fell [last Thursday=2025-10-16].",
    "It fell [last Monday=2025-10-13..2025-10-20].",
    "See you [next Monday=2025-10-27].",
    "[yesterday=2025-10-20], [today=2025-10-21], [tomorrow=2025-10-22], [the day before yesterday=2025-10-19]",
    "[this week=2025-10-20..2025-10-26], [last week=2025-10-13..2025-10-19], [next week=2025-10-27..2025-11-02]",
    "[earlier this week=2025-10-20..2025-10-21] and [later this month=2025-10-21..2025-10-31]",
    "[15 August 2025=2025-08-15], [Aug. 15=2025-08-15], [October 18=2025-10-18], [18 Oct=2025-10-18]",
    "[2025-10-18=2025-10-18], [10/21/2025=2025-10-21], [21/10/2025=2025-10-21]",
    "[05/06/2025=2025-05-06..2025-06-05]",
    "It closed on [the 16th=2025-10-16].",
    "in [August=2025-08-01..2025-08-31], in [December=2024-12-01..2024-12-31]",
    "It will open in [December=2025-12-01..2025-12-31].",
    "On [Dec. 10=2025-12-10] it reopens; on [Jan. 10=2025-01-10] it closed.",
    "A candidate in the vote on [Dec. 30=2025-12-30] spoke.",
    "The vote was to be held before [Columbus Day=2025-10-13] but was put off.",
    "[Earlier in the day on Saturday=2025-10-18], she spoke; he did [later in the day on Monday=2025-10-20].",
    "[last May=2025-05-01..2025-05-31], [last summer=2025-06-01..2025-08-31]",
    "[two days ago=2025-10-19]",
    "[two weeks ago=2025-10-04..2025-10-10]",
    "[more than two months ago=..2025-08-21]",
    "The fire was on [3 May=2025-05-03]. [Three days later=2025-05-06] it rained.",
    "The fire was in [August=2025-08-01..2025-08-31]. [Less than two weeks later=2025-08-01..2025-09-14] it rained.",
    "The vote was on [3 May=2025-05-03]; [the next day=2025-05-04] he left.",
    "It will open in [two days=2025-10-23].",
    "It may open within [two weeks=2025-10-21..2025-11-04].",
    "[two days after 15 August=2025-08-17]",
    "It happened at [6 a.m. on Saturday=2025-10-18], [last night=2025-10-20].",
    "in [the past five years=2020-10-21..2025-10-21]",
    "He declined to comment on [Sunday=2025-10-19].",
    "They agreed to meet on [Sunday=2025-10-26].",
    "The vote is to be held on [Friday=2025-10-24].",
    "The vote was postponed on [Friday=2025-10-17], and another was postponed until [Friday=2025-10-24].",
    "She called a strike for [Friday=2025-10-24].",
    "It runs from [Monday=2025-10-20] to [Wednesday=2025-10-22].",
    "He will not appeal against [Thursday=2025-10-16]’s ruling.",
    "He will appear in [Thursday=2025-10-16..2025-10-23]’s debate, and in [Monday=2025-10-20..2025-10-27]’s debate.",
    "He spoke after [Thursday=2025-10-16]’s debate.",
    "It struck at [0312 GMT on Saturday=2025-10-18].",
    "It was sent at [2025-10-18T14:05:00Z=2025-10-18].",
  ])("%s", (text) => {
    expect(marked(source(text), "days")).toBe(text);
  });

  test.each([
    "[two days=..] after the vote, [soon=..], [now=..], [every Friday=..]",
    "[The next day=..] nobody came.",
    "[Three days later=..] nobody came.",
    "on a [Friday=..], on the first [Monday=..] of the year, at [2030 GMT=..]",
    "The [Jan. 6=..] riot is not forgotten.",
  ])("are unknown in %s", (text) => {
    expect(marked(source(text), "days").replace(/=null/g, "=..")).toBe(text);
  });
});

test.each([
  "[October 18=2025-10-18], [last week=2025-W42], in [August=2025-08]; [2019=2019]",
  "[the 1990s=199], [the 20th century=19], [Q3 2024=2024-Q3], [the third quarter=2025-Q3], [summer 2019=2019-SU]",
  "[two months=P2M], [three hours=PT3H], [several years=PXY], [a couple of days=P2D], [two and a half years=P2.5Y]",
  "[every two weeks=P2W], on [Mondays=XXXX-WXX-1]",
  "[Friday night=2025-10-17TNI], [2:30 p.m. Sunday=2025-10-19T14:30], [midnight=2025-10-19T24:00]",
  "[now=PRESENT_REF], [recently=PAST_REF], [soon=FUTURE_REF]",
  "[Oct. 18-20=2025-10-18/2025-10-20]",
])("gives TIMEX3 values: %s", (text) => {
  expect(marked(source(text), "value")).toBe(text);
});

describe("without a reference", () => {
  test.each([
    "[15 August 2025=2025-08-15] and [Thursday=XXXX-WXX-4], [last week=XXXX-WXX], [yesterday=XXXX-XX-XX]",
    "on [20 October=XXXX-10-20]",
    "They met on [15 August 2025=2025-08-15], and again on [20 October=2025-10-20].",
    "They met on [15 August 1945=1945-08-15], in [2019=2019], and on [20 October=XXXX-10-20].",
  ])("%s", (text) => {
    expect(marked(source(text), "value", null)).toBe(text);
  });
});

test("a reference of several days gives what holds on each of them, else the hull", () => {
  const week = { earliest: "2025-10-20", latest: "2025-10-26" };
  const text =
    "[this week=2025-10-20..2025-10-26], [18 October=2025-10-18], [Thursday=2025-10-16..2025-10-23]";
  expect(marked(source(text), "days", week)).toBe(text);
  expect(times("Thursday", week)[0]?.time?.value).toBe("XXXX-WXX-4");
});

test("mentions lie in the text one after the other, and their days are days", () => {
  const pieces = fc.constantFrom(
    ..."Christmas,Day,Remembrance,Sunday,New,Year,half,that,night,before,“,”,said,Monday,the,last,next,two,weeks,ago,later,October,18,31,2025,-,/,a,few,days,after,more than,Q3,at,6,am,.,first,quarter,of,’s,\n".split(
      ",",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const text = words.join(" ");
      let at = 0;
      for (const { start, end, time } of times(text, { earliest: "2025-10-20", latest: "2025-10-26" })) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
        for (const day of [time?.earliest, time?.latest])
          if (day != null) expect(readDay(day)).not.toBeNull();
        if (time?.earliest != null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a weekday in a heading does not run into the next line", () => {
  expect(marked("Closed in August\n15 people left.")).toBe("Closed in [August]\n15 people left.");
});

test.each([
  "1",
  "1 ",
  "1,",
  "Monday ",
  "Mon, ",
  "the ",
  "a ",
  "last ",
  "October ",
  "May 1 ",
  "two days after ",
  "the end of ",
  "one and a half ",
  ".",
  "'",
  "\n",
  "early ",
  "Oct. 1-",
  "later earlier in the ",
  "more than ",
  "12:",
])("stays quick on a page of %j", (piece) => {
  const started = performance.now();
  times(piece.repeat(Math.ceil(100_000 / piece.length)), { earliest: "2025-10-20", latest: "2025-10-26" });
  expect(performance.now() - started).toBeLessThan(8000);
});
