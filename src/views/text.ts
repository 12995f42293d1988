import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";

export function text(story: Story, unread: readonly Unread[], _options: object): string {
  return `${story.readings.length} read, ${unread.length} not\n`;
}
