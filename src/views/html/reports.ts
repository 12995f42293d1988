import type { Reading } from "../../core/model/reading.ts";
import type { Passage, Span } from "../../core/model/span.ts";
import type { BlockKind } from "../../core/model/text.ts";
import { days } from "../words/date.ts";
import { outletName } from "../words/outlet.ts";
import { person, viaWords } from "../words/person.ts";
import { finding, reportAnchor } from "./anchor.ts";
import { chips } from "./links.ts";
import { escaped, joined, type Markup, markup, type Part, trusted } from "./markup.ts";
import type { Page } from "./page.ts";
import { type Mark, type Point, segmented } from "./segments.ts";
import { clipped, words } from "./words.ts";

/** The full text of each report, with a place for everything that the page links to. Render it last. */
export function reports(page: Page): Markup {
  // The parts above have noted their links by now; these heads add theirs before the texts are written.
  const heads = page.story.readings.map((reading) => head(page, reading));
  return markup`<section id="reports" aria-labelledby="h-reports"><h2 id="h-reports">The reports</h2>
<p class="note legend">In the texts: <span class="w">what is attributed</span>, <span class="s">its source</span>, <span class="q">the words that attribute it</span>, <span class="p">words that a finding rests on</span>, and the <span class="n">number</span> of the claim made there.</p>
${page.story.readings.map((reading, index) => markup`<article class="report" id="${reportAnchor(reading.report.id)}" aria-labelledby="h-${reportAnchor(reading.report.id)}">${heads[index]}<div class="body" dir="auto" lang="${reading.language}">${trusted(body(page, reading))}</div></article>`)}</section>`;
}

function head(page: Page, reading: Reading): Markup {
  const { report, outlet, published, authors } = reading;
  const url = webAddress(report.url);
  return markup`<header><p class="siglum" aria-hidden="true">${clipped(report.id, 8)}</p>
<h3 id="h-${reportAnchor(report.id)}"><span class="vh">${clipped(report.id, 24)}, </span>${words(outletName(reading), 80)}</h3>
<p>${outlet.how === "inferred" && markup`outlet inferred${from(page, outlet.because)}<br>`}<span class="dated">${days(published.earliest, published.latest)}</span>${published.how === "inferred" && markup`, inferred${from(page, published.because)}`}</p>
${
  authors.length > 0 &&
  markup`<p>By ${joined(
    authors.slice(0, 8).map((author) => words(author, 60)),
    ", ",
  )}</p>`
}
${report.coverage === "partial" && markup`<p><b>read only in part</b></p>`}
${reading.updated && markup`<p>changed after publication ${chips(page, [{ report: report.id, start: reading.updated.start, end: reading.updated.end }])}</p>`}
<p class="input">${url ? markup`<a href="${url}" rel="noreferrer noopener" data-url>${words(inputName(report.input), 90)}</a>` : words(inputName(report.input), 90)}</p></header>`;
}

function from(page: Page, because: readonly Passage[]): Part {
  return because.length > 0 && markup` from ${chips(page, because.slice(0, 6))}`;
}

// A file is known by its name; where it lies on somebody's disk is nobody's business.
function inputName(input: string): string {
  return /^[a-z]+:\/\//i.test(input) ? input : (input.split(/[/\\]/).at(-1) ?? input);
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url) && url.length < 2000 ? url : null;
}

function body(page: Page, reading: Reading): string {
  const { text } = reading.report;
  const marks = marksOf(page, reading);
  const points = pointsOf(page, reading);
  const pieces = paragraphs(reading);
  const shares = shared(pieces, marks);
  let html = "";
  let point = 0;
  pieces.forEach((piece, index) => {
    const here: Point[] = [];
    while (point < points.length && (points[point] as Point).at <= piece.end)
      here.push(points[point++] as Point);
    html += `<p class="b-${piece.kind}">${segmented(text, piece, shares[index] ?? [], here)}</p>`;
  });
  const placed = new Set(shares.flat().map(({ name }) => name));
  const lost = marks.filter(({ name }) => name !== null && !placed.has(name));
  return html + lost.map(({ name }) => `<span id="${name}"></span>`).join("");
}

interface Piece extends Span {
  readonly kind: BlockKind;
}

// The blocks, and as paragraphs of their own whatever stands between them: the whole text is shown.
function paragraphs({ report: { text }, blocks }: Reading): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const between = (end: number) => {
    if (end > at && /\S/.test(text.slice(at, end))) pieces.push({ kind: "body", start: at, end });
    at = Math.max(at, end);
  };
  for (const { kind, start, end } of blocks) {
    between(start);
    if (end > at) pieces.push({ kind, start: at, end });
    at = Math.max(at, end);
  }
  between(text.length);
  return pieces;
}

// The marks of each paragraph. One over several goes into each; the first has its name.
function shared(pieces: readonly Piece[], marks: readonly Mark[]): Mark[][] {
  const shares: Mark[][] = pieces.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < pieces.length && (pieces[first] as Piece).end <= mark.start) first++;
    for (let i = first, again = false; i < pieces.length; i++, again = true) {
      const piece = pieces[i] as Piece;
      if (piece.start >= mark.end && again) break;
      if (piece.start >= Math.max(mark.end, mark.start + 1)) break;
      // In the first paragraph the mark begins where the paragraph does, if not later, so that it keeps its name.
      (shares[i] as Mark[]).push(again ? mark : { ...mark, start: Math.max(mark.start, piece.start) });
    }
  }
  return shares;
}

function marksOf(page: Page, reading: Reading): Mark[] {
  const marks: Mark[] = [];
  const add = (span: Span | null, attributes: string, name: string | null = null) => {
    if (span) marks.push({ start: span.start, end: span.end, attributes, name });
  };
  for (const { source, cue, content, speaker, via } of reading.attributions) {
    const through = viaWords(page, via);
    const title = `${person(page.sources.get(speaker ?? ""))}${through && `, ${through}`}`;
    add(source, `class="s"`);
    add(cue, `class="q"`);
    content.forEach((span, index) => {
      const said = escaped(clipped(title, 200));
      add(span, `class="w" title="${said}" data-said="${said}"${index === 0 ? ` tabindex="0"` : ""}`);
    });
  }
  for (const [name, span] of page.cited.get(reading.report.id) ?? []) add(span, `class="p"`, name);
  return marks.sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.name !== null) - Number(a.name !== null),
  );
}

// After the words that make a claim its number, which leads back to it.
function pointsOf(page: Page, reading: Reading): Point[] {
  return (page.claimEnds.get(reading.report.id) ?? []).map(({ at, claim }) => ({
    at,
    html: `<a class="n" href="#${escaped(finding(claim))}" aria-label="claim ${page.numbers.get(claim)}">${page.numbers.get(claim)}</a>`,
  }));
}
