import { all } from "./find.ts";
import { decoded } from "./finding.ts";
import { showSection } from "./sections.ts";
import { openFold } from "./tree.ts";

/** Makes an address that names something on the page open whatever hides it. */
export function places(): void {
  addEventListener("hashchange", reveal);
  if (location.hash !== "") reveal();
  addEventListener("beforeprint", () => {
    for (const details of all<HTMLDetailsElement>("details:not([open])")) {
      details.open = true;
      details.dataset.print = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of all<HTMLDetailsElement>("details[data-print]")) {
      details.open = false;
      delete details.dataset.print;
    }
  });
}

/** Puts the name of a place into the address, so that it can be kept and sent. */
export function address(id: string): void {
  try {
    history.replaceState(null, "", `#${encodeURIComponent(id)}`);
  } catch {
    // Some browsers allow a page from disk none.
  }
}

/** Opens everything that an element is folded into. */
export function unfold(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    openFold(at);
    showSection(at);
  }
}

function reveal(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (target === null) return;
  unfold(target);
  const own = target.querySelector<HTMLDetailsElement>(":scope > details");
  if (own) own.open = true;
  target.scrollIntoView();
}
