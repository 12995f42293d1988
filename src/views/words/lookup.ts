import type { Attribution } from "../../core/model/attribution.ts";
import type { PlannedEvent } from "../../core/model/planned.ts";
import type { Reading } from "../../core/model/reading.ts";
import type { Source } from "../../core/model/source.ts";
import type { Passage, Span } from "../../core/model/span.ts";
import type { Story } from "../../core/model/story.ts";

/** A story with its parts by id, made once for a view. */
export interface Lookup {
  readonly story: Story;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly planned: ReadonlyMap<string, PlannedEvent>;
}

/** The parts of a story by id. */
export function lookup(story: Story): Lookup {
  return {
    story,
    readings: new Map(story.readings.map((reading) => [reading.report.id, reading])),
    sources: new Map(story.sources.map((source) => [source.id, source])),
    attributions: new Map(
      story.readings.flatMap(({ attributions }) => attributions.map((each) => [each.id, each] as const)),
    ),
    planned: new Map(story.planned.map((event) => [event.id, event])),
  };
}

/** The words of a passage as they stand in its report; `""` where the report is not in the story. */
export function wordsAt({ readings }: Lookup, { report, start, end }: Passage): string {
  return readings.get(report)?.report.text.slice(start, end) ?? "";
}

/** The attribution whose content holds most of a passage; `null` where the passage is in the report's own voice. */
export function attributionAt({ readings }: Lookup, passage: Passage): Attribution | null {
  let best: Attribution | null = null;
  let most = 0;
  for (const attribution of readings.get(passage.report)?.attributions ?? []) {
    for (const content of attribution.content) {
      const shared = overlap(content, passage);
      // The shorter content is the inner attribution, and says more exactly who spoke.
      if (
        shared > most ||
        (shared === most && shared > 0 && best !== null && size(content) < longest(best))
      ) {
        best = attribution;
        most = shared;
      }
    }
  }
  return best;
}

/** The reports of some passages, each once, in the order of the story's reports. */
export function reportsOf(lookup: Lookup, passages: readonly Passage[]): string[] {
  const held = new Set(passages.map(({ report }) => report));
  return held.size < 2 ? [...held] : [...lookup.readings.keys()].filter((id) => held.has(id));
}

const size = (span: Span) => span.end - span.start;
const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const longest = (attribution: Attribution) => Math.max(...attribution.content.map(size));
