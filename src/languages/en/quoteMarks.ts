/** The marks around direct speech in English print, by pairs; foreign ones and those that pages mangle among them. */
export const quoteMarks = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["''", "''"],
  ["``", "''"],
  ["«", "»"],
  ["„", "“"],
  ["„", "”"],
  ["&quot;", "&quot;"],
  ["&ldquo;", "&rdquo;"],
  ["&#8220;", "&#8221;"],
] as const;
