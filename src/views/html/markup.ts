/** Text that is already HTML. Only `markup` and `trusted` make one, so a plain string is always escaped. */
export interface Markup {
  readonly html: string;
}

/** What a template may hold: strings are escaped, markup is kept, lists are joined, nothing is left out. */
export type Part = string | number | Markup | null | false | undefined | readonly Part[];

/**
 * HTML from a template. Everything put in is escaped, unless it is markup itself:
 *
 *     markup`<p title="${title}">${[words, " ", note]}</p>`
 *
 * Attribute values must stand in double quotation marks.
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = pieces[0] as string;
  for (let i = 0; i < parts.length; i++) html += rendered(parts[i]) + pieces[i + 1];
  return { html };
}

/** The parts one after the other, with a separator between those that are not empty. */
export function joined(parts: readonly Part[], separator: Part = ""): Markup {
  return { html: parts.map(rendered).filter(Boolean).join(rendered(separator)) };
}

/** Our own constants (style, script), put in as they are. Never for words of a report. */
export function trusted(html: string): Markup {
  return { html };
}

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  if ("html" in part) return part.html;
  let html = "";
  for (const one of part) html += rendered(one);
  return html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Characters that say nothing themselves but change how others look: controls, zero-width spaces, bidi embeddings,
// overrides and isolates (Trojan Source, Boucher and Anderson 2021), tag characters, halves of a pair.
// The joiners U+200C and U+200D and the marks U+200E and U+200F belong to ordinary writing and stay.
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Text made safe for HTML, between tags and in attributes; hidden characters are written out: ‹U+202E›. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string)
    .replace(HIDDEN, (hidden) => (hidden === "\r" ? "" : codePoint(hidden)));
}

function codePoint(character: string): string {
  return `‹U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}›`;
}
