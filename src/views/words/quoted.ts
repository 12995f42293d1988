import type { Passage } from "../../core/model/span.ts";
import type { Lookup } from "./lookup.ts";

/** True where a passage is somebody's words: it lies between quotation marks in its report. */
export function isQuoted({ readings }: Lookup, { report, start, end }: Passage): boolean {
  const reading = readings.get(report);
  if (reading === undefined) return false;
  const { text } = reading.report;
  const inside = reading.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  return inside || (OPENING.test(text.slice(start - 1, start)) && CLOSING.test(text.slice(end - 1, end + 1)));
}

const OPENING = /^["“„«]$/;
const CLOSING = /["”“»]/;
