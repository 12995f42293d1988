/**
 * What is left of the words before a name once an article, "the newspaper" or "a reporter for" are taken off
 * their end: every way of it, the shortest first.
 *
 *     He told a reporter for the | Gazette
 *     He told                                 He told a reporter for
 *
 * One small expression is asked at each space, rather than a large one for each verb that may stand there: an
 * expression costs more to compile than it ever does to run.
 *
 * @param before the words up to the name, the space before it included; short.
 * @param gap fits all that may stand between, from its start to its end.
 */
export function heads(before: string, gap: RegExp): string[] {
  const found: string[] = [];
  for (let at = before.indexOf(" "); at >= 0; at = before.indexOf(" ", at + 1)) {
    if (gap.test(before.slice(at + 1))) found.push(before.slice(0, at));
  }
  return found;
}
