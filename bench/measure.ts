import { spawnSync } from "node:child_process";

/** The middle of some numbers; of two middles, the mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/**
 * Milliseconds that each of several takes, the median of `rounds`. They take turns, so that a busy moment of the
 * machine falls on all of them.
 */
export function inTurns<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = names.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, name] of names.entries()) times[i]?.push(timed(works[name]));
  return Object.fromEntries(names.map((name, i) => [name, median(times[i] ?? [])])) as Record<Name, number>;
}

/** Runs Node with these arguments, as somebody at a prompt would, and waits for it to end. */
export function node(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  // 1: an input had a fault that was told, such as an id given twice; the rest was read.
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
}

/** Rows of cells as lines, the first column to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return rows.map((row) => `  ${row.map(cell).join("   ")}\n`).join("");
}
