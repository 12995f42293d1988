import { all, one, targetOf } from "./find.ts";
import {
  type Evidence,
  evidenceIn,
  evidenceOf,
  findingOf,
  publisherOf,
  reportName,
  wordsOf,
} from "./finding.ts";
import { address } from "./places.ts";
import { say } from "./say.ts";
import { textFragment } from "./textFragment.ts";

/** The sheet at the bottom that shows the exact words in their report, without leaving the place. */
export interface Drawer {
  isOpen(): boolean;
  /** Shows the words that a finding rests on, from the first; false where it rests on none. */
  show(finding: HTMLElement): boolean;
  /** Goes on to the next words of the same finding, or back. */
  step(by: number): void;
  close(): void;
}

/** Words are attributed as a whole when so much of them is: a full stop may be left out. */
const MOST_OF = 0.8;

/** Makes every link to exact words open the drawer. */
export function drawer(): Drawer {
  const sheet = one("#drawer");
  const [back, on] = [
    one<HTMLButtonElement>("[data-back]", sheet),
    one<HTMLButtonElement>("[data-on]", sheet),
  ];
  const whole = one<HTMLAnchorElement>(".whole", sheet);
  let trail: readonly Evidence[] = [];
  let place = 0;
  let opener: Element | null = null;

  function show(index: number): void {
    const evidence = trail[index] as Evidence;
    place = index;
    unmark();
    const near = findingOf(evidence.link) ?? document;
    for (const link of all("a.ev", near))
      if (link.getAttribute("href") === evidence.link.getAttribute("href"))
        link.setAttribute("aria-current", "true");
    one("h2", sheet).textContent = reportName(evidence.report);
    one(".count", sheet).textContent = trail.length > 1 ? `${index + 1} of ${trail.length}` : "";
    one(".voice", sheet).textContent = voiceOf(evidence);
    back.disabled = index === 0;
    on.disabled = index === trail.length - 1;
    whole.href = `#${evidence.words.id}`;
    lead(one<HTMLAnchorElement>(".publisher", sheet), evidence);
    sheet.hidden = false;
    fill(one(".text", sheet), evidence);
    uncover(near, sheet);
    address(evidence.words.id);
  }

  function open(evidence: readonly Evidence[], index: number, from: Element): void {
    trail = evidence;
    show(index);
    if (!sheet.contains(document.activeElement))
      opener = document.activeElement === document.body ? from : document.activeElement;
    one("h2", sheet).focus({ preventScroll: true });
  }

  function follow(link: HTMLElement | SVGElement): boolean {
    const evidence = evidenceOf(link);
    if (evidence === null) return false;
    const finding = findingOf(link);
    const together = finding ? evidenceIn(finding) : [evidence];
    const index = together.findIndex(({ words }) => words === evidence.words);
    open(together, index, link);
    return true;
  }

  function step(by: number): void {
    if (trail[place + by] === undefined) return;
    show(place + by);
    say(`${one(".count", sheet).textContent}, ${one("h2", sheet).textContent}`);
  }

  function close(): void {
    hide();
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
  }

  function hide(): void {
    sheet.hidden = true;
    document.documentElement.style.removeProperty("--drawer");
    unmark();
  }

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const target = targetOf(event);
    const link = target?.closest<HTMLElement | SVGElement>("a.ev");
    if (link && follow(link)) event.preventDefault();
    else if (target?.closest("#drawer .n, #drawer .whole")) hide();
  });
  one("[data-close]", sheet).addEventListener("click", close);
  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));

  return {
    isOpen: () => !sheet.hidden,
    show(finding) {
      const evidence = evidenceIn(finding);
      if (evidence.length > 0) open(evidence, 0, finding);
      return evidence.length > 0;
    },
    step,
    close,
  };
}

// The whole report, with the words marked and in sight. Names stay in the reading view: each is there once.
function fill(text: HTMLElement, { words, report }: Evidence): void {
  const { id } = words;
  const body = one(".body", report).cloneNode(true) as HTMLElement;
  const pieces = piecesOf(id, body);
  for (const piece of pieces) piece.classList.add("hit");
  for (const named of all("[id]", body)) named.removeAttribute("id");
  for (const stop of all("[tabindex]", body)) stop.removeAttribute("tabindex");
  text.lang = one(".body", report).lang;
  text.replaceChildren(...body.childNodes);
  const [hit] = pieces;
  if (hit) text.scrollTop = hit.offsetTop - text.offsetTop - text.clientHeight / 3;
}

// Words that other marks cut are in several pieces.
function piecesOf(id: string, body: HTMLElement): HTMLElement[] {
  return all("[id],[data-of]", body).filter((piece) => piece.id === id || piece.dataset.of === id);
}

// Who says the words, where they are attributed to one speaker as a whole.
function voiceOf({ words }: Evidence): string {
  // Of attributions within one another the innermost has the speaker.
  const within = all("[data-said]", words).filter(
    (each) => wordsOf(each).length > wordsOf(words).length * MOST_OF,
  );
  return (within.at(-1) ?? words.closest<HTMLElement>("[data-said]"))?.dataset.said ?? "";
}

// The same words in the publisher's own page.
function lead(link: HTMLAnchorElement, { words, report }: Evidence): void {
  const url = publisherOf(report);
  link.hidden = url === null;
  if (url === null) return;
  const pieces = piecesOf(words.id, one(".body", report));
  link.href = url.href.replace(/#.*/, "") + textFragment(pieces.map(wordsOf).join(""));
}

// The page stays where it is, unless the drawer covers what was chosen.
function uncover(near: ParentNode, sheet: HTMLElement): void {
  document.documentElement.style.setProperty("--drawer", `${sheet.offsetHeight}px`);
  const chosen = all("a.ev[aria-current]", near).find((link) => link.checkVisibility());
  const under = chosen === undefined ? 0 : chosen.getBoundingClientRect().bottom + 16;
  if (chosen && under > sheet.getBoundingClientRect().top && !sheet.contains(chosen))
    chosen.scrollIntoView({ block: "center", behavior: "instant" });
}

function unmark(): void {
  for (const link of all("a.ev[aria-current]")) link.removeAttribute("aria-current");
}
