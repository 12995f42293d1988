import type { Name } from "../model/language.ts";
import { bodyName, isAcronym } from "./bodyName.ts";
import { add, type Chain, emptyChain, plainSpaces } from "./nameChain.ts";

/** The chains of bodies, outlets and places, by their mentions' places in the list of names. */
export function bodyChains(names: readonly Name[], text: string): Map<number, Chain> {
  const found = new Map<number, Chain>();
  const byKey = new Map<string, Chain>();
  let before: { chain: Chain; end: number; form: string } | null = null;
  names.forEach((name, at) => {
    if (name.kind === "person") return;
    const form = plainSpaces(text.slice(name.start, name.end));
    // Ellery Harbour Board (EHB)
    //                       ^^^
    const defined =
      before !== null &&
      name.kind !== "place" &&
      /^\s\(["“]?(?:the )?$/.test(text.slice(before.end, Math.min(name.start, before.end + 12))) &&
      isAcronym(form, before.form);
    const key = `${name.kind} ${bodyName(name.known ?? form)}`;
    const chain: Chain = defined
      ? (before as { chain: Chain }).chain
      : (byKey.get(key) ?? emptyChain(name.kind));
    byKey.set(key, chain);
    if (defined && name.kind !== chain.kind) byKey.set(`${chain.kind} ${bodyName(form)}`, chain);
    add(chain, name, text);
    found.set(at, chain);
    before = { chain, end: name.end, form };
  });
  joinShortForms(found, byKey);
  return found;
}

/** Bodies whose name is the end, the beginning or the initials of just one longer name of the report. */
function joinShortForms(found: Map<number, Chain>, byKey: ReadonlyMap<string, Chain>): void {
  const longer = new Map<string, Set<Chain>>();
  const put = (key: string, chain: Chain) => longer.set(key, (longer.get(key) ?? new Set()).add(chain));
  for (const [key, chain] of byKey) {
    if (chain.kind === "place") continue;
    const words = key
      .slice(chain.kind.length + 1)
      .split(" ")
      .slice(0, 12);
    for (let from = 1; words.length - from >= 2; from++)
      put(`${chain.kind} ${words.slice(from).join(" ")}`, chain);
    for (let to = words.length - 1; to >= 1; to--) {
      // "University" is not the University of Ellery.
      if (!/^(?:of|and|for|in|on)$/.test(words[to] as string))
        put(`${chain.kind} ${words.slice(0, to).join(" ")}`, chain);
    }
    const letters = words.map((word) => word.charAt(0)).join("");
    if (letters.length > 1) put(`initials ${letters}`, chain);
    const main = words
      .filter((word) => !/^(?:of|and|for|in|on)$/.test(word))
      .map((word) => word.charAt(0))
      .join("");
    if (main.length > 1 && main !== letters) put(`initials ${main}`, chain);
  }
  const moved = new Map<Chain, Chain>();
  for (const [key, chain] of byKey) {
    if (chain.kind === "place") continue;
    const form = [...chain.forms.keys()][0] as string;
    const short = /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(form) ? `initials ${bodyName(form)}` : key;
    const whole = [...(longer.get(short) ?? [])].filter(
      (other) => other !== chain && other.kind === chain.kind,
    );
    if (whole.length !== 1) continue;
    let target = whole[0] as Chain;
    while (moved.has(target)) target = moved.get(target) as Chain;
    if (target === chain || (chain.known !== null && target.known !== null && chain.known !== target.known))
      continue;
    moved.set(chain, target);
    for (const [name, count] of chain.forms) target.forms.set(name, (target.forms.get(name) ?? 0) + count);
    target.known ??= chain.known;
  }
  for (const [at, chain] of found) {
    let target = chain;
    while (moved.has(target)) target = moved.get(target) as Chain;
    if (target !== chain) found.set(at, target);
  }
}
