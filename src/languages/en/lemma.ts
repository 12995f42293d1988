import {
  adjectiveForms,
  alwaysIse,
  comparedBy,
  keepDouble,
  noSilentE,
  nounForms,
  otherForms,
  silentE,
  singleL,
  spellings,
  verbForms,
  wholes,
} from "./inflection.ts";

/**
 * The dictionary form of a word, lower case: `stopped` → `stop`, `countries` → `country`, `worse` → `bad`.
 *
 * `pos` is its Penn Treebank tag. Inflection is undone by rule, with tables for what no rule can know. Names
 * keep their form, save for the plural of a people or a party: `Canadians` → `canadian`.
 */
export function lemma(word: string, pos: string): string {
  const kind = kindOf(pos);
  const known = memory[kind].get(word);
  if (known !== undefined) return known;
  const found = spelled(undo[kind](word.toLowerCase().replaceAll("’", "'")), kind);
  if (memory[kind].size < memoryLimit) memory[kind].set(word, found);
  return found;
}

/**
 * What is left of a lemma when the endings are gone that turn one kind of word into another, so that
 * `postpone` and `postponement`, `diverge` and `divergent`, `expect` and `expectation` meet. Not a word;
 * for comparing only. Short words are left alone, where an ending is likely to be none (`city`, `moment`).
 */
export function stem(lemma: string): string {
  const known = stems.get(lemma);
  if (known !== undefined) return known;
  let rest = lemma;
  for (const [ending, instead] of wholes.has(lemma) ? [] : endings) {
    if (rest.endsWith(ending) && rest.length - ending.length >= 4) {
      rest = rest.slice(0, -ending.length) + instead;
      break;
    }
  }
  if (rest.length > 4) rest = rest.replace(/[ey]$/, "");
  if (rest.length > 4 && /([bdgmnprt])\1$/.test(rest)) rest = rest.slice(0, -1);
  if (stems.size < memoryLimit) stems.set(lemma, rest);
  return rest;
}

type Kind = "verb" | "noun" | "adjective" | "name" | "other";

// A page of nonsense must not fill the memory for good.
const memoryLimit = 50_000;
const memory: Record<Kind, Map<string, string>> = {
  verb: new Map(),
  noun: new Map(),
  adjective: new Map(),
  name: new Map(),
  other: new Map(),
};
const stems = new Map<string, string>();

function kindOf(pos: string): Kind {
  if (pos.startsWith("VB") || pos === "MD") return "verb";
  if (pos.startsWith("NNP")) return "name";
  if (pos.startsWith("NN")) return "noun";
  if (pos.startsWith("JJ") || pos.startsWith("RB")) return "adjective";
  return "other";
}

const undo: Record<Kind, (word: string) => string> = {
  verb: (word) => verbForms.get(word) ?? verb(word),
  noun: (word) => nounForms.get(word) ?? noun(word),
  adjective: (word) => adjectiveForms.get(word) ?? adjective(word),
  name: (word) =>
    /(?:[a-z]an|crat|[a-z]ist|israeli|iraqi|pakistani|saudi|senator|minister)s$/.test(word)
      ? word.slice(0, -1)
      : word,
  other: (word) => otherForms.get(word) ?? word,
};

// One spelling for what is written in two: `organise` and `organize`, `centre` and `center`.
function spelled(word: string, kind: Kind): string {
  if (kind === "name") return word;
  const american = spellings.get(word);
  if (american !== undefined) return american;
  if (kind === "verb" && /[a-z]{3}ise$/.test(word) && !alwaysIse.test(word)) return `${word.slice(0, -3)}ize`;
  if (kind === "noun" && word.endsWith("isation")) return `${word.slice(0, -7)}ization`;
  if (kind === "verb" && word.endsWith("yse")) return `${word.slice(0, -2)}ze`;
  return word;
}

function noun(word: string): string {
  if (!word.endsWith("s") || word.length < 4 || /^\d/.test(word) || singularInS.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word) && !/(?:sh|t)oes$/.test(word)) return word.slice(0, -2);
  if (
    /(?:[cvr]ir|[bl]on|camp|stat|at|c[ai]ct|rct|c[ou]rp|coll|in|fet|fo[ce]|c[hl]or|pl|cens)uses$/.test(word)
  )
    return word.slice(0, -2);
  return word.slice(0, -1);
}

