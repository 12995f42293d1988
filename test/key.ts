/*
 * An answer key says what a careful person finds in an invented story; `check` holds Stemma's JSON against it.
 * Keys quote words and never count offsets, so that a text may be edited without breaking its key; where two
 * careful people could differ, a key gives a range or a list. What a key does not mention is free.
 */

/** Words that stand exactly once in a report: a place in it. */
export interface At {
  readonly report: string;
  readonly words: string;
}

export interface KeyReport {
  readonly file: string;
  /** The id of a JSON Lines row. */
  readonly id?: string;
  /** `null`: nothing in the text or beside it says who published it. A list where several answers are right. */
  readonly outlet: string | null | readonly (string | null)[];
  /** `day` is the true one; an inferred range must hold it and lie between `within`. */
  readonly published:
    | { readonly how: "stated"; readonly day: string }
    | { readonly how: "inferred"; readonly day: string; readonly within: readonly [string, string] }
    | { readonly how: "unknown" };
}

/** Ends are names of reports or of lost reports. `any`: a careful person would not insist on a direction. */
export interface KeyDerivation {
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly string[];
  readonly direction: "directed" | "open" | "any";
}

export interface KeyClaim {
  readonly name: string;
  readonly about?: "world" | "speech";
  readonly appearances: readonly At[];
  /** Passages that look like it and are another claim: a distorted number, a reversed actor, a negation. */
  readonly not?: readonly At[];
  readonly min: readonly [number, number];
  readonly max: readonly [number, number];
  /** A part of the name or descriptor of each origin, a list where several are right. */
  readonly origins: readonly (string | readonly string[])[];
  /** Parts of names that must not count as origins: relaying outlets, people who only repeat. */
  readonly notOrigins?: readonly string[];
  readonly flags?: readonly string[];
}

export interface KeySpeaker {
  readonly report: string;
  /** Words of what is said. */
  readonly quote: string;
  /** A part of the speaker's name, role or descriptor; a list where several are right; `null` where nobody can tell. */
  readonly speaker: string | readonly string[] | null;
  readonly unnamed?: boolean;
  readonly kind?: string;
  readonly via?: string;
  readonly stance?: string;
}

export interface KeyDifference {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly subkind?: string;
  /** Each reading by one place where it stands, or by any of several. */
  readonly readings: readonly (At | readonly At[])[];
  readonly relation: readonly string[];
  readonly cause?: readonly string[];
}

export interface KeyPlanned {
  readonly name: string;
  /** Any of these words in the label. */
  readonly label: readonly string[];
  readonly statuses: readonly {
    /** A part of the party's name or descriptor, a list where several are right; `null`: the report's own voice. */
    readonly party: string | null | readonly string[];
    readonly status: readonly string[];
    readonly at?: At;
  }[];
  readonly not?: readonly {
    readonly party: string | null | readonly string[];
    readonly status: readonly string[];
  }[];
  /** Words in the label of the event that must come first. */
  readonly waitsFor?: readonly string[];
}

export interface Key {
  /** One sentence: what the story tries. */
  readonly tries: string;
  readonly reports: Readonly<Record<string, KeyReport>>;
  /** `outlet: null` where the texts do not name whose it was. */
  readonly lost: readonly {
    readonly name: string;
    readonly outlet: string | null;
    readonly carriedBy: readonly string[];
  }[];
  /** Outlets that may also be shown as lost. */
  readonly mayBeLost?: readonly string[];
  readonly derivations: {
    readonly must: readonly KeyDerivation[];
    readonly mustNot: readonly { readonly from: string; readonly to: string }[];
  };
  readonly claims: readonly KeyClaim[];
  /** Places whose claims may have two or more established origins; anywhere else that is one too many. */
  readonly atLeastTwo: readonly At[];
  readonly speakers: readonly KeySpeaker[];
  /** One utterance in several places, and places that are not one utterance. */
  readonly utterances?: {
    readonly same: readonly (readonly At[])[];
    readonly apart?: readonly (readonly [At, At])[];
  };
  readonly differences: {
    readonly must: readonly KeyDifference[];
    readonly mustNot: readonly { readonly name: string; readonly readings: readonly [At, At] }[];
  };
  readonly timeline: readonly { readonly day: string; readonly at?: At }[];
  /** Days that a careless reader would put there. */
  readonly notOnTimeline?: readonly string[];
  readonly planned?: readonly KeyPlanned[];
  readonly onlyIn: readonly At[];
  readonly notOnlyIn?: readonly At[];
  /** Every form under which one person is cited: exactly one source. */
  readonly people: readonly (readonly string[])[];
  /** Two names of two people. */
  readonly notOnePerson?: readonly (readonly [string, string])[];
  /** Page furniture: in no claim, attribution or `onlyIn`. */
  readonly furniture: readonly At[];
}
