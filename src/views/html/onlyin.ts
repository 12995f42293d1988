import { contentId } from "../../core/model/id.ts";
import type { OnlyIn } from "../../core/model/story.ts";
import { outletName } from "../words/outlet.ts";
import { chips, evidence, left, reportChip } from "./links.ts";
import { markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const MOST = 100;
const MOST_EACH = 8;

/** What only one report has. Elsewhere it was not found; nobody left it out. */
export function onlyIn(page: Page): Part {
  const byReport = new Map<string, OnlyIn[]>();
  for (const each of page.story.onlyIn) {
    const same = byReport.get(each.report);
    if (same) same.push(each);
    else byReport.set(each.report, [each]);
  }
  if (byReport.size === 0) return null;
  return markup`<section id="only-in" aria-labelledby="h-only-in"><h2 id="h-only-in">Found in one report only</h2>
<ul class="plain">${[...byReport].slice(0, MOST).map(([id, found]) => {
    const reading = page.readings.get(id);
    return markup`<li class="only"><h3>${reportChip(page, id)} ${reading && words(outletName(reading), 60)}</h3>
<ul class="readings">${found
      .slice(0, MOST_EACH)
      .map(
        (each) =>
          markup`<li id="${anchor(each)}" data-finding>${each.passages[0] ? evidence(page, each.passages[0], words(each.text, 240)) : words(each.text, 240)}${each.passages.length > 1 && markup` ${chips(page, each.passages)}`}</li>`,
      )}${left(found.length, MOST_EACH, "passages")}</ul></li>`;
  })}${left(byReport.size, MOST, "reports")}</ul></section>`;
}

function anchor({ report, text, passages }: OnlyIn): string {
  return contentId("o", report, text, String(passages[0]?.start ?? ""));
}
