import type { Language } from "../model/language.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";

export function read(report: Report, language: Language): Reading {
  return {
    report,
    language: language.code,
    title: report.title,
    authors: report.authors,
    outlet: { name: report.outlet, how: report.outlet === null ? "unknown" : "stated", because: [] },
    published: {
      earliest: report.date?.earliest ?? null,
      latest: report.date?.latest ?? null,
      how: report.date === null ? "unknown" : "stated",
      because: [],
    },
    updated: null,
    blocks: [],
    tokens: [],
    sentences: [],
    quotations: [],
    mentions: [],
    entities: [],
    sources: [],
    attributions: [],
  };
}
