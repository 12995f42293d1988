import { collate } from "../core/collate/collate.ts";
import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";
import { english } from "../languages/en/english.ts";
import { decisionsOf, refuseUnknown } from "./decisions.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { readAll } from "./readings.ts";

/** What a person decided, as the options give it. */
export interface DecisionOptions {
  readonly assume?: readonly string[];
  readonly decisions?: string;
}

/** A story made from inputs, what was not read, and the exit code; no story where nothing was read. */
export interface Told {
  readonly story: Story | null;
  readonly unread: readonly Unread[];
  readonly code: number;
}

/** Takes in the inputs of a command, reads them all and brings them together. */
export async function storyFrom(
  command: string,
  inputs: readonly string[],
  options: DecisionOptions,
): Promise<Told> {
  const decisions = await decisionsOf(options.assume ?? [], options.decisions);
  const taken = await takeIn(command, inputs);
  const { read, failed } = readAll(taken.reports);
  const unread = [...taken.unread, ...failed];
  const code = tellUnread(unread);
  if (read.length === 0) return { story: null, unread, code: 1 };
  const story = collate(read, english, decisions);
  refuseUnknown(story.decisions);
  return { story, unread, code };
}
