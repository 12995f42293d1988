/** A text of this many words is named by its first and last. */
const LONG = 12;
const ENDS = 5;

/**
 * The part of an address by which a browser finds words in a page and marks them (WICG, Scroll to Text Fragment):
 *
 *     #:~:text=Around%20400%20dockers
 *     #:~:text=Talks%20to%20end%20the%20dock,hold%20for%20the%20time%20being
 */
export function textFragment(words: string): string {
  const list = words.trim().split(/\s+/);
  const ends = list.length < LONG ? [list] : [list.slice(0, ENDS), list.slice(-ENDS)];
  return `#:~:text=${ends.map((some) => encoded(some.join(" "))).join(",")}`;
}

// A hyphen would end the part before it.
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
