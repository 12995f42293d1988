import { all, one } from "./find.ts";

/** What `j` and `k` walk: claims, quotations, differences … */
export const FINDING = "[data-finding]";

/** The words of a report that a finding rests on. */
export interface Evidence {
  /** The link to them, in the drawing one of SVG. */
  readonly link: HTMLElement | SVGElement;
  /** The place of the words in the reading view. */
  readonly words: HTMLElement;
  /** The reading view. */
  readonly report: HTMLElement;
}

/** The finding, or the line of the tree, that an element lies in. */
export function findingOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(`${FINDING},[role=treeitem]`) ?? null;
}

/** The name of the place that a link within the page leads to. */
export function anchorOf(link: Element): string {
  return decoded((link.getAttribute("href") ?? "").slice(1));
}

/** A part of an address as it was meant; as it stands, where somebody has broken it. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words that a link leads to; `null` where it leads elsewhere. */
export function evidenceOf(link: HTMLElement | SVGElement): Evidence | null {
  const words = document.getElementById(anchorOf(link));
  const report = words?.closest<HTMLElement>(".report");
  return words && report ? { link, words, report } : null;
}

/** All the words that a finding rests on, each place once, in the order of the page. */
export function evidenceIn(finding: HTMLElement): Evidence[] {
  const places = new Map<HTMLElement, Evidence>();
  for (const link of all<HTMLElement | SVGElement>("a.ev", finding)) {
    const found = evidenceOf(link);
    if (found && !places.has(found.words)) places.set(found.words, found);
  }
  return [...places.values()];
}

/** `B, Daily Lantern` */
export function reportName(report: HTMLElement): string {
  return `${one(".siglum", report).textContent}, ${one("h3 bdi", report).textContent}`;
}

/** `B, Daily Lantern, 3 March 2026` */
export function reportCited(report: HTMLElement): string {
  return `${reportName(report)}, ${one(".dated", report).textContent}`;
}

/** The address of a report at its publisher, where it is known. */
export function publisherOf(report: HTMLElement): HTMLAnchorElement | null {
  return report.querySelector<HTMLAnchorElement>("a[data-url]");
}

/** The words of an element, without the numbers of claims and the sign for its address. */
export function wordsOf(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const sign of all(".n,.here", copy)) sign.remove();
  return copy.textContent ?? "";
}
