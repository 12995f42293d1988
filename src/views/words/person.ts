import type { Source } from "../../core/model/source.ts";
import type { Lookup } from "./lookup.ts";

/** How a source is named: `Ilse Varga (union leader)`, `a port official (unnamed)`, `an unclear source`. */
export function person(source: Source | undefined): string {
  if (source === undefined) return "a source that is not clear";
  const { kind, name, role, descriptor } = source;
  if (kind === "anonymous") return `${lowered(descriptor ?? name ?? role ?? "a source")} (unnamed)`;
  if (kind === "unknown") return descriptor ?? name ?? "a source that is not clear";
  const shown = name ?? descriptor ?? role ?? "a source that is not clear";
  return role !== null && role !== shown ? `${shown} (${role})` : shown;
}

/** The same without the role, for the middle of a sentence. */
export function personShort(source: Source | undefined): string {
  if (source === undefined) return "a source that is not clear";
  return source.kind === "anonymous" ? person(source) : (source.name ?? person(source));
}

/** The same, and for an unnamed source whom it spoke to: `a port official (unnamed, speaking to Harbour Courier)`. */
export function personHeld({ sources }: Lookup, source: Source | undefined): string {
  const outlet = source?.kind === "anonymous" ? sources.get(source.heldBy ?? "") : undefined;
  const name = personShort(source);
  return outlet === undefined
    ? name
    : name.replace(/ \(unnamed\)$/, ` (unnamed, speaking to ${personShort(outlet)})`);
}

/** `via the Daily Lantern and Northern Wire`, or `""` when nothing stands between. */
export function viaWords({ sources }: Lookup, via: readonly string[]): string {
  const names = [...new Set(via)].map((id) => personShort(sources.get(id)));
  return names.length === 0 ? "" : `via ${names.join(", which has it from ")}`;
}

// The capital of a sentence's first word goes where that word is no name ("A port official", but "Halvern officials").
function lowered(descriptor: string): string {
  return /^(?:An?|The|One|Two|Three|Four|Five|Some|Several|Many|Other|Another|People|Sources?|Officials?)\b/.test(
    descriptor,
  )
    ? descriptor.slice(0, 1).toLowerCase() + descriptor.slice(1)
    : descriptor;
}
