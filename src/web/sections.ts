import { all, first } from "./find.ts";
import { anchorOf } from "./finding.ts";

/** One of the sections beside the claims is shown at a time, chosen by the list of links above them. */
export function sections(): void {
  for (const link of links()) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link);
    });
  }
}

/** Shows the section that an element is, if it is one of them. */
export function showSection(element: Element): void {
  if (!element.matches(".panel")) return;
  const link = links().find((each) => anchorOf(each) === element.id);
  if (link) choose(link);
}

function choose(link: HTMLAnchorElement): void {
  for (const other of links()) other.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  for (const panel of all(".panel")) panel.classList.toggle("on", panel.id === anchorOf(link));
  first(".panels")?.scrollTo({ top: 0 });
}

function links(): HTMLAnchorElement[] {
  return all<HTMLAnchorElement>(".sections a");
}
