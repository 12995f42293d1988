import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Scene } from "./scene.ts";
import { documentSource } from "./source.ts";

/** Keeps what somebody wrote or spoke in as a source of its own, if it is more than a letter or a speech. */
export function keepMedium(scene: Scene, medium: Span, keep: (source: Source) => string): void {
  const words = scene.text.slice(medium.start, medium.end);
  const inside = scene.mentions.filter((m) => m.start < medium.end && m.end > medium.start);
  const platform = /^(?:the )?(?:social[- ]media |social network )?(.+)$/iu.exec(words)?.[1] ?? words;
  const isPlatform = platform
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => scene.speech.platforms.has(word));
  const name = isPlatform
    ? `${platform.replace(/\s+(?:post|account)$/iu, "")} post`
    : words.replace(/^(?:a|an|the|his|her|its|their)\s+/iu, "");
  if (
    /^(?:interview|speech|video|testimony|note|email|letter|message|tweet|post|statement|website|site|page|blog)/iu.test(
      name,
    ) &&
    !isPlatform &&
    inside.length === 0
  )
    return;
  keep(documentSource(name, inside, scene.entities));
}
