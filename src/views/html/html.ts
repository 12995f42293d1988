import type { Story } from "../../core/model/story.ts";
import type { Unread } from "../../core/model/unread.ts";
import { withSigla } from "../words/sigla.ts";
import { early, hashes, script, style } from "./assets.ts";
import { claims } from "./claims.ts";
import { differences } from "./differences.ts";
import { footer } from "./footer.ts";
import { header } from "./header.ts";
import { headline } from "./headline.ts";
import { markup, trusted } from "./markup.ts";
import { notRead } from "./notRead.ts";
import { onlyIn } from "./onlyIn.ts";
import { page } from "./page.ts";
import { panels } from "./panel.ts";
import { planned } from "./planned.ts";
import { quotations } from "./quotations.ts";
import { reports } from "./reports.ts";
import { said } from "./said.ts";
import { timeline } from "./timeline.ts";
import { tree } from "./tree.ts";

/**
 * The story as one HTML page that needs nothing beside itself: no network, and no script to be read.
 * Every finding links to the exact words that it rests on, which stand at the end of the page.
 */
export function html(story: Story, unread: readonly Unread[]): string {
  const all = page(withSigla(story));
  const head = headline(all);
  // The reading views stand last: they give a place to every passage that the parts before them link to.
  const written = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${head.text} – Stemma</title>
<style>${trusted(style)}</style><script>${trusted(early)}</script></head>
<body><a class="skip" href="#claims">Skip to the claims</a>
${header(all, unread, head)}
<main><div class="desk">
<div class="middle">${claims(all)}</div>
<div class="tree-side">${tree(all)}${notRead(all, unread)}</div>
${panels([said(all), quotations(all), differences(all), onlyIn(all), planned(all), timeline(all)])}
</div>${reports(all)}</main>
${footer()}
<script>${trusted(script)}</script></body></html>
`;
  return written.html;
}

/**
 * The page's Content-Security-Policy: nothing but its own style and scripts, known by their hashes. It stands in the
 * page; a server sends it as well.
 */
export const policy = `default-src 'none'; style-src '${hashes.style}'; script-src '${hashes.early}' '${hashes.script}'; base-uri 'none'; form-action 'none'`;
