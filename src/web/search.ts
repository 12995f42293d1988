import { all, one } from "./find.ts";
import { FINDING } from "./finding.ts";

/** Leaves on the page only the findings that have the words typed. */
export function search(): void {
  const field = one<HTMLInputElement>("#find");
  let texts: readonly (readonly [HTMLElement, string])[] | null = null;
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    texts ??= all(FINDING).map((finding) => [finding, (finding.textContent ?? "").toLowerCase()] as const);
    let count = 0;
    for (const [finding, text] of texts) {
      const has = text.includes(wanted);
      finding.classList.toggle("out", !has);
      if (has) count++;
    }
    document.documentElement.classList.toggle("searching", wanted !== "");
    for (const section of all("section.findings"))
      section.classList.toggle("out", wanted !== "" && all(`${FINDING}:not(.out)`, section).length === 0);
    one(".found").textContent = wanted === "" ? "" : `${count} ${count === 1 ? "finding" : "findings"}`;
  });
}

/** Moves to the field in which to search. */
export function enterSearch(): void {
  one("#find").focus();
}

/** Ends the search and shows everything again. */
export function leaveSearch(): void {
  const field = one<HTMLInputElement>("#find");
  field.value = "";
  field.dispatchEvent(new Event("input"));
  field.blur();
}
