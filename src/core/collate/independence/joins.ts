import type { Source } from "../../model/source.ts";

/** Whether two sources must be one, may be one, or cannot be, as far as their own descriptions show. */
export type Join = "must" | "may" | "cannot";

/** Why two sources are, or may be, one; for a reader. */
export interface Joined {
  readonly join: Join;
  readonly note: string;
}

/** Sides that do not share their unnamed sources. */
const opposed: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["union", "worker", "workers", "strikers", "staff"],
    ["company", "management", "employer", "employers", "operator", "owner", "owners", "board", "executive"],
  ],
  [
    ["prosecution", "prosecutor", "prosecutors"],
    ["defence", "defense", "defendant"],
  ],
  [
    ["opposition", "rebel", "rebels"],
    ["government", "ruling"],
  ],
  [["hospital", "doctor", "medical"], ["police"]],
  [["buyer", "bidder"], ["seller", "target"]],
];

/** How two origins of one claim relate, by what the texts call them. */
export function joinOf(a: Source, b: Source): Joined {
  if (a.id === b.id) return { join: "must", note: "the same source" };
  const kinds = [a.kind, b.kind];
  if (speaksFor(a, b) || speaksFor(b, a)) return { join: "must", note: `${nameOf(a)} and ${nameOf(b)} speak for one body` };
  if (kinds.includes("document") && belongs(a, b)) return { join: "must", note: `${nameOf(a)} and ${nameOf(b)} are one body’s word` };
  if (kinds.includes("anonymous")) {
    if (incompatible(a, b)) return { join: "cannot", note: `${nameOf(a)} cannot be ${nameOf(b)}` };
    return { join: "may", note: `${nameOf(a)} may be ${kinds[0] === kinds[1] ? "" : "or speak for "}${nameOf(b)}` };
  }
  if (a.kind === "organisation" && b.kind === "organisation" && within(plain(a.name ?? ""), plain(b.name ?? "")))
    return { join: "must", note: `${nameOf(a)} and ${nameOf(b)} are one body` };
  // "the ruling", "a memo": the texts do not say whose it is, so it may be anyone's here.
  if (kinds.includes("document")) {
    const [text, other] = a.kind === "document" ? [a, b] : [b, a];
    const owned = ownerOf(text).length > 0 && (other.kind === "organisation" || (other.kind === "document" && ownerOf(other).length > 0));
    return owned ? { join: "cannot", note: `${nameOf(a)} and ${nameOf(b)} are different` } : { join: "may", note: `${nameOf(text)} may come from ${nameOf(other)}` };
  }
  // "the company", "the union": any body of the story, or whoever speaks for it, until something says which.
  if (isGeneric(a) || isGeneric(b)) return { join: "may", note: `${nameOf(a)} may be ${nameOf(b)}` };
  const [person, body] = a.kind === "person" ? [a, b] : [b, a];
  if (person.kind === "person" && body.kind === "organisation" && (person.role === null || properWords(person.role).length === 0))
    return { join: "may", note: `${nameOf(person)} may speak for ${nameOf(body)}` };
  if (sameSide(a, b)) return { join: "may", note: `${nameOf(a)} and ${nameOf(b)} may speak from one briefing` };
  return { join: "cannot", note: `${nameOf(a)} and ${nameOf(b)} are different` };
}

export function nameOf(source: Source): string {
  return source.name ?? source.descriptor ?? "an unknown source";
}

function isGeneric({ kind, name }: Source): boolean {
  return kind === "organisation" && name !== null && !/\p{Lu}/u.test(name);
}

/** A spokesperson and the body that he or she speaks for. */
function speaksFor(person: Source, body: Source): boolean {
  if (body.kind !== "organisation" || body.name === null) return false;
  const role = (person.kind === "anonymous" ? person.descriptor : person.role)?.toLowerCase() ?? "";
  if (!/spokes(?:man|woman|person|people)|press secretary|press officer/u.test(role)) return false;
  const words = significant(body.name);
  return words.some((word) => significant(role).includes(word)) || (person.kind === "anonymous" && significant(role).every((word) => /^spokes|^press|^officer|^secretary|^deputy/u.test(word)));
}

