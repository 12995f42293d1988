import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurns, node, table } from "./measure.ts";
import { wholeStory } from "./texts.ts";

const command = "dist/stemma.js";

/** What somebody at a prompt waits for: help, and a whole story, each as a process of its own, beside bare Node. */
export function start(): string {
  const bare = { "node, nothing to do": () => node("-e", "0") };
  const help = inTurns(15, {
    ...bare,
    "stemma --help": () => node(command, "--help"),
    "stemma annotate, one sentence": () => node(command, "annotate", sentence()),
  });
  const { label, folder } = wholeStory();
  const story = inTurns(7, {
    ...bare,
    "stemma read, as text": () => node(command, "read", folder),
    "as JSON": () => node(command, "read", folder, "--format", "json"),
    "as a page": () => node(command, "read", folder, "--format", "html"),
  });
  return [
    "Starting: whole processes, taking turns, median of 15\n",
    beside(help),
    `\nA story from end to end: ${label}, whole processes, taking turns, median of 7\n`,
    beside(story),
  ].join("");
}

/** A report so short that reading it is loading weights and lists. */
function sentence(): string {
  const file = join(mkdtempSync(join(tmpdir(), "stemma-")), "sentence.txt");
  writeFileSync(file, "The harbour bridge is closed, the port authority said on Monday.\n");
  return file;
}

function beside(times: Readonly<Record<string, number>>): string {
  const [least = 1] = Object.values(times);
  const rows = Object.entries(times).map(([name, time]) => [
    name,
    String(Math.round(time)),
    (time / least).toFixed(2),
  ]);
  return table([["", "ms", "times Node's"], ...rows]);
}
