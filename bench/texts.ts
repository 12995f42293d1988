import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Report } from "../src/core/model/report.ts";
import { intake } from "../src/intake/intake.ts";

/** Where real texts may lie; they are not in the project. */
const gold = process.env.STEMMA_GOLD ?? "../shared/gold";
const seeds = process.env.STEMMA_SEEDS ?? "../shared/seeds";
const gallery = "stories";

/** Reports to measure with, and what they are, for the table. */
export interface Texts {
  readonly label: string;
  readonly reports: readonly Report[];
}

/** Reports of many events, taken evenly until there are about `words` of them; else the gallery, repeated. */
export async function manyEvents(words: number): Promise<Texts> {
  const folder = `${gold}/stories`;
  const real = existsSync(folder);
  const all = await reportsIn(real ? [folder] : galleryFolders());
  const label = real ? "news reports of many events" : "the stories of the gallery, repeated";
  const each = all.reduce((sum, { text }) => sum + wordsIn(text), 0) / all.length;
  const count = Math.ceil(words / each);
  const step = Math.max(1, all.length / count);
  const reports = Array.from({ length: count }, (_, i) => all[Math.floor(i * step) % all.length] as Report);
  return { label, reports };
}

/** The reports of one event. */
export async function oneEvent(): Promise<Texts> {
  const file = `${gold}/stories/basil.jsonl`;
  if (!existsSync(file)) {
    return { label: "a story of the gallery", reports: await reportsIn([`${gallery}/hallow-dam`]) };
  }
  // Which rows are of one event only the file tells; intake keeps no such word.
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; event: string });
  const first = rows.find(({ event }) => rows.filter((row) => row.event === event).length >= 3)?.event;
  const ids = new Set(rows.filter(({ event }) => event === first).map(({ id }) => id));
  const reports = (await reportsIn([file])).filter(({ id }) => ids.has(id));
  return { label: "news reports of one event", reports };
}

/** A folder to read as a whole process: the founding case where it is there, else a story of the gallery. */
export function wholeStory(): { readonly label: string; readonly folder: string } {
  return existsSync(seeds)
    ? { label: "the five seeds", folder: seeds }
    : { label: "hallow-dam, six reports", folder: `${gallery}/hallow-dam` };
}

/** A feed to annotate as a whole process: a file or a folder, and the words in it. */
export async function feed(): Promise<{
  readonly label: string;
  readonly inputs: readonly string[];
  readonly words: number;
}> {
  const file = `${gold}/stories/basil.jsonl`;
  const real = existsSync(file);
  const inputs = real ? [file] : galleryFolders();
  const reports = await reportsIn(inputs);
  const words = reports.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return { label: `${reports.length} ${real ? "news reports" : "reports of the gallery"}`, inputs, words };
}

/** Words as a reader counts them, so that every program is measured by the same number. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function galleryFolders(): string[] {
  return readdirSync(gallery, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${gallery}/${name}/reports`)
    .sort();
}

async function reportsIn(inputs: readonly string[]): Promise<readonly Report[]> {
  return (await intake(inputs, { stdin: nothing(), keepDuplicates: true })).reports;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
