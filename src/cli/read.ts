import { collate } from "../core/collate/collate.ts";
import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";
import { english } from "../languages/en/english.ts";
import { decisionsOf, refuseUnknown } from "./decisions.ts";
import { takeIn, tellUnread } from "./inputs.ts";
import { openFile } from "./opener.ts";
import { colourful, print, save } from "./output.ts";
import { readAll } from "./readings.ts";
import { WrongUse } from "./wrongUse.ts";

/** The options of `stemma read`, as they were given. */
export interface ReadOptions {
  readonly format?: string;
  readonly out?: string;
  readonly open?: boolean;
  readonly brief?: boolean;
  readonly why?: boolean;
  readonly width?: string;
  readonly assume?: readonly string[];
  readonly decisions?: string;
}

/** `stemma read`: many reports in, one story out. Returns the exit code. */
export async function read(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const format = formatOf(options);
  const width = widthOf(options.width);
  const out = options.out ?? (options.open ? "story.html" : undefined);
  const decisions = await decisionsOf(options.assume ?? [], options.decisions);
  const taken = await takeIn("read", inputs);
  const { read: readings, failed } = readAll(taken.reports);
  const unread = [...taken.unread, ...failed];
  const code = tellUnread(unread);
  if (readings.length === 0) return 1;
  const story = collate(readings, english, decisions);
  refuseUnknown(story.decisions);
  const view = await views[format](story, unread, {
    width,
    colour: out === undefined && colourful(),
    brief: options.brief === true,
    why: options.why === true,
  });
  if (out === undefined) await print(view);
  else await save(out, view);
  if (options.open && out !== undefined) openFile(out);
  return code;
}

interface ViewOptions {
  readonly width: number;
  readonly colour: boolean;
  readonly brief: boolean;
  readonly why: boolean;
}

type View = (story: Story, unread: readonly Unread[], options: ViewOptions) => Promise<string>;

const views = {
  text: async (story, unread, options) => (await import("../views/text.ts")).text(story, unread, options),
  json: async (story, unread) => (await import("../views/json.ts")).json(story, unread),
  markdown: async (story, unread, { brief, why }) =>
    (await import("../views/markdown.ts")).markdown(story, unread, { brief, why }),
  html: async (story, unread) => (await import("../views/html/html.ts")).html(story, unread),
} satisfies Record<string, View>;

type ViewName = keyof typeof views;

const byExtension: Readonly<Record<string, ViewName>> = {
  html: "html",
  htm: "html",
  json: "json",
  md: "markdown",
};

// What is asked for; else what the name of the file says; a page where one is to be opened.
function formatOf({ format, out, open }: ReadOptions): ViewName {
  if (format !== undefined && !Object.hasOwn(views, format)) throw new WrongUse(`unknown format: ${format}`);
  if (open && format !== undefined && format !== "html") throw new WrongUse(`cannot open: ${format}`);
  if (format !== undefined) return format as ViewName;
  return open ? "html" : (byExtension[out?.split(".").pop()?.toLowerCase() ?? ""] ?? "text");
}

function widthOf(given: string | undefined): number {
  if (given === undefined) return Math.max(40, Math.min(process.stdout.columns ?? 80, 100));
  if (!/^\d{1,6}$/.test(given)) throw new WrongUse(`not a width: ${given}`);
  if (Number(given) < 40) throw new WrongUse(`too narrow: ${given} (at least 40)`);
  return Number(given);
}
