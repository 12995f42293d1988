import type { DateRange } from "../model/date.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Language } from "../model/language.ts";
import type { Reading } from "../model/reading.ts";
import type { Passage } from "../model/span.ts";

/**
 * The same readings, with undated reports bounded by those that they have something from: a relay is not
 * older than what it relays. Their times are resolved again within the new bounds.
 */
export function notBefore(
  readings: readonly Reading[],
  edges: readonly Derivation[],
  language: Language,
): Reading[] {
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  const bounded = (reading: Reading): Reading => {
    const { published, report } = reading;
    if (published.how === "stated") return reading;
    let earliest = published.earliest;
    let because: readonly Passage[] = published.because;
    for (const edge of edges) {
      if (edge.from !== report.id || edge.direction !== "stated") continue;
      const parent = byId.get(edge.to)?.published;
      if (
        parent?.how !== "stated" ||
        parent.earliest === null ||
        (earliest !== null && parent.earliest <= earliest)
      )
        continue;
      if (published.latest !== null && parent.earliest > published.latest) continue;
      earliest = parent.earliest;
      because = [...published.because, ...(edge.because[0]?.passages.slice(0, 1) ?? [])];
    }
    if (earliest === published.earliest) return reading;
    const range: DateRange | null =
      earliest === null || published.latest === null ? null : { earliest, latest: published.latest };
    const times = range === null ? null : language.times(report.text, range);
    const mentions =
      times === null
        ? reading.mentions
        : [...reading.mentions.filter(({ kind }) => kind !== "time"), ...times].sort(
            (a, b) => a.start - b.start || b.end - a.end,
          );
    return { ...reading, mentions, published: { ...published, earliest, how: "inferred", because } };
  };
  return readings.map(bounded);
}
