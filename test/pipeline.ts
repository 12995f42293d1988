import { readdirSync } from "node:fs";
import { collate } from "../src/core/collate/collate.ts";
import type { Decision } from "../src/core/model/decision.ts";
import type { Report } from "../src/core/model/report.ts";
import type { Story } from "../src/core/model/story.ts";
import { read } from "../src/core/read/read.ts";
import { intake } from "../src/intake/intake.ts";
import { english } from "../src/languages/en/english.ts";
import { json } from "../src/views/json.ts";
import { text } from "../src/views/text.ts";
import type { StoryJson } from "./storyJson.ts";

/** The files of a story's folder, sorted by name. */
export function filesOf(folder: string): string[] {
  return readdirSync(`${folder}/reports`)
    .sort()
    .map((file) => `${folder}/reports/${file}`);
}

/** The reports in files, in the order given. An input that cannot be read is an error here. */
export async function reportsIn(inputs: readonly string[]): Promise<readonly Report[]> {
  const { reports, unread } = await intake(inputs, { stdin: nothing() });
  if (unread.length > 0) throw new Error(unread.map(({ message }) => message).join(", "));
  return reports;
}

/** Reads and collates. */
export function storyOf(reports: readonly Report[], decisions: readonly Decision[] = []): Story {
  return collate(
    reports.map((report) => read(report, english)),
    english,
    decisions,
  );
}

/** The bytes of `--format json`. */
export function bytesOf(story: Story): string {
  return json(story, []);
}

/** What a terminal of 80 columns shows, without colour. */
export function textOf(story: Story): string {
  return text(story, [], { width: 80, colour: false, brief: false, why: false });
}

/** What a program that reads those bytes sees. */
export function jsonOf(story: Story): StoryJson {
  return JSON.parse(bytesOf(story)) as StoryJson;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
