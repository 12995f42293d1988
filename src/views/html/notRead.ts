import type { Unread } from "../../core/model/unread.ts";
import { left, reportChip } from "./links.ts";
import { joined, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const MOST = 100;

/** What could not be read, or only in part. */
export function notRead(page: Page, unread: readonly Unread[]): Part {
  const partial = page.story.readings.filter(({ report }) => report.coverage === "partial");
  if (unread.length === 0 && partial.length === 0) return null;
  return markup`<section id="not-read" aria-labelledby="h-not-read"><h2 id="h-not-read">Not read</h2>
<ul class="plain">${unread.slice(0, MOST).map(({ input, message, kind }) => markup`<li class="unread"><b>${words(input, 120)}</b> ${kind === "duplicate" ? "held already" : "could not be read"}: ${words(message, 200)}</li>`)}${left(unread.length, MOST, "input")}
${
  partial.length > 0 &&
  markup`<li class="unread">Read only in part: <span class="sigs">${joined(
    partial.map(({ report }) => reportChip(page, report.id)),
    " ",
  )}</span>. What is not found there may stand where we could not see.</li>`
}</ul></section>`;
}
