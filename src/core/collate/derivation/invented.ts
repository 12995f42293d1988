import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { plainReport } from "../../model/report.ts";
import type { Source } from "../../model/source.ts";
import type { Block, BlockKind, Quotation } from "../../model/text.ts";

/** What a test says of a report that it makes up; the words of `via`, `speaker` and `addressee` are names of outlets. */
export interface Invented {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly updated?: string;
  /** Paragraphs that are no body, by their first words. */
  readonly kinds?: Readonly<Record<string, BlockKind>>;
  /** Outlets of which every mention is marked. */
  readonly outletsNamed?: readonly string[];
  readonly attributions?: readonly {
    readonly words: string;
    readonly via?: string;
    readonly speaker?: string;
    readonly addressee?: string;
    /** What is said: none, unless given. */
    readonly content?: string;
  }[];
}

/** A reading for a test, with as little in it as tests of derivation need: paragraphs, quotations, attributions. */
export function invented(made: Invented): Reading {
  const { id, text, date } = made;
  const span = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no such words: ${words}`);
    return { start, end: start + words.length };
  };
  const blocks: Block[] = Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    kind: Object.entries(made.kinds ?? {}).find(([first]) => match[0].startsWith(first))?.[1] ?? "body",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const attributions: Attribution[] = (made.attributions ?? []).map(
    ({ words, via, speaker, addressee, content }, at) => ({
      id: `${id}-${at}`,
      source: null,
      cue: span(words),
      content: content === undefined ? [] : [span(content)],
      mode: "indirect",
      stance: "asserts",
      speaker: speaker ? sourceId(speaker) : null,
      unclearBetween: [],
      via: via ? [sourceId(via)] : [],
      addressee: addressee ? sourceId(addressee) : null,
    }),
  );
  const name = made.outlet ?? null;
  return {
    report: { ...plainReport(id, `${id}.txt`, text), outlet: name, title: made.title ?? null },
    language: "en",
    title: made.title ?? null,
    authors: [],
    outlet: { name, how: name ? "stated" : "unknown", because: [] },
    published: {
      earliest: date ?? null,
      latest: date ?? null,
      at: null,
      how: date ? "stated" : "unknown",
      because: [],
    },
    updated: made.updated ? span(made.updated) : null,
    blocks,
    tokens: [],
    sentences: blocks.flatMap((block, at) => sentencesOf(text, block, at)),
    quotations: Array.from(
      text.matchAll(/[“"]([^“”"]+)[”"]/g),
      (match): Quotation => ({
        kind: "speech",
        start: match.index + 1,
        end: match.index + match[0].length - 1,
        marked: { start: match.index, end: match.index + match[0].length },
        continues: false,
        closed: true,
      }),
    ),
    mentions: (made.outletsNamed ?? []).map((named) => ({
      kind: "outlet",
      entity: sourceId(named),
      ...span(named),
    })),
    entities: [],
    sources: [],
    attributions,
  };
}

/** The outlets named in tests, as the sources that a story would have. */
export function outlets(...names: readonly string[]): Source[] {
  return names.map((name) => ({
    id: sourceId(name),
    kind: "outlet",
    name,
    role: null,
    aliases: [],
    descriptor: null,
    declaredCount: null,
    plural: false,
    heldBy: null,
  }));
}

function sourceId(name: string): string {
  return `outlet:${name}`;
}

function sentencesOf(text: string, block: Block, at: number) {
  return Array.from(text.slice(block.start, block.end).matchAll(/[^.?!]+[.?!”"]*/g), (match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
    block: at,
    first: 0,
    last: 0,
  }));
}
