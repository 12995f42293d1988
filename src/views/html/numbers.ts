import type { Unread } from "../../core/model/unread.ts";
import { counted } from "../words/count.ts";
import { base } from "../words/family.ts";
import type { Page } from "./page.ts";

/** The story in numbers, as words: `5 reports`, `1 origin`, `3 named, 2 unnamed sources`, `3 differences` … */
export function numbers(page: Page, unread: readonly Unread[]): string[] {
  const { story } = page;
  const unknown = story.readings.filter(({ outlet }) => outlet.name === null).length;
  const partial = story.readings.filter(({ report }) => report.coverage === "partial").length;
  const failed = unread.filter(({ kind }) => kind === "failed").length;
  const differences = story.differences.filter(({ relation }) => relation !== "compatible").length;
  return [
    counted(story.readings.length, "report"),
    origins(page),
    sources(page),
    counted(differences, "difference"),
    ...(unknown > 0 ? [`${counted(unknown, "report")} of unknown outlet`] : []),
    ...(partial > 0 ? [`${counted(partial, "report")} read only in part`] : []),
    ...(failed > 0 ? [`${counted(failed, "input")} not read`] : []),
  ];
}

// Reports without a link are unconnected in what we have, not origins: only the most there could be is known.
function origins({ family, readings }: Page): string {
  const bases = new Set([...readings.keys()].map((id) => base(family, id)));
  if (bases.size === 0) return "no origin";
  return bases.size === 1 ? "1 origin" : `at most ${bases.size} origins`;
}

function sources({ story, sources }: Page): string {
  const speakers = new Set(
    story.readings.flatMap(({ attributions }) => attributions.map(({ speaker }) => speaker)),
  );
  const kinds = [...speakers].map((id) => sources.get(id ?? "")?.kind);
  const named = kinds.filter((kind) => kind === "person" || kind === "organisation").length;
  const unnamed = kinds.filter((kind) => kind === "anonymous").length;
  const documents = kinds.filter((kind) => kind === "document").length;
  const spoke = `${named} named, ${unnamed} unnamed ${named + unnamed === 1 ? "source" : "sources"}`;
  return documents > 0 ? `${spoke}, ${counted(documents, "document")}` : spoke;
}
