import { collate } from "../core/collate/collate.ts";
import { english } from "../languages/en/english.ts";
import { brief as view } from "../views/brief.ts";
import { decisionsOf, refuseUnknown } from "./decisions.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { print } from "./output.ts";
import { readAll } from "./readings.ts";

/** The options of `stemma brief`, as they were given. */
export interface BriefOptions {
  readonly assume?: readonly string[];
  readonly decisions?: string;
}

/** `stemma brief`: many reports in, a briefing of at most 250 words out. Returns the exit code. */
export async function brief(inputs: readonly string[], options: BriefOptions): Promise<number> {
  const decisions = await decisionsOf(options.assume ?? [], options.decisions);
  const taken = await takeIn("brief", inputs);
  const { read, failed } = readAll(taken.reports);
  const code = tellUnread([...taken.unread, ...failed]);
  if (read.length === 0) return 1;
  const story = collate(read, english, decisions);
  refuseUnknown(story.decisions);
  await print(view(story, Math.max(40, Math.min(process.stdout.columns ?? 80, 100))));
  return code;
}
