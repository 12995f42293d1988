import type { Report } from "../core/model/report.ts";
import { siglum } from "../core/model/siglum.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { print } from "./output.ts";
import { WrongUse } from "./wrongUse.ts";

/** How many characters of a report are shown on each side of a passage. */
const around = 240;

/** `stemma show A:412-460`: the words of a passage in brackets, among those around it. Returns the exit code. */
export async function show(passage: string | undefined, inputs: readonly string[]): Promise<number> {
  const parts = /^(.+):(\d{1,9})-(\d{1,9})$/.exec(passage ?? "");
  const [start, end] = [Number(parts?.[2]), Number(parts?.[3])];
  if (!parts || start >= end) throw new WrongUse(`not a passage: ${passage ?? ""}`);
  const { reports, unread } = await takeIn("show", inputs);
  const code = tellUnread(unread);
  const report = find(reports, parts[1] as string);
  if (report === undefined) throw new WrongUse(`no report: ${parts[1]}`);
  if (end > report.text.length) throw new WrongUse(`outside report: ${passage}`);
  await print(`${report.id}  ${report.input}\n\n${shown(report.text, start, end)}\n`);
  return code;
}

// By the id it was given, else by the letter that the views call it.
function find(reports: readonly Report[], name: string): Report | undefined {
  return reports.find(({ id }) => id === name) ?? reports.find((_, index) => siglum(index) === name);
}

/** `… the words before [the passage] the words after …`, cut between words. */
export function shown(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const cutBefore = start > around;
  const cutAfter = end + around < text.length;
  return [
    cutBefore ? `… ${before.replace(/^\S*\s+/, "")}` : before,
    `[${text.slice(start, end)}]`,
    cutAfter ? `${after.replace(/\s+\S*$/, "")} …` : after,
  ].join("");
}
