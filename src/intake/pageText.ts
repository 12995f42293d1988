import type { Link } from "../core/model/report.ts";
import type { PageElement, PageNode } from "./dom.ts";

const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const unseen = new Set(
  "script style noscript template svg iframe head title button select textarea".split(" "),
);

/**
 * The words of a part of a page, as a reader sees them: paragraphs with a blank line between, white space as
 * a browser shows it, and the links with the words they stand on.
 */
export function pageText(root: PageElement): { text: string; links: Link[] } {
  let text = "";
  let paragraph = "";
  let breaks = 0;
  const links: Link[] = [];

  const end = () => {
    text = text.trimEnd();
    if (paragraph.trim() !== "") text += (text === "" ? "" : "\n\n") + paragraph.trim();
    paragraph = "";
  };
  // Where the next word will stand; a paragraph never begins with a blank.
  const here = () => (text === "" ? 0 : text.length + 2) + paragraph.length;
  const say = (words: string) => {
    const shown = words.replace(/[\u00ad\u200b\ufeff]/g, "").replace(/[ \t\n\f\r\u00a0]+/g, " ");
    if (shown === "" || (shown === " " && paragraph === "")) return;
    paragraph += paragraph === "" || paragraph.endsWith(" ") ? shown.trimStart() : shown;
    if (shown !== " ") breaks = 0;
  };

  // Own stack: a hostile page nests deeper than the machine's.
  const steps: Step[] = [{ enter: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ("leave" in step) {
      if (step.leave === "block") end();
      else if (here() > step.from) links.push({ start: step.from, end: here(), href: step.leave.href });
      continue;
    }
    const node = step.enter;
    if (node.nodeType === 3) {
      say(node.textContent ?? "");
      continue;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    const name = node.nodeName.toLowerCase();
    if (unseen.has(name)) continue;
    if (name === "br") {
      // One break is a new line, two are a new paragraph.
      if (++breaks > 1) end();
      else say(" ");
      continue;
    }
    if (blocks.has(name)) {
      end();
      steps.push({ leave: "block", from: 0 });
    }
    const href = name === "a" ? (node as PageElement).getAttribute("href") : null;
    if (href !== null && /^https?:/i.test(href)) steps.push({ leave: { href }, from: here() });
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      steps.push({ enter: child });
    }
  }
  end();
  return { text, links: links.map((link) => trimmed(text, link)).filter(({ start, end }) => start < end) };
}

type Step = { enter: PageNode } | { leave: "block" | { href: string }; from: number };

// A link that begins or ends with a blank stands on the words without it.
function trimmed(text: string, link: Link): Link {
  let { start, end } = link;
  end = Math.min(end, text.length);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end, href: link.href };
}
