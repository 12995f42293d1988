import type { Story } from "../../core/model/story.ts";
import type { Unread } from "../../core/model/unread.ts";

export function html(story: Story, unread: readonly Unread[]): string {
  return `<!doctype html><p>${story.readings.length} read, ${unread.length} not</p>\n`;
}
