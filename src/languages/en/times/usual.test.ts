import { describe, expect, test } from "vitest";
import { times } from "../times.ts";

// How news is dated day by day, on Wednesday 15 May 2013. Behind each expression stands its value, as TIMEX3 has it.
const TODAY = { earliest: "2013-05-15", latest: "2013-05-15" };

function valued(text: string): string {
  let out = "";
  let at = 0;
  for (const { start, end, time } of times(text, TODAY)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}=${time?.value}]`;
    at = end;
  }
  return out + text.slice(at);
}

const source = (text: string) => text.replace(/\[([^\]=]+)=[^\]]*\]/g, "$1");

describe("days", () => {
  test.each([
    "The council met [Monday=2013-05-13] and votes [Thursday=2013-05-16].",
    "The ferry sank on [Monday night=2013-05-13TNI], the harbour office said [Tuesday=2013-05-14].",
    "As of [Friday=2013-05-10], 14 people were missing.",
    "Police searched the house [overnight=2013-05-15TNI].",
    "[Earlier Wednesday=2013-05-15], the bank closed two branches.",
    "[Later on Monday=2013-05-13], it opened one.",
    "Shares fell 3% [early Tuesday=2013-05-14].",
    "They spoke [late Monday=2013-05-13].",
    "They spoke [late on Monday=2013-05-13].",
    "It rained over [the weekend=2013-W19-WE] and will rain [this weekend=2013-W20-WE].",
    "He was hurt [last weekend=2013-W19-WE].",
    "The trial opened on [April 2=2013-04-02]; [a day earlier=2013-04-01], the judge had fallen ill.",
    "He died on [April 30=2013-04-30]. [Two days before=2013-04-28], he had signed.",
    "The fair ran from [3 to 5 May=2013-05-03/2013-05-05].",
    "The hotel is full for [Oct. 12-14=2013-10-12/2013-10-14].",
    "The two sides talked between [Monday=2013-05-13] and [Wednesday=2013-05-15].",
    "She was born on [June 3, 1962=1962-06-03].",
    "The flood of [Sunday, April 14=2013-04-14], closed the road.",
    "On [Sunday, 12 May 2013=2013-05-12], they voted.",
    "The team will play on [Saturday=2013-05-18].",
    "They married on [Valentine's Day=2013-02-14].",
    "The shop was open on [New Year's Day=2013-01-01].",
    "[This past Friday=2013-05-10] it snowed, as in [this past week=2013-W19].",
    "On [May 3=2013-05-03] the dam broke; that [Friday=2013-05-03] all left.",
    "The firm announced a plan on [Monday=2013-05-13] and wouldn't say on [Tuesday=2013-05-14] what it costs.",
    "The port said that [Friday=2013-05-10] had been busy.",
    "It was the worst day since the [9/11=2001-09-11] attacks.",
    "They met on [the 16th=2013-05-16] and [17th of May=2013-05-17].",
    "[A week ago Monday=2013-05-06] he left; it was [20 years ago today=1993-05-15].",
    "On [2013/05/14=2013-05-14], [05-13-2013=2013-05-13] and [15/05/2013=2013-05-15].",
    "The fair is on the last weekend in [May=2013-05].",
    "He marched on [Remembrance Sunday=2012-11-11]",
    "The polls closed on [Election Day=2012-11-06].",
    "She won [Tuesday-night=2013-05-14TNI] primaries.",
  ])("%s", (text) => {
    expect(valued(source(text))).toBe(text);
  });
});

describe("clocks", () => {
  test.each([
    "The quake struck at [11:30 a.m. local time=XXXX-XX-XXT11:30].",
    "The speech begins at [5 p.m. ET Tuesday=2013-05-21T17:00].",
    "The train left at [6:15 p.m. on Sunday=2013-05-12T18:15].",
    "Firefighters were called at around [2 a.m. Tuesday=2013-05-14T02:00].",
    "The doors will open at [7pm on Friday=2013-05-17T19:00].",
    "He called at [1315 hours on Monday=2013-05-13T13:15].",
    "He landed at [09:40 GMT on Monday=2013-05-13T09:40].",
    "The siren sounded at [noon=XXXX-XX-XXT12:00].",
    "She arrived shortly before [midnight Monday=2013-05-13T24:00].",
    "They were arrested [last night=2013-05-14TNI] and freed [this morning=2013-05-15TMO].",
    "They will meet [tomorrow night=2013-05-16TNI], or on [Friday afternoon=2013-05-17TAF].",
    "It happened on [Sunday afternoon=2013-05-12TAF] at about [3 p.m.=2013-05-12T15:00]",
    "He was shot in [the early hours of Saturday=2013-05-11].",
    "It was [Monday evening=2013-05-13TEV] when the lights went out.",
    "She called [yesterday morning=2013-05-14TMO].",
    "“I'll see you [tonight=2013-05-15TNI].”",
    "He died on [Friday=2013-05-10]; [the night before=2013-05-09TNI], he had sung.",
    "The pier burned on [May 3=2013-05-03]. [That night=2013-05-03TNI] it rained, and [the next morning=2013-05-04TMO] it was gone.",
    "She was born on [the morning of April 19=2013-04-19TMO].",
    "The shop will be open from [10 a.m.=2013-05-17T10:00] to [5 p.m. Friday=2013-05-17T17:00].",
    "Kick-off is at [14:30 BST (1330 GMT) on Saturday=2013-05-18T14:30].",
    "The game starts at [noon ET on Sunday=2013-05-19T12:00].",
    "He was found [early Friday morning=2013-05-10TMO] and named [late last night=2013-05-14TNI].",
    "It happened [late Tuesday night=2013-05-14TNI].",
    "He arrived [earlier today=2013-05-15] and leaves [later tonight=2013-05-15TNI].",
    "It was [mid-afternoon on Sunday=2013-05-12TAF]; [later on in the evening=2013-05-12TEV] it rained.",
    "The market closed [Friday, May 10, at 5 p.m.=2013-05-10T17:00]",
  ])("%s", (text) => {
    expect(valued(source(text))).toBe(text);
  });
});

describe("weeks, months, quarters and seasons", () => {
  test.each([
    "[Earlier this month=2013-05], the company hired a new head.",
    "Orders rose in [the first quarter=2013-Q1], after a poor [fourth quarter=2012-Q4].",
    "Profit fell in [Q3=2012-Q3].",
    "[First-half=2013-H1] sales rose.",
    "In [the first half of 2012=2012-H1] it lost money; profit came back in [the second half=2012-H2].",
    "It expects growth in [the second half of the year=2013-H2].",
    "Sales fell in [the quarter=2013-Q1] ended [March 31=2013-03-31], from [the same quarter last year=2012-Q1].",
    "Its [third-quarter=2012-Q3] loss came after [the third quarter=2012-Q3].",
    "[Fiscal 2014=2014] will be better, it said.",
    "The plant opened in [mid-2012=2012] and closed in [late March=2013-03].",
    "The law passed in [December=2012-12] and takes effect in [July=2013-07].",
    "Rates rose [last month=2013-04] and will rise [next month=2013-06].",
    "They moved here [last summer=2012-SU], after [the spring of last year=2012-SP].",
    "The league begins in [the fall=2013-FA].",
    "The strike began [two weeks ago=2013-05-01].",
    "It will be finished by [the end of the month=2013-05].",
    "It will be ready by [the end of next year=2014].",
    "The report is due in [early June=2013-06].",
    "He left in [October 2011=2011-10], in [the middle of May=2013-05].",
    "[Later this week=2013-W20] she flies to Varn.",
    "It will stay shut for [the rest of the week=2013-W20].",
    "The talks are planned for [the week of May 20=2013-W21].",
    "Fees rose in the [1Q=2013-Q1].",
    "Riots in [1968=1968] led to its loss that [November=1968-11].",
    "It was the hottest [June=2012-06] in [120 years=P120Y].",
  ])("%s", (text) => {
    expect(valued(source(text))).toBe(text);
  });
});

describe("years and longer", () => {
  test.each([
    "[This year=2013] prices rose; [last year=2012] they fell.",
    "[Late last year=2012] he resigned.",
    "It was built in [the 1990s=199], or in [the early 1970s=197].",
    "It carried 27 people in [2011/12=2011/2012].",
    "The [2012-13=2012/2013] season was his best.",
    "It is the coldest spring since [1962=1962].",
    "She left the party [five years ago=2008].",
    "He came here [a decade ago=2003].",
    "The school opened in [2005=2005]. [Three years later=2008], it closed.",
    "In [the 20th century=19] nobody asked.",
    "He has led the bank since [late 2009=2009].",
    "Between [2005=2005] and [2010=2010] it doubled.",
    "In [the summer of 2010=2010-SU] the reef died.",
    "It raised its forecast for [the full year=2013].",
    "For much of [the year=2013] he was ill, the worst since at least [1980=1980].",
    "Fast-forward to [2016=2016]: nothing has changed.",
  ])("%s", (text) => {
    expect(valued(source(text))).toBe(text);
  });
});

describe("lengths and what comes round", () => {
  test.each([
    "Over [the past three years=P3Y] the town has grown.",
    "The [three-year=P3Y] plan costs more than the [10-day=P10D] strike.",
    "For [more than two decades=P20Y] they waited.",
    "He was jailed for [18 months=P18M].",
    "The talks lasted [nearly six hours=PT6H].",
    "In [the last 24 hours=PT24H], 40 people fell ill.",
    "They fought for [decades=PXDE].",
    "In [recent months=PXM] she was seen less.",
    "In [the coming days=PXD] they will decide.",
    "It took [a year and a half=P1.5Y].",
    "The talk took [an hour-and-a-half=PT1.5H], or [one and a half years=P1.5Y].",
    "Net rose for [the nine months=P9M], and over [a three-year period=P3Y].",
    "In [the next 12 to 18 months=PXM], or [the next two years or so=P2Y].",
    "It rose over [several years=PXY], and [over three years=P3Y].",
    "It took [two dozen years=P24Y].",
    "It fell for the first time in [four years=P4Y].",
    "The pair meet [every week=P1W], and [every other Sunday=XXXX-WXX-7].",
    "The market opens [daily=P1D], and on [Saturdays=XXXX-WXX-6].",
    "They earn $3 [a day=P1D] and $900 [a year=P1Y].",
    "It is [now=PRESENT_REF] closed, and was [recently=PAST_REF] painted; it will [soon=FUTURE_REF] reopen.",
    "In [the past=PAST_REF], it was free.",
    "It [currently=PRESENT_REF] has no head.",
    "The [weeklong=P1W] fair and the [decades-long=PXDE] row ended.",
    "The [8-month-old=P8M] truce held, the 8-year-old boy said.",
    "It took [half an hour=PT0.5H], then [2 1/2 hours=PT2.5H] and [1½ days=P1.5D].",
    "It will be over in [a day or two=P1D], or [a week or so=P1W].",
    "She will [one day=FUTURE_REF] be queen; [the other day=PAST_REF] she fell.",
    "They left [a long time ago=PAST_REF], and he [a while ago=PAST_REF].",
    "They put it off to [a later date=FUTURE_REF].",
    "[Minutes later=XXXX-XX-XX], the hall was empty.",
  ])("%s", (text) => {
    expect(valued(source(text))).toBe(text);
  });
});

// Words that were spoken on another day count from that day.
describe("words of another day", () => {
  test.each([
    "“We leave [tomorrow=2013-05-16],” she said.",
    "“We leave [tomorrow=2013-05-13],” she said on [Sunday=2013-05-12].",
    "“We vote [tomorrow=2013-05-14],” said Ms Okafor in a statement on [Monday=2013-05-13].",
    "In [March=2013-03] he wrote: “We leave [tomorrow=XXXX-XX-XX]. Nobody stays.”",
    "In [April=2013-04] he said, “[Last year=2012] was bad.”",
    "On [3 May=2013-05-03] the mayor said, “It happened [last night=2013-05-02TNI].”",
    "“It opened in [2012=2012] and [last week=2013-W19] it closed,” he said [Wednesday=2013-05-15].",
    "“It is for [today=2013-05-15].” They met on [Monday=2013-05-13].",
    "The firm said its plant, shut in [2009=2009], “opens again [next year=2014]”.",
  ])("%s", (text) => {
    expect(valued(source(text))).toBe(text);
  });
});

test.each([
  "She scored in the first half and missed in the second half.",
  "An overnight train left.",
  "The average daily volume fell, the Party daily Truth wrote.",
  "Two thousand people came.",
  "She is no Johnny-come-lately.",
  "The now-deleted post and the soon-to-be mayor left shortly afterwards.",
  "The 8-month-old boy and the 52-year-old man left.",
  "He won 9/11 of them.",
])("nothing in %s", (text) => {
  expect(times(text, TODAY)).toEqual([]);
});

test.each([
  "“said Monday",
  "” said ",
  '" ',
  "“tomorrow ",
  "that night of ",
  "early late mid ",
  "1 1/2 ",
  "first half of ",
  "2012-13-",
])("stays quick on a page of %j", (piece) => {
  const started = performance.now();
  times(piece.repeat(Math.ceil(100_000 / piece.length)), TODAY);
  expect(performance.now() - started).toBeLessThan(8000);
});
