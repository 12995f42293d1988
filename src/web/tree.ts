import { all, first, targetOf } from "./find.ts";

const EXPANDED = "aria-expanded";

/** Makes the list of the tree one stop of the Tab key, walked by arrow keys (WAI-ARIA, tree view pattern). */
export function tree(): void {
  const root = first("[role=tree]");
  if (root === null) return;
  all("[role=treeitem]", root).forEach((item, index) => {
    item.tabIndex = index === 0 ? 0 : -1;
  });
  root.addEventListener("click", (event) => {
    const target = targetOf(event);
    const item = target?.closest<HTMLElement>(`[${EXPANDED}]`);
    if (!item || target?.closest("a,summary") || String(getSelection()) !== "") return;
    fold(item, item.getAttribute(EXPANDED) === "true");
    stand(item);
  });
  root.addEventListener("keydown", (event) => {
    const item = targetOf(event);
    if (!(item instanceof HTMLElement) || item.getAttribute("role") !== "treeitem") return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk(event.key, item, shown(root))) event.preventDefault();
  });
}

/** Moves to the tree, to the line where one stood last. */
export function enterTree(): void {
  stand(first("[role=treeitem][tabindex='0']"));
}

/** Opens the branch that an element is, if it is one. */
export function openFold(element: Element): void {
  if (element.getAttribute("role") !== "group") return;
  element.previousElementSibling?.setAttribute(EXPANDED, "true");
}

// Does what a key asks for; false for keys that mean nothing here.
function walk(key: string, item: HTMLElement, list: readonly HTMLElement[]): boolean {
  const index = list.indexOf(item);
  const expanded = item.getAttribute(EXPANDED);
  switch (key) {
    case "ArrowDown":
      stand(list[index + 1]);
      return true;
    case "ArrowUp":
      stand(list[index - 1]);
      return true;
    case "Home":
      stand(list[0]);
      return true;
    case "End":
      stand(list.at(-1));
      return true;
    case "ArrowRight":
      if (expanded === "false") fold(item, false);
      else if (expanded === "true") stand(list[index + 1]);
      return true;
    case "ArrowLeft":
      if (expanded === "true") fold(item, true);
      else stand(item.closest("[role=group]")?.previousElementSibling);
      return true;
    case "Enter":
    case " ":
      (first("a.ev", item) ?? first("a", item))?.click();
      return true;
    default:
      return false;
  }
}

function fold(item: HTMLElement, folded: boolean): void {
  item.setAttribute(EXPANDED, String(!folded));
}

function shown(root: HTMLElement): HTMLElement[] {
  return all("[role=treeitem]", root).filter((item) => !item.closest(`[${EXPANDED}=false] + [role=group]`));
}

function stand(item: Element | null | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  for (const other of all("[role=treeitem][tabindex='0']")) other.tabIndex = -1;
  item.tabIndex = 0;
  item.focus();
}
