import { inTurns, node, table } from "./measure.ts";
import { wholeStory } from "./texts.ts";

const command = "dist/stemma.js";

/** What somebody at a prompt waits for: help, and a whole story, each as a process of its own. */
export function start(): string {
  const help = inTurns(15, {
    "node, nothing to do": () => node("-e", "0"),
    "stemma --help": () => node(command, "--help"),
  });
  const { label, folder } = wholeStory();
  const story = inTurns(7, {
    "as text": () => node(command, "read", folder),
    "as JSON": () => node(command, "read", folder, "--format", "json"),
    "as a page": () => node(command, "read", folder, "--format", "html"),
  });
  const rows = (times: Readonly<Record<string, number>>) =>
    Object.entries(times).map(([name, time]) => [name, `${Math.round(time)} ms`]);
  return [
    "Starting: whole processes, taking turns, median of 15\n",
    table(rows(help)),
    `\nA story from end to end: ${label}, whole processes, median of 7\n`,
    table(rows(story)),
  ].join("");
}
