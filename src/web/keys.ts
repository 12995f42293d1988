import { copy } from "./copy.ts";
import type { Drawer } from "./drawer.ts";
import { all, first, one, targetOf } from "./find.ts";
import { FINDING, findingOf } from "./finding.ts";
import { address, unfold } from "./places.ts";
import { enterSearch, leaveSearch } from "./search.ts";
import { enterTree } from "./tree.ts";

const STORED = "stemma-keys";

/** Single keys, as readers of feeds know them. They do nothing while somebody types, and can be switched off. */
export function keys(drawer: Drawer): void {
  const list = one<HTMLDialogElement>("#keys");
  const isOn = switched(one<HTMLInputElement>("input", list));
  for (const button of all("[data-keys]")) button.addEventListener("click", () => list.showModal());
  one("[data-close]", list).addEventListener("click", () => list.close());

  let current: HTMLElement | null = null;
  const here = () => findingOf(document.activeElement) ?? current;
  const go = (finding: HTMLElement | undefined) => {
    if (finding === undefined) return;
    current = finding;
    if (finding.parentElement) unfold(finding.parentElement);
    const target = first(":scope > details > summary", finding) ?? finding;
    if (target === finding) finding.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
    if (finding.id) address(finding.id);
  };
  const move = (by: number) => {
    const found = all(`${FINDING}:not(.out)`);
    const at = here();
    const index = at === null ? -1 : found.indexOf(at);
    go(found[index >= 0 ? index + by : by > 0 ? 0 : found.length - 1]);
  };
  const open = () => {
    const finding = here();
    const details = finding && first<HTMLDetailsElement>(":scope > details", finding);
    if (details) details.open = !details.open;
    else if (finding) drawer.show(finding);
  };
  const acts: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    o: open,
    e: () => {
      const finding = here() ?? first(FINDING);
      if (drawer.isOpen()) drawer.step(1);
      else if (finding) drawer.show(finding);
    },
    t: enterTree,
    d: () => {
      const found = all(".difference:not(.out)");
      const at = here();
      go(found[(at === null ? -1 : found.indexOf(at)) + 1] ?? found[0]);
    },
    c: () => {
      const finding = here();
      if (finding) copy(finding);
    },
    "/": enterSearch,
    "?": () => list.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || list.open) return;
    const target = targetOf(event);
    if (event.key === "Escape") {
      if (drawer.isOpen()) drawer.close();
      else if (target?.id === "find") leaveSearch();
      return;
    }
    if (!isOn() || target?.closest("input,textarea,select,[contenteditable]")) return;
    // Enter has its own meaning on links, buttons and summaries; on a finding it opens.
    const act = event.key === "Enter" && target?.matches(FINDING) ? open : own(acts, event.key);
    if (act === undefined) return;
    act();
    event.preventDefault();
  });
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

// The switch, as it was left; a browser without a store forgets it.
function switched(box: HTMLInputElement): () => boolean {
  try {
    box.checked = localStorage.getItem(STORED) !== "off";
  } catch {
    // Keys stay on.
  }
  box.addEventListener("change", () => {
    try {
      localStorage.setItem(STORED, box.checked ? "on" : "off");
    } catch {
      // For this visit only.
    }
  });
  return () => box.checked;
}
