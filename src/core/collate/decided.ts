import type { Decided, Decision, Party } from "../model/decision.ts";
import type { Derivation, LostReport } from "../model/derivation.ts";
import type { Reading } from "../model/reading.ts";
import { siglum } from "../model/siglum.ts";
import type { Source } from "../model/source.ts";
import { outletKey } from "../read/outletKey.ts";

/** Finds whom each decision is about. Readings in the order in which they were given, for their letters. */
export function decided(
  decisions: readonly Decision[],
  given: readonly Reading[],
  sources: readonly Source[],
): Decided[] {
  return decisions.map((decision) => {
    const of = partyOf(decision.of, given, sources);
    const on = partyOf(decision.on, given, sources);
    const kinds = decision.kind === "same" ? ["source"] : decision.kind === "rests" ? ["report"] : undefined;
    const applies =
      of !== null &&
      on !== null &&
      of.kind === on.kind &&
      of.id !== on.id &&
      (kinds === undefined || kinds.includes(of.kind));
    return { decision, of, on, applies };
  });
}

/** The first way of naming by which there is one, and no second. */
function partyOf(name: string, given: readonly Reading[], sources: readonly Source[]): Party | null {
  const wanted = name.trim().toLowerCase();
  const bare = outletKey(name);
  const reports = (is: (reading: Reading, at: number) => boolean) =>
    given.filter(is).map(({ report: { id } }): Party => ({ kind: "report", id }));
  const those = (is: (source: Source) => boolean) =>
    sources.filter(is).map(({ id }): Party => ({ kind: "source", id }));
  const ways: (() => Party[])[] = [
    () => reports(({ report }) => report.id === name.trim()),
    () => reports((_, at) => siglum(at) === name.trim()),
    () => reports(({ report: { input } }) => [input, input.split(/[\\/]/u).at(-1)].includes(name.trim())),
    () => reports(({ outlet }) => outlet.name !== null && outletKey(outlet.name) === bare),
    () => those(({ id }) => id === name.trim()),
    () => those((source) => source.name?.toLowerCase() === wanted),
    () => those(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted)),
    () =>
      those(
        ({ descriptor }) =>
          descriptor !== null && outletKey(withoutArticle(descriptor)) === outletKey(withoutArticle(name)),
      ),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found.length === 1 ? (found[0] as Party) : null;
  }
  return null;
}

const withoutArticle = (words: string) => words.trim().replace(/^(?:an?|the)\s+/iu, "");

/** The edges as they are once the decisions hold, and the lost reports that still have any. */
export function asDecided(
  edges: readonly Derivation[],
  lost: readonly LostReport[],
  decisions: readonly Decided[],
): { derivations: Derivation[]; lost: LostReport[] } {
  if (decisions.length === 0) return { derivations: [...edges], lost: [...lost] };
  let derivations = [...edges];
  for (const { decision, of, on, applies } of decisions) {
    if (!applies || of?.kind !== "report" || on?.kind !== "report") continue;
    const between = ({ from, to }: Derivation) =>
      (from === of.id && to === on.id) || (from === on.id && to === of.id);
    if (decision.kind === "rests") {
      const because = [{ step: "decision", note: `taken as given: ${decision.text}`, passages: [] }];
      derivations = derivations.filter((edge) => !between(edge));
      derivations.push({ from: of.id, to: on.id, kind: "relays", direction: "stated", because });
    } else {
      const shared = parentsOf(derivations, on.id);
      derivations = derivations.filter(
        (edge) => !between(edge) && !(edge.from === of.id && shared.has(edge.to)),
      );
    }
  }
  const left = new Set(derivations.flatMap(({ from, to }) => [from, to]));
  return { derivations, lost: lost.filter(({ id }) => left.has(id)) };
}

function parentsOf(edges: readonly Derivation[], report: string): ReadonlySet<string> {
  return new Set(edges.filter(({ from }) => from === report).map(({ to }) => to));
}
