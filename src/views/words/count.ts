const SMALL = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number as prose has it: words up to twelve, then figures. */
export function number(count: number): string {
  return SMALL[count] ?? String(count);
}

/** `1 report`, `5 reports`; an irregular plural is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** The first letter made a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `A, B and C`, cut after `most` with an honest count of the rest. */
export function listed(items: readonly string[], most = 6): string {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
