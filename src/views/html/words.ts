import { type Markup, markup } from "./markup.ts";

/** Words of a report inside our own sentence, so that their writing direction cannot turn ours around. */
export function words(text: string, most = 400): Markup {
  return markup`<bdi>${clipped(text, most)}</bdi>`;
}

/** At most `most` characters, on one line, cut at a space where there is one, with … for the rest. */
export function clipped(text: string, most: number): string {
  // Twice the room is enough to see where the cut falls; a title of a megabyte is not worth more.
  const line = onLine(text.slice(0, most * 2));
  if (line.length <= most && text.length <= most * 2) return line;
  const head = line.slice(0, most - 1);
  const space = head.lastIndexOf(" ");
  return `${whole(space > most / 2 ? head.slice(0, space) : head)}…`;
}

/** The same in two parts, so that the … can stand outside quotation marks: it is none of the speaker's words. */
export function clippedQuote(text: string, most: number): readonly [words: string, rest: string] {
  const line = clipped(text, most);
  return text.length > most && line.endsWith("…") ? [line.slice(0, -1), " …"] : [line, ""];
}

/** Likewise the end of a text, with … before it where it was cut. */
export function ending(text: string, most: number): string {
  const line = onLine(text.slice(-most * 2));
  if (line.length <= most) return line;
  const tail = line.slice(1 - most);
  const space = tail.indexOf(" ");
  return `…${space >= 0 && space < most / 2 ? tail.slice(space) : tail.replace(/^[\udc00-\udfff]/, "")}`;
}

// White space becomes single spaces; one at either end stays, because the text may go on there.
function onLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

// A cut between the halves of a surrogate pair would leave half a character.
function whole(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
