import type { Attribution } from "../../model/attribution.ts";
import type { Decided } from "../../model/decision.ts";
import type { Derivation } from "../../model/derivation.ts";
import { contentId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import { plainReport } from "../../model/report.ts";
import type { Source } from "../../model/source.ts";
import { described, documentSource } from "../../read/attribution/source.ts";
import { outletKey } from "../../read/outletKey.ts";
import { type Carriage, carriage } from "./carriage.ts";
import type { Voice } from "./origins.ts";

/** The voices of one claim, made up for a test, with what counting needs beside them. */
export interface Made {
  readonly voices: readonly Voice[];
  readonly carriage: Carriage;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * A claim's voices, a line for each, and the edges between their reports.
 *
 *     A: ~a harbour official           report A, by Paper A, has it from somebody unnamed
 *     A told: ~a harbour official      … who told Paper A so
 *     B via A: ~a harbour official     B says that Paper A has it from there
 *     B via Northwire: -               B's own words inside what it has from Northwire
 *     C: Ada Ito, mayor of Ellery      a person and the role
 *     C: # Harbour Board               a body
 *     C: = statement / Harbour Board   a document and the body whose it is
 *     C: @ Northwire                   an outlet
 *     C: ? media reports               words for carriers without a name
 *     C: -                             C's own voice
 *
 * Edges: `B>A` B relays A, `B"A` B quotes A, `B-A` both share text. Sigla of lost reports are Greek.
 */
export function made(lines: readonly string[], edges = "", decisions: readonly Decided[] = []): Made {
  const sources = new Map<string, Source>();
  const keep = (source: Source): string => {
    sources.set(source.id, source);
    return source.id;
  };
  const voices = lines.map((line, at): Voice => {
    const { report, via, told, who } = parsed(line);
    const carriers = via.map((name) => keep(outletSource(name)));
    const passage = { report, start: at * 10, end: at * 10 + 9 };
    if (who === "-" && carriers.length === 0) return { passage, attribution: null };
    const holder = via.at(-1) ?? paper(report);
    const speaker = who === "-" ? null : keep(sourceOf(who, outletKey(holder)));
    return {
      passage,
      attribution: {
        ...plain,
        id: `a${at} ${report}`,
        speaker,
        via: carriers,
        addressee: told ? keep(outletSource(paper(report))) : null,
      },
    };
  });
  const reports = [
    ...new Set([...voices.map(({ passage }) => passage.report), ...(edges.match(/\p{Lu}/gu) ?? [])]),
  ];
  const derivations = edges.split(" ").filter(Boolean).map(edge);
  return { voices, sources, carriage: carriage(reports.map(reading), derivations, decisions) };
}

const plain: Omit<Attribution, "id" | "speaker" | "via" | "addressee"> = {
  source: null,
  cue: null,
  content: [],
  mode: "indirect",
  stance: "asserts",
  unclearBetween: [],
};

function parsed(line: string): { report: string; via: string[]; told: boolean; who: string } {
  const colon = line.indexOf(": ");
  const [report = "", ...words] = line.slice(0, colon).split(" ");
  const via = words[0] === "via" ? [words.slice(1).join(" ")] : [];
  return {
    report,
    via: via.map((name) => (/^\p{Lu}$/u.test(name) ? paper(name) : name)),
    told: words[0] === "told",
    who: line.slice(colon + 2),
  };
}

function paper(report: string): string {
  return `Paper ${report}`;
}

/** The source that some words of the notation stand for; an unnamed one is held by the outlet `holder`. */
export function sourceOf(who: string, holder: string): Source {
  const words = who.replace(/^[~#=@?] ?/, "");
  if (who.startsWith("~")) {
    const count = numbers.indexOf(/\w+/.exec(words.toLowerCase())?.[0] ?? "");
    const plural = count > 1 || /^(?!one\b|an? ).*(?:s|people)(?: |$)/u.test(words);
    return described("anonymous", words, holder, count >= 0 ? count : plural ? null : 1, plural, false);
  }
  if (who.startsWith("?")) return described("unknown", words, holder, null, false, false);
  if (who.startsWith("=")) {
    const [name = "", body] = words.split(" / ");
    return { ...documentSource(name, [], new Map()), descriptor: body ?? null };
  }
  if (who.startsWith("@")) return outletSource(words);
  if (who.startsWith("#")) return named("organisation", words, null);
  const [name = "", ...role] = words.split(", ");
  return named("person", name, role.length === 0 ? null : role.join(", "));
}

const numbers = ["no", "one", "two", "three", "four", "five"];

function outletSource(name: string): Source {
  return named("outlet", name, null);
}

function named(kind: "person" | "organisation" | "outlet", name: string, role: string | null): Source {
  return {
    id: contentId("e", kind, name),
    kind,
    name,
    role,
    aliases: [],
    descriptor: null,
    declaredCount: null,
    plural: false,
    heldBy: null,
  };
}

function edge(line: string): Derivation {
  const [from = "", mark = "", to = ""] = line;
  const kind = mark === ">" ? "relays" : mark === '"' ? "quotes" : "shares";
  return { from, to, kind, direction: mark === "-" ? "open" : "stated", because: [] };
}

/** A report of that letter, by an outlet of its own, without a word in it. */
export function reading(id: string): Reading {
  return {
    report: plainReport(id, `${id}.txt`, ""),
    language: "en",
    title: null,
    authors: [],
    outlet: { name: paper(id), how: "stated", because: [] },
    published: { earliest: null, latest: null, at: null, how: "unknown", because: [] },
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
