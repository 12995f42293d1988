import type { Syntax } from "../../core/model/syntax.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** The small English words round an act of speech. */
export const syntax: Syntax = {
  negations: set("not n't n’t never"),
  unsaid: set("respond reply comment confirm say return"),
  answers: set("respond reply comment"),
  addressed: set("confirm say write complain explain admit speak reveal disclose"),
  to: set("to"),
  with: set("with"),
  by: set("by"),
  as: set("as"),
  beside: set("in on to at during from through via by with of"),
  notBeside: set("not so there"),
  interviews: set("interview"),
  opening: new Map([
    ["warn", set("of")],
    ["complain", set("of")],
    ["call", set("for on upon")],
    ["report", set("of")],
  ]),
  prepositional: set("warn complain say"),
  gerunds: set("suggest deny admit recommend"),
  declined: set("comment say discuss answer confirm elaborate respond speak disclose identify specify"),
  comment: set("comment"),
  coordinators: set("while as though although whereas"),
  transitions: set("however meanwhile still moreover"),
  passive: set("is are was were been"),
};
