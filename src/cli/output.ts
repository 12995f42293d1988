import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { WrongUse } from "./wrongUse.ts";

/** Writes to standard output, no faster than its reader reads. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Writes a view to a file. Throws `WrongUse` where that cannot be. */
export async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new WrongUse(`cannot write: ${file} (${reasons[code] ?? code})`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such folder",
  ENOTDIR: "no such folder",
  EISDIR: "a folder",
  EACCES: "not permitted",
  EPERM: "not permitted",
  EROFS: "not permitted",
  ENOSPC: "no space left",
};

/** Whether standard output takes colours: https://no-color.org, https://force-color.org. */
export function colourful(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && TERM !== "dumb";
}

/** How wide a text is laid out where nobody says: as the terminal, between 40 and 100 columns; 80 in a pipe. */
export function terminalWidth(): number {
  return Math.max(40, Math.min(process.stdout.columns ?? 80, 100));
}
