import { all, first, targetOf } from "./find.ts";

/** Marks in the tree the reports that carry the finding in use, or the one whose line is in use. */
export function carriers(): void {
  const tree = first("#tree");
  if (tree === null) return;
  let last: HTMLElement | null = null;
  const mark = (event: Event) => {
    const used = targetOf(event)?.closest<HTMLElement>("[data-in]") ?? null;
    if (used === last) return;
    last = used;
    const reports = new Set(used?.dataset.in?.split(" "));
    tree.classList.toggle("some", reports.size > 0);
    for (const node of all<HTMLElement | SVGElement>("[data-report]", tree))
      node.classList.toggle("lit", reports.has(node.dataset.report ?? ""));
  };
  document.addEventListener("pointerover", mark);
  document.addEventListener("focusin", mark);
}
