import { lemma } from "../lemma.ts";
import { concepts } from "../related.ts";
import { speech } from "../speech.ts";

/** A word as one part of speech: hashes of its dictionary form, and of the concept that it stands for. */
interface Form {
  readonly lemma: number;
  readonly concept: number;
}

/** What a word is to who says what, whatever it means in its sentence. */
export interface Word {
  /** 1 to 7 words of speech by frame, then openers of clauses, pronouns, people, texts and bodies; 0 the rest. */
  readonly kind: number;
  /** 1 comma · 2 end of a sentence · 3 quotation mark · 4 colon · 5 dash · 6 bracket · 7 apostrophe. */
  readonly mark: number;
  readonly verb: Form;
  readonly noun: Form;
}

const memory = new Map<string, Word>();
// A page of nonsense must not fill the memory for good.
const memoryLimit = 50_000;

/** What is known of a word. */
export function look(text: string): Word {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = {
    kind: kindOf(text.toLowerCase()),
    mark: markOf(text),
    verb: formOf(text, "VB"),
    noun: formOf(text, "NN"),
  };
  if (memory.size < memoryLimit) memory.set(text, found);
  return found;
}

function formOf(text: string, tag: string): Form {
  const base = text.length > 40 ? text : lemma(text, tag === "VB" ? "VBD" : "NNS");
  const concept = concepts([base], [tag])[0]?.concept;
  return { lemma: hash(base), concept: concept === undefined ? 0 : hash(concept) };
}

const frames = ["", "say", "tell", "describe", "object", "quote", "decline", "believe"];

function kindOf(word: string): number {
  const cue = speech.cues.get(word);
  if (cue !== undefined) return frames.indexOf(cue.frame);
  const list = lists.findIndex((words) => words.has(word));
  if (list >= 0) return 10 + list;
  return word.length < 40 && speech.agentNoun.test(word) ? 10 + lists.length : 0;
}

const lists: readonly { readonly has: (word: string) => boolean }[] = [
  speech.complementisers,
  speech.clauseOpeners,
  new Set(["who", "which", "whose", "whom"]),
  speech.singular,
  speech.plural,
  speech.neuter,
  new Set(["i", "you"]),
  speech.spokespeople,
  speech.people,
  speech.documents,
  speech.bodies,
  speech.outletNouns,
  speech.platforms,
];

const marks = [/^,$/u, /^[.!?]$/u, /^["“”]$/u, /^[:;]$/u, /^(?:—|–|--|-|―)$/u, /^[()]$/u, /^['‘’]$/u];

function markOf(text: string): number {
  return text.length > 2 ? 0 : 1 + marks.findIndex((mark) => mark.test(text));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
