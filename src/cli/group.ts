import { group as groups } from "../core/collate/groups.ts";
import { contentId } from "../core/model/id.ts";
import { english } from "../languages/en/english.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { print } from "./output.ts";

/** `stemma group`: which reports are of one event, a line of JSON for each event. Returns the exit code. */
export async function group(inputs: readonly string[]): Promise<number> {
  const taken = await takeIn("group", inputs, { keepDuplicates: true });
  const code = tellUnread(taken.unread);
  if (taken.reports.length === 0) return 1;
  const found = groups(taken.reports, english);
  const ids = found.map(({ reports }) => contentId("event", ...reports));
  for (const [at, { reports, follows }] of found.entries()) {
    const line = { event: ids[at], reports, follows: follows === null ? null : ids[follows] };
    await print(`${JSON.stringify(line)}\n`);
  }
  return code;
}
