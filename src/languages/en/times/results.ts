import { lower } from "./expression.ts";
import type { Word } from "./words.ts";

const WORDS = new Set(
  (
    "$ £ € ¥ # % percent pct million billion cent cents share shares profit profits loss losses earn earned earnings net sales " +
    "revenue revenues income results cost costs rate rates price prices production orders growth output gdp economy exports " +
    "imports turnover dividend forecast forecasts fiscal budget demand investment shipments deliveries"
  ).split(" "),
);
const REACH = 16;

/** Whether words of business results stand near: then "a year ago" is a quarter, and a half is no half of football. */
export function amongResults(words: readonly Word[], at: number): boolean {
  for (let i = Math.max(0, at - REACH); i < Math.min(words.length, at + REACH); i++)
    if (WORDS.has(lower(words, i))) return true;
  return false;
}
