import type { Entity, Mention } from "../../model/mention.ts";
import type { Part, Relays } from "../../model/relays.ts";
import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import { bisect, within } from "../bisect.ts";
import { heads } from "./heads.ts";
import type { Unit } from "./unit.ts";

/** An outlet where a sentence names it, by its name or as "the newspaper", and the part that it plays there. */
export interface Outlet extends Span {
  readonly entity: Entity;
  readonly part: Part | null;
}

/** So much before and after a name shows what part it plays. */
const reach = 120;
/** "The newspaper" is an outlet named at most so many outlets ago. */
const remembered = 6;
/** "The agency" was named within so many characters, or is another one. */
const shortly = 600;

/** The outlets of a sentence, in order. `named` are the outlets that the whole report names, in order. */
export function outletsIn(
  text: string,
  sentence: Span,
  units: readonly Unit[],
  named: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  speech: Speech,
): Outlet[] {
  const { relays } = speech;
  const found: Outlet[] = [];
  for (const { start, end, entity } of within(named, sentence.start, sentence.end)) {
    const outlet = entities.get(entity ?? "");
    if (outlet !== undefined)
      found.push({ start, end, entity: outlet, part: partOf(text, sentence, { start, end }, relays) });
  }
  for (const span of nouns(units, speech)) {
    const entity = meant(text, span, named, entities, relays);
    if (entity !== null && !found.some((one) => one.start < span.end && span.start < one.end))
      found.push({ ...span, entity, part: partOf(text, sentence, span, relays) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function partOf(text: string, sentence: Span, { start, end }: Span, { parts, gap }: Relays): Part | null {
  const before = heads(text.slice(Math.max(sentence.start, start - reach), start), gap);
  const after = text.slice(end, Math.min(text.length, end + reach));
  const shown = parts.find(
    (one) =>
      (one.before === null || before.some((head) => one.before?.test(head))) &&
      (one.after === null || one.after.test(after)),
  );
  return shown?.part ?? null;
}

/** "the newspaper", "the French broadcaster": an outlet noun after "the", where no other noun follows. */
function nouns(units: readonly Unit[], { relays, outletNouns }: Speech): Span[] {
  const found: Span[] = [];
  for (const [i, unit] of units.entries()) {
    if (!relays.kinds.has(unit.word) || !outletNouns.has(unit.word) || unit.quotation !== null) continue;
    const article = [i - 1, i - 2].find((at) => relays.definite.has(units[at]?.word ?? "")) ?? -1;
    if (article < 0 || (article === i - 2 && !/^(?:JJ|NN)/u.test(units[i - 1]?.pos ?? ""))) continue;
    const bare = article === i - 1 || relays.ofNews.test(units[i - 1]?.word ?? "");
    if (relays.doubtful.has(unit.word) && !bare) continue;
    if (/^(?:NN|POS|VBG|FW)/u.test(units[i + 1]?.pos ?? "") || relays.of.has(units[i + 1]?.word ?? ""))
      continue;
    found.push({ start: (units[article] as Unit).start, end: unit.end });
  }
  return found;
}

/**
 * The outlet named last of those that may be called so: no agency is "the newspaper". What may as well be a study or
 * a body ("the paper", "the agency") has to be named shortly before, and to be what it is called.
 */
function meant(
  text: string,
  { start, end }: Span,
  named: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  { kinds, kindOf, doubtful }: Relays,
): Entity | null {
  const noun = text.slice(start, end).toLowerCase().split(/\s+/u).at(-1) ?? "";
  const kind = kinds.get(noun);
  const before = bisect(named, (mention) => mention.end <= start);
  for (let i = before - 1; i >= Math.max(0, before - remembered); i--) {
    const mention = named[i] as Mention;
    const entity = entities.get(mention.entity ?? "");
    if (entity === undefined) continue;
    const own = kindOf(entity.name);
    const fits = kind === "any" || own === kind || (own === null && !doubtful.has(noun));
    if (fits && (!doubtful.has(noun) || start - mention.end < shortly)) return entity;
  }
  return null;
}
