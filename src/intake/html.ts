import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { coverage } from "./coverage.ts";
import { depth } from "./depth.ts";
import type { Page, PageElement } from "./dom.ts";
import {
  accepted,
  type Draft,
  type Found,
  longest,
  nothing,
  plainDraft,
  thousands,
  tooLong,
} from "./draft.ts";
import { words } from "./jsonLd.ts";
import { metadata, people } from "./metadata.ts";
import { pageText } from "./pageText.ts";

// What is on a page and not of its article: missing from every print of it.
const beside = [
  "script, style, noscript, template, svg, iframe, form, button, nav, footer, dialog",
  "figure, figcaption, aside, picture, video, audio, [hidden], [aria-hidden=true]",
].join(", ");

// The same, as the names of classes tell. A site may call its whole article shareable, so not if there is much.
const furniture = [
  "[class*=caption], [class*=share], [class*=social], [class*=related], [class*=newsletter], [class*=promo]",
  "[class*=recirc], [class*=advert], [class*=credit], [class*=read-more], [class*=readmore], [id*=taboola]",
].join(", ");
const much = 1500;

/** More elements than any article's page has; Readability's work grows faster than their number. */
const mostElements = 50_000;
const deepest = 1000;

/**
 * The article of a web page. The words are what Readability (Mozilla) takes for it, and if it takes nothing,
 * those of the whole body; headings stay, captions, share bars and related links go.
 */
export function html(input: string, markup: string): Found {
  if (markup.length > longest) return nothing(input, tooLong(input, markup.length));
  const nested = depth(markup);
  if (nested > deepest) return nothing(input, `too deep: ${input} (${thousands(nested)} nested elements)`);
  const page = parsed(markup);
  const stated = metadata(page);
  const { main, byline } = mainPart(page, stated.title);
  const part = pageText(main);
  // Readability takes the page apart as it looks; what is left after a look in vain is not the page.
  const { text, links } = part.text === "" ? pageText(parsed(markup)) : part;
  const draft: Draft = {
    ...plainDraft(input, text),
    ...stated,
    authors: stated.authors.length > 0 ? stated.authors : people(byline),
    coverage: stated.coverage === "partial" ? "partial" : coverage(text),
    links,
  };
  return accepted(draft);
}

function parsed(markup: string): Page {
  return (parseHTML(markup) as { document: Page }).document;
}

function mainPart(page: Page, title: string | null): { main: PageElement; byline: string } {
  if (Array.from(page.querySelectorAll("*")).length > mostElements) return { main: page, byline: "" };
  for (const element of page.querySelectorAll(beside)) {
    if (element.querySelector("h1, article") === null) element.remove();
  }
  for (const element of page.querySelectorAll(furniture)) {
    const length = element.textContent?.length ?? 0;
    if (length < much && element.querySelector("h1, article") === null) element.remove();
  }
  for (const heading of page.querySelectorAll("h1")) {
    if (words(heading.textContent) === title) heading.remove();
  }
  const reader = new Readability<PageElement>(page as never, { serializer: (node) => node as PageElement });
  const found = reader.parse();
  return { main: found?.content ?? page, byline: found?.byline ?? "" };
}
