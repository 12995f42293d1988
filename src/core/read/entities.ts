import { contentId } from "../model/id.ts";
import type { Name } from "../model/language.ts";
import type { Entity, Mention } from "../model/mention.ts";
import { bodyChains } from "./bodyChains.ts";
import { bodyName } from "./bodyName.ts";
import type { Gendered } from "./familyName.ts";
import type { Chain } from "./nameChain.ts";
import { outletKey } from "./outletKey.ts";
import { personChains } from "./personChains.ts";
import { personName } from "./personName.ts";

/**
 * Brings together the names of one report that name one entity: a family name goes with the full name before it,
 * an acronym with the words that it is made of.
 *
 *     Amara Okafor met Ivan Orlov. Ms Okafor, … the Ellery Harbour Board (EHB) … the EHB
 *     ^^^^^^^^^^^^                    ^^^^^^         ^^^^^^^^^^^^^^^^^^^^ ^^^          ^^^
 *
 * Where two people of one family name are named together, the family name alone stays unclear.
 */
export function entities(
  names: readonly Name[],
  text: string,
  people: Gendered,
): { mentions: Mention[]; entities: Entity[] } {
  const persons = personChains(names, text, people);
  const bodies = bodyChains(names, text);
  const ids = new Map<Chain, Entity>();
  const taken = new Map<string, number>();
  const entityOf = (chain: Chain): Entity => {
    const old = ids.get(chain);
    if (old !== undefined) return old;
    const made = entity(chain, taken);
    ids.set(chain, made);
    return made;
  };
  const mentions = names.map(({ start, end, kind }, at): Mention => {
    const chain = persons.get(at) ?? bodies.get(at);
    return { kind, start, end, entity: chain === undefined ? null : entityOf(chain).id };
  });
  return { mentions, entities: [...ids.values()] };
}

function entity({ kind, forms, roles, known }: Chain, taken: Map<string, number>): Entity {
  const name = kind === "outlet" ? (longForm(known, forms) ?? commonest(forms)) : fullest(forms, kind);
  const aliases = [...forms.keys()].filter((form) => form !== name).sort();
  const role = roles.find((one) => one.includes(" ")) ?? roles[0] ?? null;
  // Two people may have one name.
  const key = entityKey(kind, known ?? name);
  const times = (taken.get(`${kind} ${key}`) ?? 0) + 1;
  taken.set(`${kind} ${key}`, times);
  const id = contentId("e", kind, key, ...(times > 1 ? [String(times)] : []));
  return { id, kind, name, aliases, role };
}

/** What a name is under whoever writes it: two reports that print it alike mean one entity. */
export function entityKey(kind: Entity["kind"], name: string): string {
  return kind === "person" ? personName(name).words.join(" ") : bodyName(name);
}

/** The form with the most words; among these the most used, then the first. */
function fullest(forms: ReadonlyMap<string, number>, kind: Entity["kind"]): string {
  const words = (form: string) =>
    (kind === "person" ? personName(form).words.filter((w) => w.length > 1) : form.split(" ")).length;
  return [...forms].reduce((best, form) =>
    words(form[0]) > words(best[0]) || (words(form[0]) === words(best[0]) && form[1] > best[1]) ? form : best,
  )[0];
}

/** "The Brackwater Courier", of which "Courier" is the end; what merely has its initials may be another outlet. */
function longForm(known: string | null, forms: ReadonlyMap<string, number>): string | null {
  const key = known === null ? "" : ` ${outletKey(known)} `;
  return [...forms.keys()].some(
    (form) => key.trim() !== outletKey(form) && key.includes(` ${outletKey(form)} `),
  )
    ? known
    : null;
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}
