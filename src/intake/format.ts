/** A form in which reports are given. */
export type Format = "text" | "html" | "json";

const byExtension: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "text",
  markdown: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonl: "json",
  ndjson: "json",
};

/** The form that a file's name tells, if it does. */
export function namedFormat(name: string): Format | null {
  return byExtension[extension(name)] ?? null;
}

/** `page.tar.HTML` → `html`; empty without one. */
export function extension(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

// A prologue and a comment may stand before the first element.
const markup =
  /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype\s{1,5})?([a-z][a-z0-9:]{0,20})\b/i;
const pages = new Set(["html", "head", "body"]);
const feeds = new Set(["rss", "feed", "rdf:rdf", "opml", "urlset", "tei", "xml", "nitf", "newsml"]);

/**
 * The form of a text: as its name tells, unless the text begins like a page; without a name, as it begins.
 * `null` for a feed, or anything else that is markup and no page.
 */
export function format(name: string, text: string): Format | null {
  const start = text.slice(0, 2000).trimStart();
  const named = namedFormat(name);
  const element = markup.exec(start)?.[1]?.toLowerCase() ?? "";
  if (named !== "json" && pages.has(element)) return "html";
  if (named !== "html" && (feeds.has(element) || start.startsWith("<?xml"))) return null;
  if (named === "html") return /<[a-z!/]/i.test(text) ? "html" : "text";
  if (named !== null) return named;
  return /^(?:\[\s{0,20})?\{\s{0,20}"/.test(start) ? "json" : "text";
}
