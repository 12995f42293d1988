import { sameGivenName } from "./givenNames.ts";
import { remembered } from "./remembered.ts";

/** A person's name in parts, in small letters without accents and stops. */
export interface PersonName {
  /** All words, given names first; a hyphen parts words. */
  readonly words: readonly string[];
  /** What stands in quotation marks: Thomas “Tip” Reilly. */
  readonly nickname: string | null;
  /** The last word, as it sounds: Zelensky and Zelenskyy are one. */
  readonly family: string;
  /** The first word, as it sounds. */
  readonly given: string;
  /** `jr`, `sr`, `iii`, as it stands behind the name; `""` where nothing does. */
  readonly generation: string;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|jnr|snr)$/;
const SUFFIX = /^(?:phd|md|esq|obe|mbe|cbe|dbe|frs|ra|mp|qc|kc)$/;
const ARTICLE = /^(?:al|el|ul|as|ash|an|ad|at|ar)$/;

/** Takes a name apart. */
export const personName = remembered((text: string): PersonName => {
  const nickname = /[“"‘'(]([\p{L}.]+)[”"’')]\s/u.exec(`${text.slice(0, 120)} `)?.[1] ?? null;
  const words = plain(nickname === null ? text : text.replace(nickname, " "))
    .replace(/['’ʼ`.]/g, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  let generation = "";
  while (words.length > 2) {
    const last = words.at(-1) as string;
    if (GENERATION.test(last)) generation = last.replace("n", "");
    else if (!SUFFIX.test(last)) break;
    words.pop();
  }
  const family = sound(words.at(-1) ?? "");
  return {
    words,
    nickname: nickname === null ? null : plain(nickname),
    family,
    given: sound(words[0] ?? ""),
    generation,
  };
});

/** Small letters without accents. */
function plain(text: string): string {
  return text
    .replace(/ß/g, "ss")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[đĐ]/g, "d")
    .replace(/[ıİ]/g, "i")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

/**
 * A word with the spellings of one sound made one, so that transliterations meet.
 *
 *     zelenskyy → zelenski     sergey → sergi     qassem → kasem
 */
function sound(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/kh/g, "h")
    .replace(/sch/g, "sh")
    .replace(/tch|tsh/g, "ch")
    .replace(/dj|zh/g, "j")
    .replace(/ck|q/g, "k")
    .replace(/c(?!h)/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/oo|ou/g, "u")
    .replace(/[yj](?=[aeiou])/g, "i")
    .replace(/ie$/, "i")
    .replace(/[ei]?[yi]+/g, "i")
    .replace(/ee/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=[aeiou])h$/, "");
}

/**
 * Whether two full names can be one person's: the same family name, as far as spelling goes, and given names that
 * are equal, forms of one name, or a name and its initial. Different given names are different people.
 */
export function samePerson(left: PersonName, right: PersonName): boolean {
  if (left.words.length < 2 || right.words.length < 2) return false;
  if (within(left, right) || within(right, left)) return true;
  if (!sameFamily(left, right)) return false;
  if (sameGiven(left, right)) return middlesAgree(left, right);
  return called(left, right) || called(right, left) || byMiddle(left, right) || byMiddle(right, left);
}

/** The words of one stand in the other in the same order, from its first: Ana Silva, Ana Maria Silva Costa. */
function within(short: PersonName, long: PersonName): boolean {
  if (short.words.length > long.words.length || short.words[0] !== long.words[0]) return false;
  if (short.words.some((word) => word.length === 1)) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}

/** "W. Mark Felt", "Jens Otto Jespersen": known by a later given name. */
function byMiddle(short: PersonName, long: PersonName): boolean {
  const given = short.words[0] as string;
  return given.length > 1 && short.words.length === 2 && long.words.slice(1, -1).includes(given);
}

function called({ nickname }: PersonName, { words }: PersonName): boolean {
  return nickname !== null && sameGivenName(nickname, words[0] as string);
}

function sameGiven(left: PersonName, right: PersonName): boolean {
  const [l, r] = [left.words[0] as string, right.words[0] as string];
  if (sameGivenName(l, r)) return true;
  if (l.length === 1 || r.length === 1) return l[0] === r[0];
  const [a, b] = [left.given, right.given];
  if (a === b) return true;
  // A last letter tells men from women: Mario, Maria.
  return (
    Math.min(a.length, b.length) >= 5 && a.at(-1) === b.at(-1) && a[0] === b[0] && distance(a, b, 1) <= 1
  );
}

function sameFamily(left: PersonName, right: PersonName): boolean {
  const [a, b] = [left.family, right.family];
  if (a === b) return true;
  if (a[0] !== b[0] || `${a}a` === b || `${b}a` === a) return false;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 6 && distance(a, b, shorter >= 9 ? 2 : 1) <= (shorter >= 9 ? 2 : 1);
}

/** Middle names and initials, where both have them, begin alike. */
function middlesAgree(left: PersonName, right: PersonName): boolean {
  const middle = ({ words }: PersonName) => words.slice(1, -1).filter((word) => !ARTICLE.test(word));
  const [a, b] = [middle(left), middle(right)];
  if (a.length === 0 || b.length === 0) return true;
  return (a[0] as string)[0] === (b[0] as string)[0];
}

/** Edits between two short words (Damerau 1964); more than `limit` is `limit` + 1. */
export function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit || left.length > 60) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + change,
      );
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (older[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    older = previous;
    previous = row;
  }
  return Math.min(previous[right.length] as number, limit + 1);
}
