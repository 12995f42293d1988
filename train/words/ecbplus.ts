import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A sentence of ECB+, and the events told in it: for each mention its chain and the words that name it. */
export interface EventSentence {
  readonly topic: number;
  /** `1_10ecb`: topic, number, and in `ecb` or `ecbplus` one of the topic's two look-alike events. */
  readonly document: string;
  readonly event: "ecb" | "ecbplus";
  readonly number: number;
  readonly words: readonly string[];
  readonly actions: readonly { readonly chain: string; readonly words: readonly string[] }[];
}

/** The sentences of ECB+ whose coreference was checked, for the topics given. */
export function eventSentences(gold: string, topics: (topic: number) => boolean): EventSentence[] {
  const checked = new Set(
    readFileSync(join(gold, "ecbplus/ECBplus_coreference_sentences.csv"), "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  return allSentences(gold, topics).filter(({ topic, document, number }) =>
    checked.has(`${topic},${document.split("_")[1]},${number}`),
  );
}

/** All sentences of the topics given, checked or not. */
export function allSentences(gold: string, topics: (topic: number) => boolean): EventSentence[] {
  const folder = join(gold, "ecbplus");
  return readdirSync(folder)
    .filter((topic) => /^\d+$/.test(topic) && topics(Number(topic)))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .sort()
        .flatMap((file) => sentencesOf(readFileSync(join(folder, topic, file), "utf8"), Number(topic), file)),
    );
}

function sentencesOf(xml: string, topic: number, file: string): EventSentence[] {
  const tokens = Array.from(xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)</g), (m) => ({
    id: m[1] as string,
    sentence: Number(m[2]),
    text: (m[3] as string)
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&lt;", "<"),
  }));
  const tokenOf = new Map(tokens.map((token) => [token.id, token]));
  const chainOf = new Map<string, string>();
  for (const link of xml.matchAll(
    /<CROSS_DOC_COREF r_id="\d+" note="([^"]+)"[^>]*>([\s\S]*?)<\/CROSS_DOC_COREF>/g,
  )) {
    for (const source of (link[2] as string).matchAll(/<source m_id="(\d+)"/g))
      chainOf.set(source[1] as string, link[1] as string);
  }
  const actions = Array.from(
    xml.matchAll(/<((?:ACTION|NEG_ACTION)_\w+) m_id="(\d+)"[^>/]*>([\s\S]*?)<\/\1>/g),
    (m) => ({
      chain: chainOf.get(m[2] as string),
      tokens: Array.from((m[3] as string).matchAll(/t_id="(\d+)"/g), (t) =>
        tokenOf.get(t[1] as string),
      ).filter((t) => t !== undefined),
    }),
  ).flatMap(({ chain, tokens: [first, ...rest] }) =>
    chain === undefined || first === undefined
      ? []
      : [{ chain, sentence: first.sentence, words: [first, ...rest].map(({ text }) => text) }],
  );
  const numbers = [...new Set(tokens.map(({ sentence }) => sentence))];
  return numbers.map((number) => ({
    topic,
    document: file.replace(".xml", ""),
    event: file.includes("plus") ? "ecbplus" : "ecb",
    number,
    words: tokens.filter(({ sentence }) => sentence === number).map(({ text }) => text),
    actions: actions.filter(({ sentence }) => sentence === number),
  }));
}
