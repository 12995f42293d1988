/** How a language says what an unnamed source has, and why it is not named. Patterns are tried on one sentence. */
export interface Anonymity {
  /** "familiar with the talks", "who has seen the letter": what the source is said to have is its group `access`. */
  readonly access: RegExp;
  /** "on condition of anonymity because …", "not authorised to speak": the reason, if one is given, is its group `reason`. */
  readonly reason: RegExp;
  /** Where the terms begin that a source spoke on, in the words for it: ", who asked not to be named". */
  readonly terms: RegExp;
  /** What is left of such terms at the end of the words for a source: "three officials who". */
  readonly dangling: RegExp;
  /** A sentence that goes on about the source of the one before: "The official spoke on condition …". */
  readonly goesOn: RegExp;
}
