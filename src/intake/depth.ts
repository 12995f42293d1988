const tag = /<(\/?)([a-z][a-z0-9]*)/gi;

// Elements that have no end, or that the next one of their kind ends.
const flat = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd tr td th thead tbody tfoot option colgroup html head body"
  ).split(" "),
);
const raw = new Set(["script", "style", "textarea", "title"]);

/**
 * How deep the elements of a page lie in each other, more or less, from its tags alone: a page that nests tens
 * of thousands would keep the parser busy for minutes.
 */
export function depth(markup: string): number {
  let open = 0;
  let deepest = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(markup); match !== null; match = tag.exec(markup)) {
    const name = (match[2] as string).toLowerCase();
    if (flat.has(name)) continue;
    if (match[1] === "/") {
      open = Math.max(0, open - 1);
    } else if (raw.has(name)) {
      const end = markup.indexOf(`</${match[2]}`, tag.lastIndex);
      if (end === -1) break;
      tag.lastIndex = end + 2 + name.length;
    } else {
      open++;
      deepest = Math.max(deepest, open);
    }
  }
  return deepest;
}
