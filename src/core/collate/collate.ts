import type { Reading } from "../model/reading.ts";
import type { Story } from "../model/story.ts";

export function collate(readings: readonly Reading[]): Story {
  return {
    readings,
    entities: [],
    sources: [],
    claims: [],
    quotes: [],
    derivations: [],
    lost: [],
    differences: [],
    timeline: [],
    planned: [],
    onlyIn: [],
  };
}
