import type { Name } from "../model/language.ts";
import type { Entity } from "../model/mention.ts";

/** Mentions of one entity while they are gathered. */
export interface Chain {
  readonly kind: Entity["kind"];
  /** Each form with how often the text has it, in order of first use. */
  readonly forms: Map<string, number>;
  readonly roles: string[];
  /** What it is known as beyond this text, if a list knows it. */
  known: string | null;
}

/** A chain without mentions. */
export function emptyChain(kind: Entity["kind"]): Chain {
  return { kind, forms: new Map(), roles: [], known: null };
}

/** Adds a mention to its chain. */
export function add(chain: Chain, { start, end, role, known }: Name, text: string): void {
  const form = plainSpaces(text.slice(start, end));
  chain.forms.set(form, (chain.forms.get(form) ?? 0) + 1);
  if (role !== null) chain.roles.push(plainSpaces(text.slice(role.start, role.end)));
  chain.known ??= known ?? null;
}

/** A name on one line. */
export function plainSpaces(form: string): string {
  return form.replace(/\s+/g, " ");
}
