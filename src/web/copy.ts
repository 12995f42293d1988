import { first } from "./find.ts";
import { evidenceIn, publisherOf, reportCited, wordsOf } from "./finding.ts";
import { say } from "./say.ts";

/** Copies a finding with the exact words that it rests on, each with its report. */
export function copy(finding: HTMLElement): void {
  const words = first(".text", finding) ?? first("h3", finding) ?? finding;
  const lines = evidenceIn(finding).map(({ words, report }) => {
    const url = publisherOf(report);
    return `${reportCited(report)}: “${wordsOf(words).trim()}”${url ? ` <${url.href}>` : ""}`;
  });
  const text = [wordsOf(words).trim().replace(/\s+/g, " "), ...lines].join("\n");
  const done = () => say(`Copied with ${lines.length} ${lines.length === 1 ? "passage" : "passages"}`);
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, () => copyByHand(text, done));
  else copyByHand(text, done);
}

// A page from disk may have no clipboard, or not be allowed it.
function copyByHand(text: string, done: () => void): void {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  done();
}
