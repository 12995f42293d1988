import { availableParallelism, loadavg } from "node:os";
import { annotating } from "./feed.ts";
import { grouping, large } from "./groups.ts";
import { growth } from "./growth.ts";
import { pages } from "./page.ts";
import { speed } from "./speed.ts";
import { start } from "./start.ts";
import { feed, manyEvents, oneEvent } from "./texts.ts";

/** How many words the reading speed is measured on. */
const words = 10_000;

const say = (text: string) => process.stdout.write(`${text}\n`);

say(
  `Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} at the start\n`,
);
say(speed(await manyEvents(words)));
say(start());
say(annotating(await feed()));
say(growth(await oneEvent()));
say(grouping());
say(large());
say(await pages());
say(`Load ${loadavg()[0]?.toFixed(1)} at the end`);
