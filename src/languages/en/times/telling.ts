import { dayNames } from "./days.ts";
import { longWords } from "./durations.ts";
import { holidayWords } from "./holidays.ts";
import { PARTS } from "./moments.ts";
import { monthWords } from "./months.ts";
import { SEASONS } from "./period.ts";
import { adverbWords } from "./sets.ts";
import { unitWords } from "./units.ts";
import { decadeWords } from "./years.ts";

/** Words of time: every expression holds one of them, or a number in figures. */
export const telling: ReadonlySet<string> = new Set([
  ...unitWords,
  ...dayNames,
  ...monthWords,
  ...holidayWords,
  ...SEASONS,
  ...PARTS.keys(),
  ...adverbWords,
  ...longWords,
  ...decadeWords,
  ..."fall tonight noon midnight midday period half time ago now currently presently nowadays present moment recently lately".split(
    " ",
  ),
  ..."past soon shortly future date nineteen eighteen twenty".split(" "),
]);
