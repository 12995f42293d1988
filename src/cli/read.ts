import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";
import { openFile } from "./opener.ts";
import { colourful, print, save, terminalWidth } from "./output.ts";
import { type DecisionOptions, storyFrom } from "./story.ts";
import { WrongUse } from "./wrongUse.ts";

/** The options of `stemma read`, as they were given. */
export interface ReadOptions extends DecisionOptions {
  readonly format?: string;
  readonly out?: string;
  readonly open?: boolean;
  readonly brief?: boolean;
  readonly why?: boolean;
  readonly width?: string;
}

/** `stemma read`: many reports in, one story out. Returns the exit code. */
export async function read(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const format = formatOf(options);
  const width = widthOf(options.width);
  const out = options.out ?? (options.open ? "story.html" : undefined);
  const { story, unread, code } = await storyFrom("read", inputs, options);
  if (story === null) return code;
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
  if (given === undefined) return terminalWidth();
  if (!/^\d{1,6}$/.test(given)) throw new WrongUse(`not a width: ${given}`);
  if (Number(given) < 40) throw new WrongUse(`too narrow: ${given} (at least 40)`);
  return Number(given);
}
