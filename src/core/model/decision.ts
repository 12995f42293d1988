/**
 * What a person holds to be so, whatever the texts show; everything is counted by it. `independent`: neither
 * rests on the other, nor both on a third · `same`: two sources are one · `rests`: the one report has it
 * from the other.
 */
export interface Decision {
  readonly kind: "independent" | "same" | "rests";
  /** The words in which it was made. */
  readonly text: string;
  /** A report by its letter, id, input or outlet; a source by its name, its descriptor or id. */
  readonly of: string;
  readonly on: string;
}

/** A report or a source of the story, by its id. */
export interface Party {
  readonly kind: "report" | "source";
  readonly id: string;
}

/** A decision and whom it is about; `null` for a name that the story has not, or has twice. */
export interface Decided {
  readonly decision: Decision;
  readonly of: Party | null;
  readonly on: Party | null;
  /** False where it could not be followed: nobody of the name, or a report set beside a source. */
  readonly applies: boolean;
}
