import { grouping, group as groups } from "../core/collate/groups.ts";
import { contentId } from "../core/model/id.ts";
import { reportStream } from "../intake/stream.ts";
import { english } from "../languages/en/english.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { print } from "./output.ts";
import { WrongUse } from "./wrongUse.ts";

/** `stemma group`: which reports are of one event, a line of JSON for each event. Returns the exit code. */
export async function group(
  inputs: readonly string[],
  { stream }: { readonly stream?: boolean } = {},
): Promise<number> {
  if (stream) return asTheyCome(inputs);
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

/** A line for each report of standard input, as soon as it has come. Nothing of the stream is kept but its latest events. */
async function asTheyCome(inputs: readonly string[]): Promise<number> {
  const [other] = inputs.filter((input) => input !== "-");
  if (other !== undefined) throw new WrongUse(`not a stream: ${other}`);
  const put = grouping(english);
  let code = 0;
  for await (const one of reportStream(process.stdin)) {
    if ("message" in one) {
      code = Math.max(code, tellUnread([one]));
      continue;
    }
    const { report, event, follows } = put(one);
    await print(`${JSON.stringify({ report, event: eventId(event), follows: eventId(follows) })}\n`);
  }
  return code;
}

function eventId(begun: string | null): string | null {
  return begun === null ? null : contentId("event", begun);
}
