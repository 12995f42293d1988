import type { Reading } from "../core/model/reading.ts";
import type { Report } from "../core/model/report.ts";
import type { Unread } from "../core/model/unread.ts";
import { read } from "../core/read/read.ts";
import { english } from "../languages/en/english.ts";
import { progress } from "./progress.ts";

/** Reads one report after the other; one that fails is told, and does not hide the others. */
export function* readings(reports: readonly Report[]): Generator<Reading | Unread> {
  const reading = progress("reading");
  for (const [index, report] of reports.entries()) {
    reading.tell(index, reports.length);
    yield readOne(report);
  }
  reading.end();
}

function readOne(report: Report): Reading | Unread {
  try {
    return read(report, english);
  } catch (error) {
    const message = `cannot read: ${report.input} (${(error as Error).message})`;
    return { input: report.input, message, kind: "failed" };
  }
}

/** All of them at once: what was read, and what was not. */
export function readAll(reports: readonly Report[]): { read: Reading[]; failed: Unread[] } {
  const all = [...readings(reports)];
  return { read: all.filter((one) => "report" in one), failed: all.filter((one) => "message" in one) };
}
