import type { Appearance, Claim } from "../../core/model/claim.ts";
import type { Passage } from "../../core/model/span.ts";
import { counted } from "../words/count.ts";
import { person, viaWords } from "../words/person.ts";
import { range } from "../words/range.ts";
import { type Unseen, unseen, WHY } from "../words/unseen.ts";
import { carriers, finding } from "./anchor.ts";
import { byWording, collated, isQuoted, sentenceAround, type Wording } from "./collation.ts";
import { evidence, folded, here, passageChip, reasons, reportChip } from "./links.ts";
import { joined, type Markup, markup, type Part } from "./markup.ts";
import { attributionOf, type Page } from "./page.ts";
import { badge, state } from "./state.ts";
import { words } from "./words.ts";

const OPEN = 20;
const MOST_LISTED = 24;
const MOST_CARRIED = 7;

/** Every claim on a line of its own; opened, the words of each report, its origin and how sure that is. */
export function claims(page: Page): Part {
  const all = page.claims;
  return markup`<section id="claims" class="findings" aria-labelledby="h-claims"><h2 id="h-claims">Claims, the most repeated first and of these the weakest sourced</h2>
<p class="note">${all.length === 0 ? "No claim was found." : "“1–2 of 5” reads: one or two independent origins behind five reports."}</p>
<ol class="plain">${folded(
    all.map((each) => claim(page, each)),
    OPEN,
    page.story.claims.length,
    "claim",
  )}</ol></section>`;
}

function claim(page: Page, each: Claim): Markup {
  const reports = new Set(each.appearances.map(({ report }) => report));
  const word = state(each);
  return markup`<li class="claim" id="${finding(each.id)}" data-finding${carriers(each.appearances)}><details><summary>
<span class="no" aria-hidden="true">${page.numbers.get(each.id) ?? ""}</span><span class="text">${words(each.text, 320)}</span>
<span class="badges"><span class="badge">${badge(each)}</span> <span class="state ${word.replaceAll(" ", "-")}">${word}</span></span></summary>
<div class="inside">
${collated(page, wordings(page, each), each.text)}
<dl>
<dt>Origin</dt><dd>${origins(page, each)}</dd>
<dt>Independent</dt><dd>${range(each.independent)}${reasons(page, each.independent.because)}</dd>
${notFound(page, reports)}
<dt class="address">Address</dt><dd class="address">${here(each.id)}</dd>
</dl></div></details>${carried(page, each)}</li>`;
}

// The words of each report in one step, without opening the claim.
function carried(page: Page, { appearances }: Claim): Markup {
  const firsts = new Map([...appearances].reverse().map((each) => [each.report, each]));
  const inOrder = page.story.readings.flatMap(({ report }) => firsts.get(report.id) ?? []);
  const shown = inOrder.slice(0, MOST_CARRIED);
  const rest = inOrder.length - shown.length;
  return markup`<span class="carried">${joined(
    shown.map((each) => passageChip(page, each)),
    " ",
  )}${rest > 0 && markup` <span class="count">and ${rest} more</span>`}</span>`;
}

// In the order of the reports, and of their texts.
function wordings(page: Page, { appearances }: Claim): Wording[] {
  const places = new Map(page.story.readings.map(({ report }, index) => [report.id, index]));
  const place = ({ report }: Passage) => places.get(report) ?? places.size;
  const sorted = [...appearances].sort((a, b) => place(a) - place(b) || a.start - b.start);
  return [...byWording(page, sorted)].map(([text, passages]) => {
    const [first] = passages as [Appearance];
    return {
      text,
      passages,
      direct: isQuoted(page, first),
      note: said(page, passages),
      around: sentenceAround(page, first),
    };
  });
}

// Who says it in each report, and how surely, once for all reports that agree.
function said(page: Page, appearances: readonly Appearance[]): Part {
  const lines = new Map<string, string[]>();
  for (const appearance of appearances) {
    const line = voice(page, appearance);
    const same = lines.get(line);
    if (same) same.push(appearance.report);
    else lines.set(line, [appearance.report]);
  }
  return markup`<span class="by">${joined(
    [...lines].map(
      ([line, reports]) =>
        markup`${
          lines.size > 1 &&
          markup`${joined(
            reports.slice(0, 20).map((report) => reportChip(page, report)),
            " ",
          )} `
        }${words(line, 200)}`,
    ),
    "; ",
  )}</span>`;
}

function voice(page: Page, { report, attribution, certainty }: Appearance): string {
  const found = attributionOf(page, report, attribution);
  const sure = certainty === "asserted" ? "" : `, ${certainty}`;
  if (found === undefined) return `in the report’s own voice${sure}`;
  const through = viaWords(page, found.via);
  return `${person(page.sources.get(found.speaker ?? ""))}${through && `, ${through}`}${sure}`;
}

// Each with the words by which a report names it.
function origins(page: Page, { origins, appearances }: Claim): Part {
  if (origins.length === 0) return "no source shown";
  const named = new Map<string | null, Passage>();
  for (const { report, attribution } of appearances) {
    const found = attributionOf(page, report, attribution);
    if (found?.source && !named.has(found.speaker)) named.set(found.speaker, { report, ...found.source });
  }
  return joined(
    origins.slice(0, 12).map((id) => {
      const source = page.sources.get(id);
      const name = markup`${words(person(source), 120)}${source?.kind === "document" && " (document)"}`;
      const passage = named.get(id);
      return passage ? evidence(page, passage, name) : name;
    }),
    ", ",
  );
}

// What a report says nothing of may stand where we did not see; a much shorter or earlier one has no room for it.
function notFound(page: Page, reports: ReadonlySet<string>): Part {
  const having = page.story.readings.filter(({ report }) => reports.has(report.id));
  const by = new Map<Unseen | null, string[]>();
  for (const reading of page.story.readings) {
    if (reports.has(reading.report.id)) continue;
    const why = unseen(having, reading);
    const ids = by.get(why);
    if (ids === undefined) by.set(why, [reading.report.id]);
    else ids.push(reading.report.id);
  }
  const full = by.get(null) ?? [];
  return [
    full.length > 0 && markup`<dt>Not found in</dt><dd>${listed(page, full)}</dd>`,
    ...(["partial", "shorter", "earlier"] as const).map((why) => {
      const ids = by.get(why) ?? [];
      return ids.length > 0 && markup`<dt>Cannot be seen in</dt><dd>${listed(page, ids)}, ${WHY[why]}</dd>`;
    }),
  ];
}

function listed(page: Page, reports: readonly string[]): Part {
  if (reports.length > MOST_LISTED) return counted(reports.length, "other report");
  return markup`<span class="sigs">${joined(
    reports.map((id) => reportChip(page, id)),
    " ",
  )}</span>`;
}
