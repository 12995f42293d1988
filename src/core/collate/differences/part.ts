const addition = /\b(?:more|another|further|of (?:the|them|whom|those))\b/iu;

/** "two more bodies", "another three". */
export function isAddition(words: string): boolean {
  return addition.test(words);
}

/** "nine of the dead", "two others", "two more bodies". */
export function isPart(words: string): boolean {
  return isAddition(words) || /\bothers?\b/iu.test(words);
}

/** Units that count everybody whom a fate met. */
export function isWhole(unit: string | null): boolean {
  return (
    unit === null || /^(?:people|person|victim|body|bodies|death|fatality|casualty|life|other)s?$/u.test(unit)
  );
}
