import type { Source } from "../../model/source.ts";
import { isState, opposed } from "./opposed.ts";

/** Whether two sources must be one, may be one, or cannot be, as far as their own descriptions show. */
export type Join = "must" | "may" | "cannot";

/** Why two sources are, or may be, one; for a reader. */
export interface Joined {
  readonly join: Join;
  readonly note: string;
  /** True where a person decided so. */
  readonly decided?: boolean;
}

/** How two origins of one claim relate, by what the texts call them. Where nothing shows that they differ, they may be one. */
export function joinOf(a: Source, b: Source): Joined {
  const [one, other] = [nameOf(a), nameOf(b)];
  const differ: Joined = { join: "cannot", note: `${one} and ${other} are different` };
  if (a.id === b.id) return { join: "must", note: "the same source" };
  if (speaksFor(a, b) || speaksFor(b, a) || bothSpeakFor(a, b))
    return { join: "must", note: `${one} and ${other} speak for one body` };
  if (belongs(a, b) || belongs(b, a))
    return { join: "must", note: `${one} and ${other} are one body’s word` };
  if (a.kind === "organisation" && b.kind === "organisation" && sameName(a.name ?? "", b.name ?? ""))
    return { join: "must", note: `${one} and ${other} are one body` };
  if (opposed(a, b)) return { join: "cannot", note: `${one} cannot be ${other}` };
  if (a.kind === "anonymous" || b.kind === "anonymous")
    return { join: "may", note: `${one} may be ${a.kind === b.kind ? "" : "or speak for "}${other}` };
  // "the company", "a statement": any body of the story or its word, until something says which.
  if (isGeneric(a) || isGeneric(b)) return { join: "may", note: `${one} may be ${other}` };
  if (a.kind === "person" && b.kind === "person") {
    if (mayBeNamesake(a, b)) return { join: "may", note: `${one} may be ${other}` };
    if (speaksForAnother(a) || speaksForAnother(b))
      return { join: "may", note: `${one} and ${other}: one may speak for the other` };
    return sameSide(a, b) ? briefing(one, other) : differ;
  }
  if (hasNoHouse(a) || hasNoHouse(b) || speaksForSome(a) || speaksForSome(b))
    return { join: "may", note: `${one} may speak for ${other}` };
  return sameSide(a, b) || (isState(a) && isState(b)) ? briefing(one, other) : differ;
}

export function nameOf(source: Source): string {
  return source.name ?? source.descriptor ?? "an unknown source";
}

function briefing(one: string, other: string): Joined {
  return { join: "may", note: `${one} and ${other} may speak from one briefing` };
}

/** Somebody or something without a name of its own: "the coroner", "the company", "court documents". */
function isGeneric({ kind, name, descriptor }: Source): boolean {
  const words = kind === "document" ? `${name} ${descriptor ?? ""}` : (name ?? "");
  return !/\p{Lu}/u.test(words);
}

/** Somebody of whom no text says where he or she belongs. */
function hasNoHouse({ kind, role }: Source): boolean {
  if (kind !== "person") return false;
  const words = (role ?? "").split(/\s+/u);
  const capital = words.map((word) => /^\p{Lu}/u.test(word) && !title.test(word));
  // At the beginning of a sentence "Fisherman" is no name; "Kestrel Foods engineer" has two words of one.
  return !capital.some((one, at) => one && (at > 0 || capital[1] === true));
}

const title =
  /^(?:ambassador|archbishop|assistant|attorney|bishop|captain|cardinal|chair(?:man|woman)?|chancellor|chief|coach|colonel|commander|commissioner|congress(?:man|woman)|constable|coroner|council(?:l?or|man|woman)|deputy|detective|director|district|doctor|dr\.?|executive|first|foreign|former|general|governor|head|home|inspector|judge|justice|king|leader|lieutenant|lord|major|mayor|minister|mr\.?|officer|official|police|pope|premier|president|prime|prince(?:ss)?|professor|prosecutor|queen|rep\.?|representative|rev\.?|reverend|secretary|sen\.?|senator|senior|sergeant|sheriff|speaker|spokes(?:man|woman|person)|superintendent|treasurer|vice)$/iu;

const spokesperson =
  /\b(?:spokes(?:man|woman|person|people|men|women)|press secretary|press officer|media officer)\b/iu;

/** Somebody of a body that the text has named elsewhere: "the movement's spokesman", "spokeswoman for the company". */
function speaksForSome({ kind, role }: Source): boolean {
  return kind === "person" && role !== null && someBody.test(role);
}

/** Somebody who speaks for a client, an employer or one of the family: "his lawyer", "an aide to the senator". */
function speaksForAnother({ role }: Source): boolean {
  return role !== null && (spokesperson.test(role) || forAnother.test(role));
}

const forAnother =
  /\b(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent|aide|advis[eo]r|assistant|representative|publicist|envoy|(?:campaign|business|her|his|their) manager|chief of staff|wife|husband|widow(?:er)?|partner|mother|father|parents?|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter)|fianc[ée]+|friend|colleague)\b/iu;

