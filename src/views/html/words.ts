import { type Markup, markup } from "./markup.ts";

/** Words of a report inside our own sentence, so that their writing direction cannot turn ours around. */
export function words(text: string, most = 400): Markup {
  return markup`<bdi>${clipped(text, most)}</bdi>`;
}

/** At most `most` characters on one line, cut at a space where there is one, with an ellipsis for the rest. */
export function clipped(text: string, most: number): string {
  // Twice the room is enough to see where the cut falls; a title of a megabyte is not worth more.
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= most && text.length <= most * 2) return line;
  const head = line.slice(0, most - 1);
  const space = head.lastIndexOf(" ");
  return `${whole(space > most / 2 ? head.slice(0, space) : head)}…`;
}

// A cut between the halves of a surrogate pair would leave half a character.
function whole(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
