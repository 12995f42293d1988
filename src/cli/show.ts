import type { Report } from "../core/model/report.ts";
import { siglum } from "../core/model/siglum.ts";
import { read } from "../core/read/read.ts";
import { english } from "../languages/en/english.ts";
import { show as view } from "../views/show.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { colourful, print } from "./output.ts";
import { WrongUse } from "./wrongUse.ts";

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
  const width = Math.min(process.stdout.columns ?? 80, 100);
  await print(view(read(report, english), { start, end }, { width, colour: colourful() }));
  return code;
}

// By the id it was given, else by the letter that the views call it.
function find(reports: readonly Report[], name: string): Report | undefined {
  return reports.find(({ id }) => id === name) ?? reports.find((_, index) => siglum(index) === name);
}
