import type { Carriage } from "./carriage.ts";

/** Did a person decide that these two reports have nothing from each other? */
export function areApart(a: string, b: string, { decisions }: Carriage): boolean {
  return decisions.some(
    ({ decision, of, on }) =>
      decision.kind === "independent" && ((of?.id === a && on?.id === b) || (of?.id === b && on?.id === a)),
  );
}

/**
 * The key of an unnamed source in a report: its own where a person decided that the report is independent of
 * another that has the source, for then these are two.
 */
export function setApart(
  key: string,
  report: string,
  others: ReadonlySet<string>,
  { decisions }: Carriage,
): string {
  const decisive = decisions.some(
    ({ decision, of, on }) =>
      decision.kind === "independent" && of?.id === report && on !== null && others.has(on.id),
  );
  return decisive ? `${key} ${report}` : key;
}
