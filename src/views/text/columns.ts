/** How many columns a text takes on a terminal at most (after Unicode's East Asian Width, as `wcwidth` counts). */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let total = 0;
  let last = 0;
  for (const character of text) {
    // An emoji selector widens the character before it.
    const own = character === "\ufe0f" && last === 1 ? 1 : width(character);
    total += own;
    if (own > 0) last = own;
  }
  return total;
}

/** A word in parts that fit a line each, cut between characters as people see them; at least one in each part. */
export function fitting(word: string, first: number, others: number): string[] {
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const segment of characters(word)) {
    const own = columns(segment);
    if (part !== "" && used + own > (parts.length === 0 ? first : others)) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += segment;
    used += own;
  }
  return [...parts, part];
}

// `Intl.Segmenter` takes time with the square of a text's length (Node 20), so it is given a stretch at a time; the
// last character of a stretch may go on in the next.
function* characters(text: string): Generator<string> {
  let held = "";
  for (let at = 0; at < text.length; at += STRETCH) {
    const found = [...CHARACTERS.segment(held + text.slice(at, at + STRETCH))].map(({ segment }) => segment);
    const last = found.pop() ?? "";
    yield* found;
    // A character longer than a stretch is hostile, and is cut.
    if (last.length > STRETCH) yield last;
    held = last.length > STRETCH ? "" : last;
  }
  if (held !== "") yield held;
}

const STRETCH = 256;

function width(character: string): number {
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

const PLAIN = /^[ -~]*$/;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const CHARACTERS = new Intl.Segmenter("und", { granularity: "grapheme" });
