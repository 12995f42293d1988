import { contentId } from "../../core/model/id.ts";
import type { OnlyIn } from "../../core/model/story.ts";
import { outletName } from "../words/outlet.ts";
import { unseenWords } from "../words/unseen.ts";
import { chips, evidence, folded, reportChip } from "./links.ts";
import { type Markup, markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Panel } from "./panel.ts";
import { words } from "./words.ts";

const OPEN = 8;
const MOST = 100;
const OPEN_EACH = 3;
const MOST_EACH = 30;

/** What only one report has. Elsewhere it was not found; nobody left it out. */
export function onlyIn(page: Page): Panel | null {
  const byReport = new Map<string, OnlyIn[]>();
  for (const each of page.story.onlyIn) {
    const same = byReport.get(each.report);
    if (same) same.push(each);
    else byReport.set(each.report, [each]);
  }
  if (byReport.size === 0) return null;
  const shown = [...byReport].slice(0, MOST).map(([id, found]) => report(page, id, found));
  return {
    id: "only-in",
    name: "Only in one",
    heading: "Found in one report and not in the others",
    count: page.story.onlyIn.length,
    body: markup`<ul class="plain">${folded(shown, OPEN, byReport.size, "report")}</ul>`,
  };
}

function report(page: Page, id: string, found: readonly OnlyIn[]): Markup {
  const reading = page.readings.get(id);
  const where =
    reading === undefined
      ? ""
      : unseenWords(
          [reading],
          page.story.readings.filter((one) => one !== reading),
        );
  const shown = found.slice(0, MOST_EACH).map((each) => passage(page, each));
  return markup`<li class="only"><h3>${reportChip(page, id)} ${reading && words(outletName(reading), 60)}</h3>
${where !== "" && markup`<p class="quiet">Could not be seen in ${words(where, 200)}.</p>`}<ul class="readings">${folded(shown, OPEN_EACH, found.length, "passage")}</ul></li>`;
}

function passage(page: Page, { report, text, passages }: OnlyIn): Markup {
  const [first] = passages;
  const id = contentId("o", report, text, String(first?.start ?? ""));
  return markup`<li id="${id}" data-finding>${first ? evidence(page, first, words(text, 240)) : words(text, 240)}${passages.length > 1 && markup` ${chips(page, passages)}`}</li>`;
}