const singularInS =
  /(?:ss|[^aeiou]us|[aeiou]us|[^e]is|ous|news|series|species|gas|lens|bias|chaos|canvas|atlas|alias|texas|christmas)$/;

function verb(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("s") && word.length > 3 && !/[su]s$/.test(word)) {
    return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  }
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed"))
    return word.length > 5 && /(?:agr|fr|decr|guarant|refer)eed$/.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith("ed") && word.length > 4) return restored(word.slice(0, -2));
  if (word.endsWith("ing") && word.length > 4) return restored(word.slice(0, -3));
  return word;
}

// What is left of `stopping`, `hoping` or `visited` without its ending needs a letter less, a letter more, or none.
function restored(rest: string): string {
  if (!/[aeiouy]/.test(rest)) return `${rest}e`;
  if (silentE.has(rest)) return `${rest}e`;
  if (noSilentE.has(rest)) return rest;
  if (/([bdgmnprt])\1$/.test(rest))
    return /(?:^.?|p)(?:dd|rr|tt)$/.test(rest) && keepDouble.has(rest) ? rest : rest.slice(0, -1);
  if (/ll$/.test(rest)) return singleL.has(rest.slice(0, -1)) ? rest.slice(0, -1) : rest;
  if (keepDouble.has(rest)) return rest;
  if (/(?:kk|vv|zz)$/.test(rest)) return rest === "buzz" || rest === "fizz" ? rest : rest.slice(0, -1);
  return takesSilentE.test(rest) ? `${rest}e` : rest;
}

const takesSilentE = new RegExp(
  [
    "[csvz]$(?<!ss)", // forced, closed, proved, seized
    "(?:[aeio]|[^aeiou]|^)u$", // argued, issued
    "[dlrn]g$(?<![iaou]ng|ling)|[aeiu]g$", // judged, bulged, charged, managed
    "(?:ch|r)ang$", // changed, arranged
    "[bcdfgkptz]l$", // settled
    "(?<![aeiou])[aiou]t$(?<!(?:[sdmrnlb]it|[vf]isit|[oe][ftmb]it))", // created below; voted
    "(?:[^aeo]|^)at$", // stated
    "(?<![aeiou])[aiou][bkm]$", // described, struck, named
    "(?<![aeiou])[aiu]r$", // required, injured
    "(?<![aeiou])[aiou]d$", // decided
    "(?<![aeiou])[iu]n$", // determined
    "(?<![aeiou])[iua]l$(?<![aeiou]al)", // filed, ruled
    "^[^aeiou]*[aeiouy][^aeiouwxyh]$", // one syllable: hoped, named, used
  ].join("|"),
);

function adjective(word: string): string {
  if (word.length < 5) return word;
  const ending = /(?:er|est)$/.exec(word);
  if (ending === null) return word;
  const rest = word.slice(0, ending.index);
  if (comparedBy.has(rest)) return rest;
  if (comparedBy.has(`${rest}e`)) return `${rest}e`;
  if (rest.endsWith("i") && rest.length > 2) return `${rest.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(rest) && comparedBy.has(rest.slice(0, -1))) return rest.slice(0, -1);
  return word;
}

// The commonest endings first, as a longer one hides a shorter one.
const endings: readonly (readonly [string, string])[] = [
  ["ization", "ize"],
  ["isation", "ize"],
  ["ification", "ify"],
  ["iveness", ""],
  ["fulness", ""],
  ["ability", ""],
  ["ibility", ""],
  ["ation", ""],
  ["ition", ""],
  ["ement", ""],
  ["ment", ""],
  ["ance", ""],
  ["ence", ""],
  ["ency", ""],
  ["ancy", ""],
  ["able", ""],
  ["ible", ""],
  ["ction", "ct"],
  ["ption", "pt"],
  ["ssion", "ss"],
  ["sion", "d"],
  ["tion", "t"],
  ["ator", ""],
  ["ative", ""],
  ["ative", ""],
  ["ate", ""],
  ["ant", ""],
  ["ent", ""],
  ["ive", ""],
  ["ness", ""],
  ["less", ""],
  ["ful", ""],
  ["ing", ""],
  ["ally", ""],
  ["edly", ""],
  ["ly", ""],
  ["ed", ""],
  ["al", ""],
  ["or", ""],
  ["er", ""],
  ["ise", "ize"],
];
