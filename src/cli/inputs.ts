import type { Unread } from "../core/model/unread.ts";
import { type Intake, intake } from "../intake/intake.ts";
import { progress } from "./progress.ts";
import { WrongUse } from "./wrongUse.ts";

/** Takes in the inputs of a command, and tells on standard error how far it is. */
export async function takeIn(
  command: string,
  inputs: readonly string[],
  { keepDuplicates = false } = {},
): Promise<Intake> {
  if (inputs.length === 0) throw new WrongUse(`no inputs: ${command}`);
  const taking = progress("taking in");
  const taken = await intake(inputs, { stdin: process.stdin, keepDuplicates, progress: taking.tell });
  taking.end();
  return taken;
}

/** Lists what could not be read on standard error, and gives the exit code that says so. */
export function tellUnread(unread: readonly Unread[]): number {
  for (const { message } of unread) process.stderr.write(`${message}\n`);
  return unread.some(({ kind }) => kind === "failed") ? 1 : 0;
}
