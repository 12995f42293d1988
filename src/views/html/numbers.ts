import type { Unread } from "../../core/model/unread.ts";
import { counted } from "../words/count.ts";
import { base } from "../words/family.ts";
import type { Page } from "./page.ts";

/** A number as words, and the name of the place where what it counts is told. */
export interface Count {
  readonly words: string;
  readonly at: string;
}

/** The story in numbers: `5 reports`, `1 origin`, `3 named, 2 unnamed sources`, `3 differences` … */
export function numbers(page: Page, unread: readonly Unread[]): Count[] {
  const { story } = page;
  const unknown = story.readings.filter(({ outlet }) => outlet.name === null).length;
  const partial = story.readings.filter(({ report }) => report.coverage === "partial").length;
  const failed = unread.filter(({ kind }) => kind === "failed").length;
  const differences = story.differences.filter(({ relation }) => relation !== "compatible").length;
  const all: readonly (Count | false)[] = [
    { words: counted(story.readings.length, "report"), at: "reports" },
    { words: origins(page), at: "tree" },
    { words: sources(page), at: "said" },
    { words: counted(differences, "difference"), at: "differences" },
    unknown > 0 && { words: `${counted(unknown, "report")} of unknown outlet`, at: "reports" },
    partial > 0 && { words: `${counted(partial, "report")} read only in part`, at: "not-read" },
    failed > 0 && { words: `${counted(failed, "input")} not read`, at: "not-read" },
  ];
  return all.filter((each) => each !== false);
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
