import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collate } from "../src/core/collate/collate.ts";
import type { Passage } from "../src/core/model/span.ts";
import type { Story } from "../src/core/model/story.ts";
import { english } from "../src/languages/en/english.ts";
import { showCase } from "./cases.ts";
import { type EcbDocument, ecbReading, ecbTopics } from "./ecbplus.ts";
import type { Row } from "./row.ts";

/** A chain of mentions of one number, day or place, with its different values, and whether they are at odds. */
interface Chain {
  readonly id: string;
  readonly variants: readonly {
    readonly mentions: readonly { readonly doc: string; readonly text: string; readonly context: string }[];
  }[];
  readonly label: "conflict" | "compatible" | "toll";
}

/**
 * Scores which values that differ are shown as differing, on the chains of ECB+ judged by hand: all reports of the
 * event are collated, and a chain is shown where a difference has readings of two of its values.
 */
export function rows(gold: string): Row[] {
  const chains: readonly Chain[] = JSON.parse(
    readFileSync(join(gold, "ecbplus/value_conflicts.json"), "utf8"),
  );
  const topics = ecbTopics(gold);
  const stories = new Map<string, Story>();
  const shown = chains.filter((chain) => {
    const first = chain.variants[0]?.mentions[0]?.doc ?? "";
    const [topic = "", rest = ""] = first.split("_");
    const event = rest.endsWith("plus") ? "ecbplus" : "ecb";
    const documents = (topics.get(topic) ?? []).filter((one) => one.event === event);
    const story = stories.get(`${topic} ${event}`) ?? storyOf(documents);
    stories.set(`${topic} ${event}`, story);
    const found = isShown(story, chain, new Map(documents.map((one) => [one.name, one])));
    showCase(found ? "shown" : "hidden", chain.label, chain.id);
    return found;
  });
  const right = shown.filter(({ label }) => label === "conflict").length;
  const all = chains.filter(({ label }) => label === "conflict").length;
  return [
    row("shown and a conflict, %", (100 * right) / Math.max(1, shown.length), "numbers differ: 18"),
    row("conflict and shown, %", (100 * right) / all, null),
  ];
}

function storyOf(documents: readonly EcbDocument[]): Story {
  return collate(documents.map(ecbReading), english);
}

function isShown(story: Story, { variants }: Chain, documents: ReadonlyMap<string, EcbDocument>): boolean {
  const places = variants.map(({ mentions }) =>
    mentions.flatMap(({ doc, text, context }) => {
      const whole = documents.get(doc)?.text;
      return whole === undefined ? [] : placeOf(doc, whole, text, context);
    }),
  );
  return story.differences
    .filter(({ relation }) => relation !== "compatible")
    .some(({ readings }) => {
      const meets = readings.map(({ passages }) =>
        places.findIndex((list) => list.some((place) => passages.some((one) => overlap(place, one)))),
      );
      return new Set(meets.filter((at) => at >= 0)).size > 1;
    });
}

/** Where a mention stands; the gold has its words with a space round each mark. */
function placeOf(report: string, whole: string, text: string, context: string): Passage[] {
  const letters = Array.from(whole.matchAll(/\S/g), ({ index }) => index);
  const plain = whole.replace(/\s/g, "");
  const sentence = plain.indexOf(context.replace(/\s/g, ""));
  const at = sentence < 0 ? -1 : plain.indexOf(text.replace(/\s/g, ""), sentence);
  if (at < 0) return [];
  const last = letters[at + text.replace(/\s/g, "").length - 1] as number;
  return [{ report, start: letters[at] as number, end: last + 1 }];
}

function overlap(a: Passage, b: Passage): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}

function row(metric: string, ours: number, published: string | null): Row {
  return { corpus: "ECB+, 20 chains of values", metric, ours, published, people: null, noise: 1 };
}
