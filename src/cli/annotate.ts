import { reportJson } from "../views/json.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { print } from "./output.ts";
import { readings } from "./readings.ts";

/** `stemma annotate`: what each report says, a line of JSON each, as soon as it is read. Returns the exit code. */
export async function annotate(inputs: readonly string[]): Promise<number> {
  const { reports, unread } = await takeIn("annotate", inputs, { keepDuplicates: true });
  let code = tellUnread(unread);
  if (reports.length === 0) return 1;
  for (const reading of readings(reports)) {
    if ("message" in reading) code = tellUnread([reading]);
    else await print(`${JSON.stringify(reportJson(reading))}\n`);
  }
  return code;
}
