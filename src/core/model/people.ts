export type Gender = "female" | "male";

/** What a pronoun for one person tells: `he` is a man, and the subject of its clause. */
export interface Pronoun {
  readonly gender: Gender;
  readonly case: "subject" | "object" | "possessive" | "reflexive";
}

/** What a language knows of people: how it points back to them, and which words tell a woman from a man. All lower case. */
export interface People {
  /** Whether a full name, or a name with its title, is a woman's or a man's; `null` where that cannot be told. */
  readonly gender: (name: string) => Gender | null;
  /** The same by how the given name ends, where no list has it: a guess. */
  readonly likely: (name: string) => Gender | null;
  /** Whether a word before a name is said to a woman or to a man: `Mrs`. */
  readonly honorific: (word: string) => Gender | null;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Nouns for women, for men: `actress`, `father`. */
  readonly nouns: ReadonlyMap<string, Gender>;
  /** Nouns that can stand for somebody who was called something else: `lawmaker` → `senator`, … */
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that a report may call anybody whom it has named: `nominee`, `billionaire`. */
  readonly epithets: ReadonlySet<string>;
  /** Words that tell of a party, by what they have in common: `gop` and `republican` are one. */
  readonly parties: ReadonlyMap<string, string>;
  /** Titles cut short: `sen` → `senator`. */
  readonly titles: ReadonlyMap<string, string>;
  /** What comes between an office and whose it is: `of`, `for`. */
  readonly links: ReadonlySet<string>;
  /** Words that make another office of a title: the vice president is not the president. */
  readonly ranks: ReadonlySet<string>;
  /** `is`, `was`, `became`: what follows is said of the subject. */
  readonly copulas: ReadonlySet<string>;
  /** `the`, `this`: somebody who is known; `a`, `another`: somebody new. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** What weighs for and against somebody whom a pronoun may mean, by feature. */
  readonly weights: Readonly<Record<string, number>>;
}
