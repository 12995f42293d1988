import type { Attribution } from "../../model/attribution.ts";
import type { Source } from "../../model/source.ts";
import { described } from "./source.ts";

export interface Heard {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
}

/**
 * Keeps as unnamed sources only those of whom a report gives words. Somebody without a name of whom it tells no more
 * than a deed or a wish spoke to nobody, as far as a reader can see: unknown, and no source for anything.
 *
 *     Officials said the dam was safe.                 an unnamed source
 *     Detectives are looking into a report …           not one
 */
export function heard(attributions: readonly Attribution[], sources: readonly Source[], own: string): Heard {
  const speaking = new Set(
    attributions
      .filter(({ stance, mode }) => stance !== "holds" || mode !== "indirect")
      .map(({ speaker }) => speaker),
  );
  const silent = new Map(
    sources.flatMap((source) =>
      source.kind === "anonymous" && !speaking.has(source.id)
        ? [[source.id, silenced(source, own)] as const]
        : [],
    ),
  );
  if (silent.size === 0) return { attributions, sources };
  const idOf = (id: string) => silent.get(id)?.id ?? id;
  const renamed = sources.map((source) => silent.get(source.id) ?? source);
  return {
    attributions: attributions.map((one) => ({
      ...one,
      speaker: one.speaker === null ? null : idOf(one.speaker),
      unclearBetween: one.unclearBetween.map(idOf),
    })),
    sources: renamed.filter(({ id }, i) => renamed.findIndex((other) => other.id === id) === i),
  };
}

function silenced({ descriptor, declaredCount, plural }: Source, own: string): Source {
  return described("unknown", descriptor ?? "", own, declaredCount, plural, false);
}
