import { prose } from "../words/visible.ts";

/**
 * Words from outside as Markdown that shows them as they are: no emphasis, link, image, HTML, table or heading can
 * come of them (CommonMark 0.31, and the tables, strikethrough, footnotes, mentions and bare links of GitHub's).
 */
export function literal(text: string): string {
  return prose(text)
    .replace(/[\\`*_[\]{}<>|~#$!^@&]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`)
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, "$1\\")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

const ENTITIES: Record<string, string> = { "<": "&lt;", "&": "&amp;" };
