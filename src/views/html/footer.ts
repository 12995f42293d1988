import { type Markup, markup } from "./markup.ts";

const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ["j k", "next, previous finding"],
  ["o Enter", "open or close it"],
  ["e", "its evidence; again: the next"],
  ["t", "the tree; arrow keys walk it"],
  ["d", "next difference"],
  ["/", "search the findings"],
  ["c", "copy the finding with its sources"],
  ["Esc", "close"],
  ["?", "these keys"],
];

/** What the numbers mean, the drawer for evidence, and the keys: the last two wait for the script. */
export function footer(): Markup {
  return markup`<footer><p>Stemma counts independent origins in the reports that it was given. It does not judge whether they are true. “Not found” is never “left out”.</p></footer>
<aside id="drawer" aria-label="Evidence" hidden><div class="bar"><h2 tabindex="-1"></h2><span class="voice"></span><span class="count"></span>
<a class="publisher" rel="noreferrer noopener" hidden>At the publisher</a> <a class="whole">In the whole report</a>
<span class="steps"><button type="button" data-back>Previous</button> <button type="button" data-on>Next</button> <button type="button" data-close>Close</button></span></div><div class="text" tabindex="0" role="group" aria-label="The words in their report"></div></aside>
<dialog id="keys" aria-labelledby="h-keys"><h2 id="h-keys">Keys</h2><dl>${KEYS.map(([key, meaning]) => markup`<div><dt>${key.split(" ").map((one) => markup`<kbd>${one}</kbd> `)}</dt><dd>${meaning}</dd></div>`)}</dl>
<p><label><input type="checkbox" checked> Single keys on</label></p><button type="button" data-close>Close</button></dialog>
<p id="voice" hidden></p><p id="status" role="status" class="vh"></p>`;
}
