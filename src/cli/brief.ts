import { brief as view } from "../views/brief.ts";
import { print, terminalWidth } from "./output.ts";
import { type DecisionOptions, storyFrom } from "./story.ts";

/** `stemma brief`: many reports in, a briefing of at most 250 words out. Returns the exit code. */
export async function brief(inputs: readonly string[], options: DecisionOptions): Promise<number> {
  const { story, code } = await storyFrom("brief", inputs, options);
  if (story !== null) await print(view(story, terminalWidth()));
  return code;
}
