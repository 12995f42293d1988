import type { Attribution } from "../model/attribution.ts";
import type { Source } from "../model/source.ts";
import { outletKey } from "./outletKey.ts";

/**
 * The same sources, where each unnamed one has the id of the outlet that it spoke to, if a report says that it did; while
 * reports are read and compared, outlets go by their keys, since a report may name none.
 */
export function withHolders(sources: readonly Source[], attributions: readonly Attribution[]): Source[] {
  const named = new Map(sources.map((source) => [source.id, source]));
  const holders = new Map<string, string>();
  for (const { speaker, via, addressee } of attributions) {
    const outlet = named.get(addressee ?? via.at(-1) ?? "");
    const key = named.get(speaker ?? "")?.heldBy;
    if (speaker === null || key == null || outlet?.name == null) continue;
    if ([outlet.name, ...outlet.aliases].some((form) => outletKey(form) === key))
      holders.set(speaker, outlet.id);
  }
  return sources.map((source) =>
    source.heldBy === null ? source : { ...source, heldBy: holders.get(source.id) ?? null },
  );
}
