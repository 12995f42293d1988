import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Words of a document that its annotators gave to one chain: all that stands for one person. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly chain: string;
  readonly named: boolean;
}

/** A document with the people in it; singular pronouns apart. */
export interface Chained {
  readonly name: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly pronouns: readonly Link[];
}

const PRONOUN = /^(?:he|she|him|her|his)$/i;
/** Genres of GUM whose texts may only be used without commerce. */
const CLOSED = /^GUM_(fiction|whow|essay|letter|podcast|reddit)_/;

/** Coreference of GUM (Zeldes 2017), its chains of people only; a mention is the least span of its head. */
export function gumChains(folder: string): Chained[] {
  return readdirSync(join(folder, "names/gum"))
    .filter((file) => file.endsWith(".conllu") && !CLOSED.test(file))
    .sort()
    .map((file) => gumDocument(file, readFileSync(join(folder, "names/gum", file), "utf8")));
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
}

function gumDocument(name: string, source: string): Chained {
  let text = "";
  const words: Word[] = [];
  const links: Link[] = [];
  const open: { id: string; kind: string; least: number[]; from: number }[] = [];
  const close = (one: { id: string; kind: string; least: number[]; from: number }) => {
    if (one.kind !== "person") return;
    const least = one.least.map((k) => words[one.from + k - 1]).filter((word) => word !== undefined);
    const [first, last] = [least[0], least.at(-1)];
    if (first === undefined || last === undefined) return;
    const named = least.some(({ pos }) => pos === "NNP");
    links.push({ start: first.start, end: last.end, chain: one.id, named });
  };
  for (const block of source.split(/\n\n+/)) {
    if (/^# newpar/m.test(block) && text !== "") text = `${text.trimEnd()}\n\n`;
    let rangeEnd = 0;
    for (const line of block.split("\n")) {
      const [id = "", form = "", , , pos = "", , , , , misc = ""] = line.split("\t");
      if (!/^\d+(?:-\d+)?$/.test(id)) continue;
      const space = misc.includes("SpaceAfter=No") ? "" : " ";
      if (id.includes("-")) {
        text += form + space;
        rangeEnd = Number(id.split("-")[1]);
        continue;
      }
      const covered = Number(id) <= rangeEnd;
      const start = covered ? text.trimEnd().length - form.length : text.length;
      words.push({ start: Math.max(0, start), end: Math.max(0, start) + form.length, pos });
      if (!covered) text += form + space;
      for (const [, opening, closing] of (/Entity=([^|]*)/.exec(misc)?.[1] ?? "").matchAll(
        /(\([^()]+\)?)|([^()]+\))/g,
      )) {
        if (opening !== undefined) {
          const [key = "", kind = "", , , , least = ""] = opening.replace(/[()]/g, "").split("-");
          const one = {
            id: key,
            kind,
            least: least.split(",").map(Number),
            from: words.length - 1,
          };
          if (opening.endsWith(")")) close(one);
          else open.push(one);
        } else if (closing !== undefined) {
          const at = open.findLastIndex((one) => one.id === closing.slice(0, -1));
          if (at >= 0) for (const one of open.splice(at, 1)) close(one);
        }
      }
    }
  }
  return parted(name, text, links);
}

/** Coreference of ECB+ (Cybulska and Vossen 2014): chains of people within each document. */
export function ecbChains(folder: string): (Chained & { readonly topic: string })[] {
  return readdirSync(join(folder, "ecbplus"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, "ecbplus", topic))
        .filter((file) => file.endsWith(".xml"))
        .sort()
        .map((file) => ({
          topic,
          ...ecbDocument(file, readFileSync(join(folder, "ecbplus", topic, file), "utf8")),
        })),
    );
}

function ecbDocument(name: string, source: string): Chained {
  let text = "";
  let sentence = "";
  const words = new Map<string, { start: number; end: number; text: string }>();
  for (const [, id = "", number = "", raw = ""] of source.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g,
  )) {
    const word = raw.replace(/&(amp|lt|gt|quot|apos);/g, (_, one: string) => ENTITY[one] ?? "");
    const form = word === "``" ? "“" : word === "''" ? "”" : word;
    if (number !== sentence && text !== "") text = `${text.trimEnd()}\n\n`;
    sentence = number;
    const glued = /^(?:[.,;:!?”’)]|['’]\w*|n['’]t)$/.test(form);
    if (glued) text = text.replace(/ $/, "");
    words.set(id, { start: text.length, end: text.length + form.length, text: form });
    text += /^[“(]$/.test(form) ? form : `${form} `;
  }
  const spans = new Map<string, Link>();
  for (const [, tag = "", id = "", anchors = ""] of source.matchAll(
    /<(HUMAN_PART\w*) m_id="(\d+)"\s*>([\s\S]*?)<\/\1>/g,
  )) {
    if (tag !== "HUMAN_PART_PER") continue;
    const own = [...anchors.matchAll(/t_id="(\d+)"/g)].flatMap(([, t = ""]) => words.get(t) ?? []);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const named = own.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    spans.set(id, { start: first.start, end: last.end, chain: "", named });
  }
  const links: Link[] = [];
  for (const [, kind = "", head = "", body = ""] of source.matchAll(
    /<(CROSS_DOC_COREF|INTRA_DOC_COREF)([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    const id =
      kind === "CROSS_DOC_COREF"
        ? /note="([^"]*)"/.exec(head)?.[1]
        : `${name} ${/r_id="(\d+)"/.exec(head)?.[1]}`;
    for (const [, m = ""] of body.matchAll(/<source m_id="(\d+)"/g)) {
      const span = spans.get(m);
      if (span !== undefined) links.push({ ...span, chain: id ?? "" });
    }
  }
  return parted(name, text, links);
}

const ENTITY: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function parted(name: string, text: string, all: readonly Link[]): Chained {
  const isPronoun = ({ start, end }: Link) => PRONOUN.test(text.slice(start, end));
  return {
    name,
    text,
    links: all.filter((link) => !isPronoun(link)).sort((a, b) => a.start - b.start),
    pronouns: all.filter(isPronoun).sort((a, b) => a.start - b.start),
  };
}

/** Pronouns of PolNeAR's training part that say something, labelled by hand: file, pronoun and a name for whom it means. */
export function polnearChains(
  folder: string,
  gold: readonly (readonly [string, number, number])[],
): Chained[] {
  return [...new Set(gold.map(([name]) => name))].map((name) => {
    const text = readFileSync(join(folder, "polnear/train/text", `${name}.txt`), "utf8");
    const own = gold.filter(([file]) => file === name);
    const family = (at: number) => /^[\p{L}-]+/u.exec(text.slice(at, at + 40))?.[0] ?? "";
    // One family name is one chain here: no two of a family are meant by a pronoun in one of these reports.
    const links = [...new Set(own.map(([, , at]) => family(at)))].flatMap((chain) =>
      [...text.matchAll(new RegExp(`\\b${chain}\\b`, "g"))].map(({ index }) => ({
        start: index,
        end: index + chain.length,
        chain,
        named: true,
      })),
    );
    const pronouns = own.map(([, start, at]) => ({
      start,
      end: start + (/^\w+/.exec(text.slice(start, start + 4))?.[0].length ?? 2),
      chain: family(at),
      named: false,
    }));
    return { name: `polnear ${name}`, text, links, pronouns };
  });
}
