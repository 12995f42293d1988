/**
 * Words from outside made safe for a terminal: one line, control characters shown as pictures (␛), and those
 * dropped that nobody can see but that turn, hide or join text (bidirectional controls, zero-width spaces, tags).
 * A report can so never send a command to the terminal that prints it.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\t\n\v\f\u0085\u2028\u2029]/g, " ")
    .replace(UNSEEN, "")
    .replace(CONTROL, picture)
    .replace(LONE, "\ufffd");
}

/** The same with runs of white space made one space, for prose. */
export function prose(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

// Joiners and selectors stay, for scripts and emoji are written with them.
const UNSEEN = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const LONE = /\p{Surrogate}/gu;

// C0 controls have pictures of their own in Unicode; the later ones have none.
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
