import type { Row } from "./row.ts";

/** The best scores so far: evaluation, then `corpus: metric`, then the score. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the ratchet says of one evaluation. */
export interface Held {
  /** The best scores, those of now among them. */
  readonly best: Readonly<Record<string, number>>;
  /** A line for each score that fell by more than its noise, or that nobody counts any longer. */
  readonly fell: readonly string[];
  readonly rose: readonly string[];
}

/** Holds the rows of an evaluation against the best scores so far. */
export function held(rows: readonly Row[], before: Readonly<Record<string, number>>): Held {
  const best: Record<string, number> = { ...before };
  const fell: string[] = [];
  const rose: string[] = [];
  const counted = new Set<string>();
  for (const { corpus, metric, ours, noise } of rows) {
    const key = `${corpus}: ${metric}`;
    const old = before[key];
    counted.add(key);
    if (ours === null) continue;
    const now = Math.round(ours * 100) / 100;
    if (old === undefined || now > old) best[key] = now;
    if (old !== undefined && now > old) rose.push(`${key} from ${old} to ${now}`);
    if (old !== undefined && now < old - noise) fell.push(`${key} from ${old} to ${now}, noise ${noise}`);
  }
  const gone = Object.keys(before).filter((key) => !counted.has(key));
  return { best, fell: [...fell, ...gone.map((key) => `${key}: no longer counted`)], rose };
}
