import type { Passage, Reason } from "../../core/model/span.ts";
import { counted } from "../words/count.ts";
import { wordsAt } from "../words/lookup.ts";
import { outletName } from "../words/outlet.ts";
import { cite, finding, passageAnchor, reportAnchor } from "./anchor.ts";
import { joined, type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { clipped, words } from "./words.ts";

/** A link to the exact words, around whatever stands for them; plain where the report is not held. */
export function evidence(page: Page, passage: Passage, content: Part): Markup {
  if (!page.readings.has(passage.report)) return markup`<span>${content}</span>`;
  return markup`<a class="ev" href="#${cite(page.cited, passage)}">${content}</a>`;
}

/** The exact words of a passage, each a link to their place. */
export function quoted(page: Page, passage: Passage, most = 220): Markup {
  return evidence(page, passage, words(wordsAt(page, passage), most));
}

/** A report as its letter, linked to its reading view. */
export function reportChip(page: Page, report: string): Markup {
  const reading = page.readings.get(report);
  if (reading === undefined) return markup`<span class="sig">${clipped(report, 11)}</span>`;
  return markup`<a class="sig" href="#${reportAnchor(report)}" title="${clipped(outletName(reading), 60)}">${clipped(report, 11)}</a>`;
}

/** A report as its letter, linked to the words in it. */
export function passageChip(page: Page, passage: Passage): Markup {
  const reading = page.readings.get(passage.report);
  if (reading === undefined) return reportChip(page, passage.report);
  const name = cite(page.cited, passage);
  return markup`<a class="sig ev" href="#${name}" title="${clipped(outletName(reading), 60)}: the words">${clipped(passage.report, 11)}</a>`;
}

/** The address of a finding. */
export function here(id: string): Markup {
  return markup`<a class="here" href="#${finding(id)}" aria-label="Address of this finding">#</a>`;
}

/** Passages as letters, each linked to its words. */
export function chips(page: Page, passages: readonly Passage[]): Markup {
  const each = new Map(passages.map((passage) => [passageAnchor(passage), passage]));
  return sigla([...each.values()].map((passage) => passageChip(page, passage)));
}

/** Letters in a row. Very many are folded, which cannot stand within a paragraph. */
export function sigla(all: readonly Markup[]): Markup {
  const open = all.length > 14 ? all.slice(0, 12) : all;
  const rest = all.slice(open.length);
  return markup`<span class="sigs">${joined(open, " ")}</span>${
    rest.length > 0 &&
    markup` <details class="own more-sigs"><summary>and ${rest.length} more</summary><span class="sigs">${joined(rest, " ")}</span></details>`
  }`;
}

/** Why something was inferred: a note, the words it rests on, and the step, once for all reasons of it in a row. */
export function reasons(page: Page, because: readonly Reason[], most = 12): Part {
  if (because.length === 0) return null;
  const items = because.slice(0, most).map(({ step, note, passages }, index) => {
    const last = because[index + 1]?.step !== step || index === most - 1;
    const rest = passages.slice(0, most).map((passage) => foundation(page, passage));
    return markup`<li>${words(note)}${rest.length > 0 && ": "}${joined(rest, ", ")}${last && markup` <span class="step">${step}</span>`}</li>`;
  });
  return markup`<ul class="why">${items}${left(because.length, most, "reason")}</ul>`;
}

// The words that a reason rests on and the letter of their report, in one link.
function foundation(page: Page, passage: Passage): Markup {
  const letter = markup` <span class="sig">${clipped(passage.report, 11)}</span>`;
  return evidence(page, passage, [words(wordsAt(page, passage), 70), letter]);
}

/** List items, of which the first few stand open; `count` says how many there are in all. */
export function folded(items: readonly Markup[], open: number, count: number, noun: string): Part {
  // One more item takes no more room than a line that hides it.
  const rest = items.length > open + 1 ? items.slice(open) : [];
  if (rest.length === 0) return [items, left(count, items.length, noun)];
  return [
    items.slice(0, open),
    markup`<li class="fold"><details class="own"><summary>${counted(rest.length, `more ${noun}`)}</summary><ul class="plain">${rest}${left(count, items.length, noun)}</ul></details></li>`,
  ];
}

/** "and 12 more reasons", where a list was cut. */
export function left(count: number, shown: number, noun: string): Part {
  return (
    count > shown &&
    markup`<li class="left">and ${counted(count - shown, `more ${noun}`)}, in the JSON view</li>`
  );
}