const someBody =
  /\b(?:agency|airline|army|assembly|association|authority|board|body|brigade|bureau|campaign|chain|charity|club|commission|committee|company|corporation|council|court|department|factory|federation|firm|force|forces|foundation|government|group|guerrillas|hospital|institute|insurgents|league|maker|manufacturer|military|militia|militants|ministry|movement|network|office|operator|organi[sz]ation|party|police|prosecution|rebels|regulator|retailer|school|service|societ(?:y|ies)|team|troupe|union|university|utility)(?:['’]s?(?!\p{L})|$)/iu;

/** The words of the body that a spokesperson speaks for; none where the text does not say which. */
function houseOf({ kind, role, descriptor }: Source): readonly string[] | null {
  const words = (kind === "anonymous" ? descriptor : kind === "person" ? role : null) ?? "";
  if (!spokesperson.test(words)) return null;
  return telling(
    words.replace(spokesperson, " ").replace(/\b(?:chief|deputy|senior|lead|acting|former)\b/giu, " "),
  );
}

/** A spokesperson and the body that he or she speaks for. */
function speaksFor(person: Source, body: Source): boolean {
  const house = houseOf(person);
  return (
    house !== null &&
    house.length > 0 &&
    body.kind === "organisation" &&
    sameWords(house, telling(body.name ?? ""))
  );
}

function bothSpeakFor(a: Source, b: Source): boolean {
  const [left, right] = [houseOf(a), houseOf(b)];
  return left !== null && right !== null && left.length > 0 && sameWords(left, right);
}

/** A document and the body or person that it comes from, or its other name. */
function belongs(document: Source, other: Source): boolean {
  if (document.kind !== "document") return false;
  const owner = ownerOf(document);
  if (owner.length === 0) return false;
  if (other.kind === "document")
    return last(document.name) === last(other.name) && sameWords(owner, ownerOf(other));
  const name = plain(other.name ?? "");
  if (other.kind === "person") return owner.includes(name.at(-1) ?? "");
  return (
    other.kind === "organisation" &&
    (name.every((word) => owner.includes(word)) || owner.every((word) => name.includes(word)))
  );
}

/** Whose a document is: the words of its name before the last. */
function ownerOf({ name, descriptor }: Source): string[] {
  return [...plain(name ?? "").slice(0, -1), ...plain(descriptor ?? "")];
}

function last(name: string | null): string {
  return plain(name ?? "").at(-1) ?? "";
}

/** "Ministry of Health" and "Health Ministry", "Harlow Foods Ltd" and "Harlow Foods", "EHB" and "Ellery Harbour Board". */
function sameName(a: string, b: string): boolean {
  return sameWords(telling(a), telling(b)) || isShort(a, b) || isShort(b, a);
}

function isShort(short: string, full: string): boolean {
  const initials = full.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join("") ?? "";
  return initials.length >= 3 && short.replaceAll(".", "") === initials;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
}

/** "Ito" and "A. Ito" may be Ada Ito; Bo Ito is not. */
function mayBeNamesake(a: Source, b: Source): boolean {
  if (isWord(a.name ?? "") || isWord(b.name ?? "")) return true;
  const [left, right] = [plain(a.name ?? ""), plain(b.name ?? "")];
  if (left.at(-1) !== right.at(-1))
    return left.length === 1 || right.length === 1 ? left.some((word) => right.includes(word)) : false;
  if (left.length === 1 || right.length === 1) return true;
  // More words than a name has were run together: any of them may be somebody else's.
  if (left.length > 3 || right.length > 3) return true;
  const [x = "", y = ""] = [left[0], right[0]];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

/** "The Democrat": a word that stands for somebody who is named elsewhere. */
function isWord(name: string): boolean {
  return /^the\s+\S+$/iu.test(name);
}

/** Two people or bodies of one house: a word that places the one places the other, or is its name. */
function sameSide(a: Source, b: Source): boolean {
  const [left, right] = [houseWords(a), houseWords(b)];
  const among = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => others.includes(word));
  return among(left, right) || among(left, plain(b.name ?? "")) || among(right, plain(a.name ?? ""));
}

/** The words that place a source, those that many have left out. */
function houseWords({ kind, name, role, descriptor }: Source): string[] {
  const words = kind === "person" ? (role ?? "") : `${name ?? ""} ${descriptor ?? ""}`;
  return plain(words).filter((word) => !common.has(word));
}

const common = new Set(
  `a an the of for in at and to by on from with new old big head chief deputy senior acting former executive
  minister president director chairman chairwoman chair secretary general leader manager officer official member
  board department ministry office agency bureau city county state national federal company group union association
  council statement report post`.split(/\s+/u),
);

/** The words of a name without its joints and its form: "State Department" is `state`, "Ministry of Health" `health`. */
function telling(name: string): string[] {
  return plain(name).filter(
    (word) => !/^(?:ltd|inc|plc|corp|corporation|co|llc|ag|gmbh|department|ministry)$/u.test(word),
  );
}

function plain(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !/^(?:the|a|an|of|for|us|u|s|uk|and|social|truth)$/u.test(word));
}
