import type { Report } from "../core/model/report.ts";
import { statedDate, statedMoment } from "./date.ts";
import type { Page, PageElement } from "./dom.ts";
import { article, names, type Thing, words } from "./jsonLd.ts";

/** What a page states about its article, beside the article. */
export type Stated = Pick<Report, "title" | "authors" | "outlet" | "url" | "date" | "at" | "coverage">;

/** Reads JSON-LD (schema.org), Open Graph, and the older habits of news sites, in this order. */
export function metadata(document: Page): Stated {
  const thing = article(document);
  const outlet =
    names(thing.publisher)[0] ?? meta(document, "og:site_name", "application-name", "dc.publisher");
  return {
    title: title(document, thing, outlet),
    authors: authors(document, thing).filter((name) => name !== outlet),
    outlet,
    url: address(document, thing),
    ...published(document, thing),
    coverage: isFalse(thing.isAccessibleForFree) ? "partial" : "full",
  };
}

function title(document: Page, thing: Thing, outlet: string | null): string | null {
  const stated = words(thing.headline) ?? meta(document, "og:title", "twitter:title", "dc.title");
  const headings = Array.from(document.querySelectorAll("h1"));
  const heading = headings.length === 1 ? tidy(headings[0]?.textContent) : null;
  const found = stated ?? heading ?? tidy(document.querySelector("title")?.textContent);
  return found === null ? null : withoutOutlet(found, outlet);
}

// "Bridge closes | The Harbour Post" → "Bridge closes"
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.endsWith(outlet)) return title;
  const rest = title.slice(0, -outlet.length).trimEnd();
  return /[-–—|:·•]$/.test(rest) ? rest.slice(0, -1).trimEnd() || title : title;
}

function authors(document: Page, thing: Thing): string[] {
  const stated = names(thing.author);
  if (stated.length > 0) return stated;
  const named = meta(
    document,
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "byl",
    "sailthru.author",
  );
  if (named !== null && !/^https?:|@/.test(named)) return people(named);
  const marked = document.querySelectorAll("[rel=author], [itemprop=author] [itemprop=name]");
  return [...new Set(Array.from(marked, ({ textContent }) => tidy(textContent)))]
    .filter((name) => name !== null)
    .flatMap(people)
    .slice(0, 10);
}

/** The people that a byline names: "By Ada Lund and Bo Marsh" → two. Dates, addresses and sentences are none. */
export function people(byline: string): string[] {
  return byline
    .slice(0, 300)
    .replace(/^\s*(?:(?:published|written|posted) )?(?:by|von|par|por|di)\b/i, "")
    .split(/,|;|\||\n|\s(?:and|&|und|et|y)\s/)
    .map((name) => name.trim())
    .filter((name) => /^[^\d@/:]{2,40}$/.test(name) && name.split(/\s+/).length < 6);
}

function address(document: Page, thing: Thing): string | null {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  const stated = [canonical, meta(document, "og:url"), words(thing.url), words(thing.mainEntityOfPage)];
  return stated.find((url) => url != null && /^https?:\/\/./i.test(url)) ?? null;
}

function published(document: Page, thing: Thing): Pick<Stated, "date" | "at"> {
  const stamps = [
    words(thing.datePublished),
    ...publishedKeys.map((key) => meta(document, key)),
    document.querySelector("[itemprop=datePublished]")?.getAttribute("datetime"),
    document.querySelector("[itemprop=datePublished]")?.getAttribute("content"),
    document.querySelector("time[pubdate]")?.getAttribute("datetime"),
  ];
  for (const stamp of stamps) {
    const date = stamp == null ? null : statedDate(stamp);
    if (stamp != null && date) return { date, at: statedMoment(stamp) };
  }
  const [first = "", ...others] = times(document);
  // Of two hours of one day, one may be that of a change.
  const at = others.every((stamp) => stamp === first) ? statedMoment(first) : null;
  return { date: statedDate(first), at };
}

const publishedKeys = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "pubdate",
  "publish-date",
  "publish_date",
  "date",
];

// The times of an article's head; a list of other articles has times of its own, and then none is this one's.
function times(document: Page): string[] {
  for (const place of ["article header time[datetime]", "article time[datetime]", "time[datetime]"]) {
    const stamps = Array.from(
      document.querySelectorAll(place),
      (time) => time.getAttribute("datetime") ?? "",
    );
    if (stamps.length > 0) return new Set(stamps.map((stamp) => stamp.slice(0, 10))).size === 1 ? stamps : [];
  }
  return [];
}

function meta(document: Page, ...keys: readonly string[]): string | null {
  const all = Array.from(document.querySelectorAll("meta"));
  for (const key of keys) {
    const found = all.find(
      (element) => name(element) === key && tidy(element.getAttribute("content")) !== null,
    );
    if (found) return tidy(found.getAttribute("content"));
  }
  return null;
}

function name(element: PageElement): string {
  return (element.getAttribute("property") ?? element.getAttribute("name") ?? "").toLowerCase();
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && value.toLowerCase() === "false");
}

function tidy(value: string | null | undefined): string | null {
  return words(value);
}
