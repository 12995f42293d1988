import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stream } from "../src/core/collate/group/stream.ts";
import { readDay } from "../src/core/model/date.ts";
import type { Report } from "../src/core/model/report.ts";
import { english } from "../src/languages/en/english.ts";
import { feed } from "../test/made/feed.ts";
import { tradition } from "../test/made/tradition.ts";
import { table } from "./measure.ts";
import { wordsIn } from "./texts.ts";

/** A stream's speed is looked at when it has had so many reports, over as many as `span`. */
const points = [2_000, 10_000, 100_000];
const span = 1_000;

/** How fast a stream is grouped, and whether that stays so; a made-up feed of about ten reports of each event. */
export function grouping(): string {
  const put = stream(english.words);
  const rows: string[][] = [];
  let given = 0;
  let spent = 0;
  let words = 0;
  let events = 0;
  for (const { report } of feed(points.at(-1) as number)) {
    const day = readDay(report.date?.earliest ?? "");
    const before = process.cpuUsage();
    events = Math.max(events, put(report, day).event.id + 1);
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    words += wordsIn(`${report.title} ${report.text}`);
    given++;
    if (points.includes(given + span)) [spent, words] = [0, 0];
    if (!points.includes(given)) continue;
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    rows.push([
      `${given.toLocaleString("en-GB")} reports`,
      events.toLocaleString("en-GB"),
      Math.round((span / spent) * 1000).toLocaleString("en-GB"),
      Math.round((words / spent) * 1000).toLocaleString("en-GB"),
      `${memory}`,
    ]);
  }
  const heading = ["after", "events", "reports a second of one core", "words", "this process, MB"];
  return `Grouping: a made-up feed, one pass, the last ${span.toLocaleString("en-GB")} reports\n${table([heading, ...rows])}`;
}

/** The whole command on a feed, and on a thousand reports of one event, with the most memory that each took. */
export function large(): string {
  const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
  try {
    const written = (name: string, reports: readonly Report[]) => {
      const file = join(folder, name);
      const lines = reports.map(({ id, title, text, outlet, date }) =>
        JSON.stringify({ id, title, text, outlet, date: date?.earliest }),
      );
      writeFileSync(file, lines.join("\n"));
      return file;
    };
    const many = Array.from(feed(10_000), ({ report }) => report);
    const one = tradition(1_000, { first: 0.4, second: 0.15, relays: 0.1 }).reports.map(
      ({ report }) => report,
    );
    const rows = [
      row("group, a feed of 10,000", many, ["group", written("feed.jsonl", many)]),
      row("read, 1,000 of one event", one, ["read", written("event.jsonl", one), "--format", "json"]),
    ];
    return `Large: whole processes, once\n${table([["", "words", "s of one core", "MB at most"], ...rows])}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tellCost = `data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error(maxRSS/1e3,(userCPUTime+systemCPUTime)/1e6)})`;

function row(label: string, reports: readonly Report[], args: readonly string[]): string[] {
  const { status, stderr } = spawnSync(process.execPath, ["--import", tellCost, "dist/stemma.js", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`stemma ${args[0]} ended with ${status}: ${stderr}`);
  const [memory, seconds] = (stderr.trimEnd().split("\n").at(-1) as string).split(" ");
  const words = reports.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return [label, words.toLocaleString("en-GB"), Number(seconds).toFixed(1), Number(memory).toFixed(0)];
}
