import { one } from "./find.ts";

/** Tells a screen reader what has changed. */
export function say(text: string): void {
  const status = one("#status");
  status.textContent = "";
  status.textContent = text;
}
