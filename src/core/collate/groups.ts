import type { Reading } from "../model/reading.ts";

export function group(readings: readonly Reading[]): string[][] {
  return readings.map(({ report }) => [report.id]);
}
