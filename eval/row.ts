/** A line of the table: one metric on one corpus. The higher, the better; of what should be rare, count what is not. */
export interface Row {
  /** The corpus and the part of it: `PolNeAR dev`. */
  readonly corpus: string;
  readonly metric: string;
  /** Ours, mostly in per cent; null where the corpus does not say. */
  readonly ours: number | null;
  /** What others reached, with their name or year, as it was published. */
  readonly published: string | null;
  /** What people reach among themselves. */
  readonly people: number | null;
  /** How far a score may fall without anything being worse, in the unit of `ours`. */
  readonly noise: number;
}

/** The rows of one evaluation, from the folder with the gold corpora. */
export type Rows = (gold: string) => Row[];
