import { isoDay } from "../../src/core/model/date.ts";
import { plainReport, type Report } from "../../src/core/model/report.ts";
import { between, chance, oneOf } from "./chance.ts";
import { type MadeEvent, madeEvent, ownText, titleOf } from "./events.ts";
import { outlets } from "./names.ts";

/** A report, and the event that it was made for. */
export interface MadeReport {
  readonly report: Report;
  readonly event: number;
}

/** A Monday. */
const FIRST_DAY = 26_302;

const PUBLISHERS = 200;

/** Reports that are yet to come out, of some hundred events, at any time. */
const WAITING = 3_000;

/**
 * A feed of `count` reports of made-up events in the order of publication, about ten of each event, `daily` on a day.
 * The same each time.
 */
export function* feed(count: number, daily = 2_000): Generator<MadeReport> {
  const random = chance(count);
  const papers = outlets(PUBLISHERS, random);
  const waiting: { event: number; made: MadeEvent }[] = [];
  let events = 0;
  for (let given = 0; given < count; given++) {
    const day = Math.floor(given / daily);
    while (waiting.length < WAITING) {
      const made = madeEvent(day, random);
      const event = events++;
      const reports = between(2, 20, random);
      for (let i = 0; i < reports; i++) waiting.push({ event, made });
    }
    const at = Math.floor(random() * waiting.length);
    const { event, made } = waiting[at] as (typeof waiting)[number];
    waiting[at] = waiting.at(-1) as (typeof waiting)[number];
    waiting.pop();
    const date = isoDay(FIRST_DAY + day);
    const report: Report = {
      ...plainReport(`${given}`, `report ${given}`, ownText(made, random).join("\n\n")),
      title: titleOf(made, random),
      outlet: oneOf(papers, random),
      date: { earliest: date, latest: date },
    };
    yield { report, event };
  }
}
