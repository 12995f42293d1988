import type { Report } from "../core/model/report.ts";

// "… [+2315 chars]" is how a well-known news API marks its cut.
const cut =
  /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\[\+\d{1,9} chars\]|\b(?:continue reading|read more|read the full (?:story|article)|(?:subscribe|sign in|log in|register) to (?:read|continue)[^.\n]{0,40}))[\s.»›→)\]]*$/i;

/** Whether a text ends as one does that was cut: in dots, or in an invitation to read on elsewhere. */
export function coverage(text: string): Report["coverage"] {
  return cut.test(text.slice(-200)) ? "partial" : "full";
}
