import type { Report } from "../core/model/report.ts";
import { siglum } from "../core/model/siglum.ts";
import type { Unread } from "../core/model/unread.ts";
import { failed, longest } from "./draft.ts";
import { jsonLines } from "./jsonl.ts";

/** A line is let go unread from so many characters on: a report's text, and what JSON makes of it. */
const LONGEST_LINE = 6 * longest;

/**
 * The reports of a stream of JSON Lines, each as soon as its line is whole, and what could not be read. Nothing of a
 * line is kept when it is over, so that a report without an id gets the siglum of its line.
 */
export async function* reportStream(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Report | Unread> {
  let number = 0;
  for await (const line of lines(stream)) {
    const place = `- line ${++number}`;
    if (line === null) {
      yield failed(place, `too long: ${place}`);
      continue;
    }
    if (line.trim() === "") continue;
    const { drafts, unread } = jsonLines(place, line);
    yield* unread;
    for (const draft of drafts) yield { ...draft, id: draft.id ?? siglum(number - 1) };
  }
}

/** Lines without their ends; `null` for one that is too long. */
async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const whole = () => (length > LONGEST_LINE ? null : parts.join(""));
  const add = (part: string) => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  for await (const chunk of stream) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...others] = text.split("\n");
    add(first);
    for (const other of others) {
      yield whole();
      parts = [];
      length = 0;
      add(other);
    }
  }
  if (length > 0) yield whole();
}
