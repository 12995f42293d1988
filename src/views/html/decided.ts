import { reportChip } from "./links.ts";
import { joined, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const MOST = 20;

/** What a person holds to be so: whatever the page counts is counted by it, so it stands beside the numbers. */
export function decided(page: Page): Part {
  const followed = page.story.decisions.filter(({ applies }) => applies);
  if (followed.length === 0) return null;
  const items = followed.slice(0, MOST).map(({ decision, of, on }) => {
    const reports = [of, on].flatMap((party) => (party?.kind === "report" ? [party.id] : []));
    return markup`${words(decision.text, 160)} ${joined(
      reports.map((id) => reportChip(page, id)),
      " ",
    )}`;
  });
  return markup`<p class="given"><b>Taken as given, not found in the reports:</b> ${joined(items, "; ")}</p>`;
}
