import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";

/** One document of ECB+ (Cybulska and Vossen 2014), its tokens joined to text. */
export interface EcbDocument {
  readonly name: string;
  readonly topic: string;
  /** The two look-alike events of a topic: `ecb` and `ecbplus`. */
  readonly event: string;
  /** The first line, where it is an address. */
  readonly url: string | null;
  readonly text: string;
}

/** A document as it is read. */
export function ecbReading({ name, text, url }: EcbDocument): Reading {
  return read({ ...plainReport(name, name, text), url }, english);
}

/** Derivations judged by hand. */
export interface ReuseGold {
  readonly edges: readonly { parent: string; child: string; certainty: string }[];
  readonly common_exemplar: readonly { docs: readonly string[] }[];
}

/** The edges judged by hand. */
export function reuseGold(gold: string): ReuseGold {
  return JSON.parse(readFileSync(join(gold, "ecbplus/reuse_edges.json"), "utf8"));
}

/** The documents of all topics, by topic. */
export function ecbTopics(gold: string): Map<string, EcbDocument[]> {
  const folder = join(gold, "ecbplus");
  const topics = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  topics.sort((a, b) => Number(a) - Number(b));
  return new Map(
    topics.map((topic) => [
      topic,
      readdirSync(join(folder, topic))
        .filter((file) => file.endsWith(".xml"))
        .sort()
        .map((file) => ecbDocument(folder, topic, file)),
    ]),
  );
}

function ecbDocument(folder: string, topic: string, file: string): EcbDocument {
  const xml = readFileSync(join(folder, topic, file), "utf8");
  const sentences: string[][] = [];
  for (const [, sentence, word] of xml.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
    const at = Number(sentence);
    sentences[at] ??= [];
    (sentences[at] as string[]).push(unescaped(word as string));
  }
  const lines = sentences.filter(Boolean).map((words) => words.join(" "));
  const address = /^https? :/.test(lines[0] ?? "") ? (lines.shift() as string).replaceAll(" ", "") : null;
  const name = file.replace(".xml", "");
  return {
    name,
    topic,
    event: name.endsWith("plus") ? "ecbplus" : "ecb",
    url: address,
    text: lines.map(joined).join("\n\n"),
  };
}

// "Mr . Ayo said , ( twice )" → "Mr. Ayo said, (twice)"; ECB+ puts a space round every mark.
function joined(line: string): string {
  return line
    .replace(/`` ?| ?''/g, '"')
    .replace(/ ([.,;:?!)%])/g, "$1")
    .replace(/([($]) /g, "$1")
    .replace(/ ' ?s\b/g, "'s")
    .replace(/(\w) - (?=\w)/g, "$1-");
}

function unescaped(word: string): string {
  return word
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
