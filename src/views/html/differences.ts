import type { Difference } from "../../core/model/difference.ts";
import { summary } from "../sections/differences.ts";
import { carriers, finding } from "./anchor.ts";
import { collated, isQuoted } from "./collation.ts";
import { folded, here, reasons } from "./links.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Panel } from "./panel.ts";

const MOST = 150;
const OPEN = 10;

/** Where the reports differ, what kind of difference it is and how it came about. */
export function differences(page: Page): Panel {
  const compatible = page.story.differences.filter(({ relation }) => relation === "compatible");
  const others = page.story.differences.filter(({ relation }) => relation !== "compatible");
  return {
    id: "differences",
    name: "Differences",
    heading: "Where reports differ, in what, and how it came about",
    count: others.length,
    body: markup`${others.length === 0 && markup`<p class="note">None found.</p>`}
${list(page, others)}
${compatible.length > 0 && markup`<details class="own"><summary>Different words, no contradiction <span class="count">${compatible.length}</span></summary>${list(page, compatible)}</details>`}`,
  };
}

function list(page: Page, all: readonly Difference[]): Part {
  return (
    all.length > 0 &&
    markup`<ul class="plain">${folded(
      all.slice(0, MOST).map((each) => difference(page, each)),
      OPEN,
      all.length,
      "difference",
    )}</ul>`
  );
}

function difference(page: Page, each: Difference): Markup {
  const { id, claim, readings, because } = each;
  const number = claim === null ? undefined : page.numbers.get(claim);
  return markup`<li class="difference" id="${finding(id)}" data-finding${carriers(readings.flatMap(({ passages }) => passages))}><h3>${summary(each)}${number !== undefined && markup` <span class="more">(<a href="#${finding(claim as string)}">claim ${number}</a>)</span>`} ${here(id)}</h3>
${collated(
  page,
  readings.map((reading) => ({
    ...reading,
    direct: reading.passages.some((passage) => isQuoted(page, passage)),
    note: null,
  })),
)}${reasons(page, because)}</li>`;
}
