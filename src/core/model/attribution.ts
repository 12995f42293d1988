import type { Reason, Span } from "./span.ts";

/**
 * `denies` is a denial; `declines` is no comment or no answer, which is no denial. `holds` is an attitude, a decision or a
 * perception that the report tells of without words said: backs the plan, saw the letter, is expected to go.
 */
export type Stance =
  | "asserts"
  | "denies"
  | "declines"
  | "predicts"
  | "asks"
  | "believes"
  | "holds"
  | "plans"
  | "orders";

/** How sure a passage is of what it says, from weak to strong. */
export type Certainty = "denied" | "possible" | "probable" | "asserted";

/**
 * Something that a report attributes to somebody: source, cue and content are the spans of PARC and PolNeAR
 * (Pareti 2015; Newell et al. 2018); the rest is what they resolve to.
 */
export interface Attribution {
  readonly id: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly mode: "direct" | "indirect" | "mixed";
  readonly stance: Stance;
  /** Who said it: a source id; `null` where the text leaves it unclear. */
  readonly speaker: string | null;
  /** When `speaker` is `null` because it could be one of several: their ids. */
  readonly unclearBetween: readonly string[];
  /** The outlets through which the report has it, outermost first: source ids. */
  readonly via: readonly string[];
  /** To whom it was said: a source id. */
  readonly addressee: string | null;
  /** What an unnamed source is said to have: "direct knowledge of the talks". */
  readonly access?: Span;
  /** Why an unnamed source is not named, where the text says so: "he was not authorised to speak publicly". */
  readonly anonymityReason?: Span;
  /** Why the speaker is who it is, where another report told. */
  readonly because?: readonly Reason[];
}
