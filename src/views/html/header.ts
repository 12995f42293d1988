import type { Unread } from "../../core/model/unread.ts";
import { sourcing } from "../words/sourcing.ts";
import { asOf } from "./asOf.ts";
import { decided } from "./decided.ts";
import type { Headline } from "./headline.ts";
import { joined, type Markup, markup } from "./markup.ts";
import { numbers } from "./numbers.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** The verdict in ten seconds: a headline, five numbers, one sentence on the sourcing. */
export function header(page: Page, unread: readonly Unread[], { text, whose }: Headline): Markup {
  return markup`<header class="mast"><div class="kicker"><b>Stemma</b> <span>who got it from whom</span> ${tools}</div>
<h1${text.length > 70 && markup` class="long"`}>${words(text, 160)}</h1>
<p class="whose">${whose && markup`${whose} · `}<span class="asof">${asOf(page)}</span></p>
<p class="numbers">${joined(
    numbers(page, unread).map(({ words, at }) => markup`<a href="#${at}">${words}</a>`),
    markup` <i aria-hidden="true">·</i> `,
  )}</p>
<p class="sourcing">${words(sourcing(page.story), 900)}</p>${decided(page)}</header>`;
}

// They wait for the script; the style hides them where it does not run.
const tools = markup`<div class="tools" role="search"><label class="vh" for="find">Search the findings</label><input id="find" type="search" placeholder="Search the findings" autocomplete="off"><span class="found count" role="status"></span><button type="button" data-keys>Keys</button></div>`;
