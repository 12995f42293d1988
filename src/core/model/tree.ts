/**
 * How a word hangs on its head: the relations of Universal Dependencies, those that matter for who says what
 * kept apart and the rest put together.
 */
export const RELATIONS = [
  /** The word on which all others of the sentence hang. */
  "root",
  /** Subject of an active and of a passive verb: *officials* said, *nobody* was hurt. */
  "nsubj",
  "nsubj:pass",
  /** Objects: told *reporters* a *story*. */
  "obj",
  "iobj",
  /** A clause that is said, known or believed, that-clause and direct speech alike: said it *rained*. */
  "ccomp",
  /** A clause without a subject of its own: wants to *go*. */
  "xcomp",
  "advcl",
  /** A clause that says more of a noun: plans to *go*, *raised* by; with a relative pronoun: who *went*. */
  "acl",
  "acl:relcl",
  /** A clause put beside another without a word that joins them: the road, he *said*, is closed. */
  "parataxis",
  /** A noun with a preposition, or of time: under a verb and under a noun. */
  "obl",
  "nmod",
  /** The *dockers'* union. */
  "nmod:poss",
  /** Prepositions and possessive endings. */
  "case",
  /** Words that open a clause: that, if, to. */
  "mark",
  "conj",
  "cc",
  /** A second noun for the same: Ito, a *doctor*. */
  "appos",
  /** Auxiliaries, and "be" before what somebody is. */
  "aux",
  "det",
  /** Adjectives and numerals. */
  "amod",
  /** Nouns before a noun, and the later words of a name. */
  "compound",
  "advmod",
  "punct",
  "other",
] as const;

export type Relation = (typeof RELATIONS)[number];

/**
 * The words of a sentence as a dependency tree. Both lists go with its tokens, the first of which is token
 * `first` of the report. The tree is projective: what hangs on a word, with the word, is a stretch of text.
 *
 *     Police said nobody was hurt .
 *        1    -1     4    4   1   1     heads, -1 for the root, counted from `first`
 */
export interface Tree {
  readonly first: number;
  readonly heads: Int32Array;
  /** Indexes of `RELATIONS`. */
  readonly relations: Uint8Array;
}
