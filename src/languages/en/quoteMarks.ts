/** The marks around direct speech in English print, by pairs. */
export const quoteMarks = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["„", "“"],
] as const;
