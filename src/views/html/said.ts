import type { Attribution } from "../../core/model/attribution.ts";
import { contentId } from "../../core/model/id.ts";
import type { Quote } from "../../core/model/quote.ts";
import type { Source } from "../../core/model/source.ts";
import type { Passage } from "../../core/model/span.ts";
import { person } from "../words/person.ts";
import { carriers, finding } from "./anchor.ts";
import { byWording, collated } from "./collation.ts";
import { folded } from "./links.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Panel } from "./panel.ts";
import { severalWordings } from "./quotations.ts";
import { glyph, type Shape } from "./shapes.ts";
import { clippedQuote, words } from "./words.ts";

const MOST_SPEAKERS = 80;
const MOST_EACH = 20;
const OPEN = 12;

type Statement = Passage & { readonly attribution: Attribution };

interface Speaker {
  readonly source: Source | undefined;
  readonly quotes: Quote[];
  readonly statements: Statement[];
  readonly reports: Set<string>;
}

/** Who said what: those first whom most reports cite, each with quotations, then what reports say in their own words. */
export function said(page: Page): Panel {
  const all = speakers(page);
  const elsewhere = new Set(severalWordings(page));
  const shown = all.slice(0, MOST_SPEAKERS).map((each) => speaker(page, each, elsewhere));
  return {
    id: "said",
    name: "Who said what",
    heading: "Who said what, those first whom most reports cite",
    count: all.length,
    body:
      all.length === 0
        ? markup`<p class="note">Nobody is cited.</p>`
        : markup`<ul class="plain">${folded(shown, OPEN, all.length, "speaker")}</ul>`,
  };
}

function speakers(page: Page): Speaker[] {
  const found = new Map<string | null, Speaker>();
  const at = (id: string | null): Speaker => {
    const source = id === null ? undefined : page.sources.get(id);
    const known = found.get(id) ?? { source, quotes: [], statements: [], reports: new Set() };
    found.set(id, known);
    return known;
  };
  const quoted = new Map<string, Passage[]>();
  for (const quote of page.story.quotes) {
    const { quotes, reports } = at(quote.speaker);
    quotes.push(quote);
    for (const passage of quote.readings.flatMap(({ passages }) => passages)) {
      reports.add(passage.report);
      quoted.set(passage.report, quoted.get(passage.report) ?? []);
      quoted.get(passage.report)?.push(passage);
    }
  }
  for (const { report, attributions } of page.story.readings) {
    const taken = quoted.get(report.id) ?? [];
    for (const attribution of attributions) {
      const [content] = attribution.content;
      if (content === undefined || taken.some(({ start, end }) => start < content.end && content.start < end))
        continue;
      const { statements, reports } = at(attribution.speaker);
      statements.push({ report: report.id, start: content.start, end: content.end, attribution });
      reports.add(report.id);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(a.source === undefined) - Number(b.source === undefined) || b.reports.size - a.reports.size,
  );
}

function speaker(page: Page, { source, quotes, statements }: Speaker, elsewhere: ReadonlySet<Quote>): Markup {
  const own = [...byWording(page, statements)].map(([text, passages]) => ({
    text,
    passages,
    direct: false,
    note: stance(passages),
  }));
  const told = markup`<div id="${contentId("w", source?.id ?? "")}" data-finding${carriers(statements)}>${collated(page, own)}</div>`;
  return markup`<li class="speaker"><h3>${source && glyph(SHAPES[source.kind])} ${source ? words(person(source), 160) : "Speaker not clear"}</h3>
${quotes.slice(0, MOST_EACH).map((quote) => utterance(page, quote, elsewhere.has(quote)))}${quotes.length > MOST_EACH && markup`<p class="left">and ${quotes.length - MOST_EACH} more quotations, in the JSON view</p>`}
${own.length === 1 && told}${own.length > 1 && markup`<details class="own"><summary>In the reports’ own words <span class="count">${own.length}</span></summary>${told}</details>`}</li>`;
}

// An utterance in several wordings stands among those; here it is one line that leads there.
function utterance(page: Page, quote: Quote, elsewhere: boolean): Part {
  const [first] = quote.readings;
  if (first === undefined) return null;
  if (!elsewhere) {
    return markup`<div class="quote" id="${finding(quote.id)}" data-finding${carriers(quote.readings.flatMap(({ passages }) => passages))}>${collated(
      page,
      quote.readings.map((reading) => ({ ...reading, note: null })),
    )}</div>`;
  }
  const [shown, rest] = clippedQuote(first.text, 300);
  return markup`<p class="quote"><q class="${first.direct ? "direct" : "plain"}"><bdi>${shown}</bdi></q>${rest} <a class="more" href="#${finding(quote.id)}">${quote.readings.length} wordings</a></p>`;
}

const SHAPES: Readonly<Record<Source["kind"], Shape>> = {
  person: "person",
  organisation: "person",
  outlet: "report",
  document: "document",
  anonymous: "unnamed",
  unknown: "unnamed",
};

function stance(statements: readonly Statement[]): Part {
  const found = new Set(statements.map(({ attribution }) => attribution.stance));
  found.delete("asserts");
  return found.size > 0 && markup`<span class="by">${[...found].join(", ")}</span>`;
}
