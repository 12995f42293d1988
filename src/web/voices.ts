import { all, one, targetOf } from "./find.ts";

/**
 * Says of attributed words in a report who speaks them and through whom they came, when they are pointed at or
 * have the focus. The renderer writes it as their title, which only a mouse reads.
 */
export function voices(): void {
  const note = one("#voice");
  for (const words of all("[data-said]")) words.removeAttribute("title");
  let told: HTMLElement | null = null;
  const tell = (event: Event) => {
    told = targetOf(event)?.closest<HTMLElement>(".body [data-said]") ?? null;
    note.hidden = told === null;
    if (told) place(note, told);
  };
  document.addEventListener("pointerover", tell);
  document.addEventListener("focusin", tell);
  addEventListener("scroll", () => {
    if (told) place(note, told);
  });
}

// Below the words, or above them where there is no room. It lies over other text and moves none.
function place(note: HTMLElement, words: HTMLElement): void {
  note.textContent = words.dataset.said ?? "";
  const { top, bottom, left } = words.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = note;
  const above = bottom + offsetHeight + 8 > innerHeight;
  const inside = Math.max(8, Math.min(left, innerWidth - offsetWidth - 8));
  note.style.setProperty("left", `${inside}px`);
  note.style.setProperty("top", `${above ? Math.max(4, top - offsetHeight - 4) : bottom + 4}px`);
}
