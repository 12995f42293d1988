import type { Anonymity } from "./anonymity.ts";
import type { Stance } from "./attribution.ts";
import type { Relays } from "./relays.ts";
import type { Syntax } from "./syntax.ts";

/**
 * What a verb of speech goes with:
 * `say` a clause (said it was over) · `tell` a hearer and a clause · `describe` a thing and words for it
 * (called the plan "mad") · `object` the thing said (announced a cut) · `quote` somebody whose words follow
 * (quoted her as saying) · `decline` no answer (declined to comment) · `believe` a thought, not a saying.
 */
export type Frame = "say" | "tell" | "describe" | "object" | "quote" | "decline" | "believe";

/** A word that brings in what somebody says or thinks. */
export interface CueWord {
  readonly lemma: string;
  readonly frame: Frame;
  readonly stance: Stance;
}

/** The words of a language that turn on who says what. All lower case. */
export interface Speech {
  /** Verbs by every form: `said`, `tells`, `adding`. */
  readonly cues: ReadonlyMap<string, CueWord>;
  /** Fixed openings that take the source after them, word by word: `according to`. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Heads of people without a name: `official`, `diplomat`, `source`; plurals as well. */
  readonly people: ReadonlyMap<string, { readonly plural: boolean; readonly lemma: string }>;
  /** Those of them, by lemma, who speak as a class and not to a reporter, unless they are counted: `critic`, `voter`. */
  readonly crowds: ReadonlySet<string>;
  /** Words before a person that mean nobody in particular: `any`, `few`, `most`. */
  readonly nobody: ReadonlySet<string>;
  /** A number of people that is not told exactly: `several`, `more than 20`. */
  readonly counted: RegExp;
  /** A share or a size that only those have who were polled: `60 percent of voters`, `nine in ten people`. */
  readonly polled: RegExp;
  /** Adjectives after a source that say what it knows: `familiar` with, `close` to. */
  readonly privy: ReadonlySet<string>;
  /** Nouns for people by what they do: `broker`, `dealers`. */
  readonly agentNoun: RegExp;
  /** What is said by one who says nothing: `it could not comment`. */
  readonly noComment: RegExp;
  /** Heads of bodies that speak: `police`, `ministry`, `company`. */
  readonly bodies: ReadonlySet<string>;
  /** Heads of texts that speak: `readout`, `statement`, `report`. */
  readonly documents: ReadonlySet<string>;
  /** Words for an outlet that was named before: `network`, `newspaper`, `outlet`. */
  readonly outletNouns: ReadonlySet<string>;
  /** Words for a carrier that is not named: `media reports`, `local media`. */
  readonly unnamedCarriers: ReadonlySet<string>;
  /** Heads of one who speaks for a body: `spokesman`, `spokesperson`. */
  readonly spokespeople: ReadonlySet<string>;
  /** Places where people post: `truth social`, `twitter`, `x`. */
  readonly platforms: ReadonlySet<string>;
  /** Words by which one person, and no body, speaks of himself: `I`, `my`. */
  readonly first: RegExp;
  /** Pronouns for one person, for several, for a body. */
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly neuter: ReadonlySet<string>;
  /** Words that open a clause: `after`, `because`, `though`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** `that`, `whether`, `if`: open what is said. */
  readonly complementisers: ReadonlySet<string>;
  /** Number words: `three` → 3. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Groups that are asked as a crowd: `reporters`, `journalists`. */
  readonly press: ReadonlySet<string>;
  /** The small words round an act of speech. */
  readonly syntax: Syntax;
  /** What shows that something comes through an outlet. */
  readonly relays: Relays;
  /** What is said of sources that are not named. */
  readonly anonymity: Anonymity;
}
