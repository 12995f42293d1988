import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";
import { literal } from "./markdown/literal.ts";
import { section } from "./markdown/section.ts";
import { branches } from "./markdown/tree.ts";
import { type Asked, outline } from "./sections/outline.ts";
import { withSigla } from "./words/sigla.ts";

/** The story as a Markdown document (CommonMark with GitHub's tables), the same content as the terminal view. */
export function markdown(story: Story, unread: readonly Unread[], asked: Asked): string {
  const { reports, sourcing, tree, sections, closing } = outline(withSigla(story), unread, asked);
  const parts = [
    `# ${literal(reports.heading)}`,
    `**${literal(sourcing)}**`,
    section({ ...reports, heading: "" }),
    branches(tree),
    ...sections.map(section),
    `---\n\n*${literal(closing)}*`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
