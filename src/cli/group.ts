import { group as groups } from "../core/collate/groups.ts";
import { contentId } from "../core/model/id.ts";
import { english } from "../languages/en/english.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { print } from "./output.ts";
import { readAll } from "./readings.ts";

/** `stemma group`: which reports are of one event, a line of JSON for each event. Returns the exit code. */
export async function group(inputs: readonly string[]): Promise<number> {
  const taken = await takeIn("group", inputs, { keepDuplicates: true });
  const { read, failed } = readAll(taken.reports);
  const code = tellUnread([...taken.unread, ...failed]);
  if (read.length === 0) return 1;
  for (const reports of groups(read, english.words)) {
    await print(`${JSON.stringify({ event: contentId("event", ...reports), reports })}\n`);
  }
  return code;
}
