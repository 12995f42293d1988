import type { Page } from "./dom.ts";

/** A thing of schema.org, as a page gives it: nothing about its shape is certain. */
export type Thing = Readonly<Record<string, unknown>>;

const articles = /(?:Article|BlogPosting|Report|Posting|NewsArticle)$/;

/** The article that a page describes in JSON-LD; an empty thing if it describes none. */
export function article(document: Page): Thing {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const things = scripts.flatMap(({ textContent }) => parsed(textContent ?? ""));
  return things.find(isArticle) ?? {};
}

/** The names of people or bodies, which may be given as words, things, or lists of either. */
export function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const found = list.map((one) => (isThing(one) ? words(first(one.name)) : words(one)));
  return [...new Set(found)].filter((name) => name !== null && !/^https?:/i.test(name)) as string[];
}

/** The words of a value, with white space as a reader sees it; `null` if it is not words, or blank. */
export function words(value: unknown): string | null {
  if (isThing(value)) return words(value["@id"] ?? value.url);
  if (typeof value !== "string") return null;
  const shown = decoded(value).replace(/\s+/gu, " ").trim();
  return shown === "" ? null : shown;
}

// Some sites escape what needs no escaping in JSON.
function decoded(value: string): string {
  return value.replace(/&(amp|quot|#0?39|apos|#8217|#8216|#8220|#8221|nbsp);/g, (entity, name: string) => {
    return entities[name] ?? entity;
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  "#39": "'",
  "#039": "'",
  apos: "'",
  "#8217": "’",
  "#8216": "‘",
  "#8220": "“",
  "#8221": "”",
  nbsp: " ",
};

function parsed(json: string): Thing[] {
  try {
    // Raw line breaks inside strings are wrong, frequent, and harmless.
    return flat(JSON.parse(json.replace(/[\n\r\t]+/g, " ")), 0);
  } catch {
    return [];
  }
}

function flat(value: unknown, depth: number): Thing[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...flat(value["@graph"], depth + 1), ...flat(value.mainEntity, depth + 1)];
}

function isArticle(thing: Thing): boolean {
  const types = Array.isArray(thing["@type"]) ? thing["@type"] : [thing["@type"]];
  return types.some((type) => typeof type === "string" && articles.test(type));
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