/** A document and the body or person that it comes from. */
function belongs(a: Source, b: Source): boolean {
  const [document, other] = a.kind === "document" ? [a, b] : [b, a];
  const owner = ownerOf(document);
  if (other.kind === "document") {
    const same = lastWord(document.name) === lastWord(other.name);
    return same && (owner.length > 0 || ownerOf(other).length === 0) && within(owner, ownerOf(other));
  }
  if (other.kind !== "organisation" && other.kind !== "person") return false;
  const name = plain(other.name ?? "");
  return owner.length > 0 && (other.kind === "person" ? name.slice(-1).every((word) => owner.includes(word)) : within(owner, name));
}

/** Whose a document is: the words of its name before the last. */
function ownerOf({ name, descriptor }: Source): string[] {
  return [...plain(name ?? "").slice(0, -1), ...plain(descriptor ?? "")];
}

function within(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function plain(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== "" && !/^(?:the|a|an|of|for|us|u|s|uk|and|social|truth)$/u.test(word));
}

function lastWord(name: string | null): string {
  return plain(name ?? "").at(-1) ?? "";
}

/** Two people or bodies of one house: named for the same organisation. */
function sameSide(a: Source, b: Source): boolean {
  const left = new Set(properWords(`${a.name ?? ""} ${a.role ?? ""}`));
  const shared = properWords(`${b.role ?? ""} ${b.kind === "person" ? "" : (b.name ?? "")}`).some((word) => left.has(word));
  const right = new Set(properWords(`${b.name ?? ""} ${b.role ?? ""}`));
  return shared || properWords(`${a.role ?? ""} ${a.kind === "person" ? "" : (a.name ?? "")}`).some((word) => right.has(word));
}

/** An Elland official is no Sorrow official; a union source is no management source. */
function incompatible(a: Source, b: Source): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  for (const [one, other] of opposed) {
    if (left.some((w) => one.includes(w)) && right.some((w) => other.includes(w)) && !left.some((w) => other.includes(w))) return true;
    if (right.some((w) => one.includes(w)) && left.some((w) => other.includes(w)) && !right.some((w) => other.includes(w))) return true;
  }
  const leftNation = nationOf(a);
  const rightNation = nationOf(b);
  return leftNation !== null && rightNation !== null && leftNation !== rightNation && !broad(leftNation, rightNation);
}

const isNation = /^\p{Lu}\p{L}+(?:ian|ean|ish|ese|ch|an|i|ek|ic|ss)$/u;

/** The adjective of nation in a descriptor: "an Israeli official". */
function nationOf(source: Source): string | null {
  const words = (source.kind === "anonymous" ? source.descriptor : source.role)?.split(/\s+/u) ?? [];
  return words.find((word) => isNation.test(word)) ?? null;
}

// A European may be a Frenchman.
function broad(a: string, b: string): boolean {
  const wide = /^(?:European|African|Asian|American|Western|Arab|Latin|Nordic|Balkan)$/u;
  return (wide.test(a) || wide.test(b)) && !(wide.test(a) && wide.test(b));
}

function wordsOf(source: Source): string[] {
  return `${source.descriptor ?? ""} ${source.role ?? ""} ${source.kind === "organisation" ? (source.name ?? "") : ""}`
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
}

const empty = new Set("the a an of for in at and to by on us u.s new old national state city county department ministry office agency".split(" "));

function significant(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1 && !empty.has(word));
}

function properWords(name: string): string[] {
  return name.split(/[^\p{L}\p{N}-]+/u).filter((word) => /^\p{Lu}/u.test(word) && !empty.has(word.toLowerCase()));
}
