import { remembered } from "./remembered.ts";

/** The name of a body, an outlet or a place in small letters, without article, legal form and stops. */
export const bodyName = remembered((text: string): string => {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "s")
    .replace(/[.'’]/g, "")
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== "" && word !== "the");
  while (words.length > 1 && FORMS.test(words.at(-1) as string)) words.pop();
  return words.join(" ");
});

const FORMS =
  /^(?:inc|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|nv|spa|group|holdings)$/;
const SMALL = /^(?:of|and|the|for|in|on|de|la|du|des|del|der|di|y|et|und|to)$/i;

/**
 * Whether a short form is made of a name's first letters.
 *
 *     Ellery Harbour Workers’ Union (EHWU)     Office for National Statistics (ONS)
 */
export function isAcronym(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  if (letters.length < 2 || letters.length > 10 || !/^[\p{Lu}\p{N}]/u.test(short)) return false;
  if (!/\p{Lu}[\p{L}.]*\p{Lu}/u.test(short)) return false;
  const [main, all] = initials(name);
  if (main.length < 2) return false;
  if (all === letters || main === letters) return true;
  // Association of Southeast Asian Nations: ASEAN takes two letters of one word.
  return main.length >= 3 && letters.length === main.length + 1 && near(main, letters);
}

/** The first letters of a name's words, small: without the words that capitals pass over, and with them. */
export function initials(name: string): readonly [main: string, all: string] {
  const words = name
    .slice(0, 200)
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== "" && !/^['’]?s$/.test(word));
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0).toLowerCase()).join("");
  return [first(words.filter((word) => !SMALL.test(word))), first(words)];
}

function near(initials: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) if (letter === initials[at]) at++;
  return at === initials.length && initials[0] === letters[0];
}
