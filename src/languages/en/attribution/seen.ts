import type { Marking } from "../../../core/model/piece.ts";
import type { Token } from "../../../core/model/text.ts";
import { words } from "../words.ts";
import { look } from "./word.ts";

/** What the model of attributions sees of each token of a report. */
export interface Seen {
  /** Hashes of the word, of its dictionary form, of its last three letters, and of what it may stand for. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly concept: Int32Array;
  readonly tag: Uint8Array;
  readonly shape: Uint8Array;
  /** What a word is to who says what, as `look` tells: 1 to 7 are words of speech by frame. */
  readonly kind: Uint8Array;
  /** 0 no verb, 1 a verb, 2 a finite one. */
  readonly verb: Uint8Array;
  /** 1 opening mark · 2 between marks · 3 closing mark. */
  readonly quote: Uint8Array;
  /** What the quotation round it is: 1 speech, 2 words, 3 a title; 0 for none. */
  readonly quoted: Uint8Array;
  /** Names by kind: even where one begins, odd where it goes on; 0 for none. */
  readonly name: Uint8Array;
  readonly time: Uint8Array;
  readonly mark: Uint8Array;
}

/** Looks at every token of a report. */
export function seen({ text, tokens, sentences, quotations, names, times }: Marking): Seen {
  const count = tokens.length;
  const measured = words(tokens, sentences);
  const found = {
    word: measured.word,
    lemma: new Int32Array(count),
    suffix: measured.suffix3,
    concept: new Int32Array(count),
    tag: new Uint8Array(count),
    shape: measured.shape,
    kind: new Uint8Array(count),
    verb: new Uint8Array(count),
    quote: new Uint8Array(count),
    quoted: new Uint8Array(count),
    name: new Uint8Array(count),
    time: new Uint8Array(count),
    mark: new Uint8Array(count),
  };
  let q = 0;
  let n = 0;
  let t = 0;
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as Token;
    const { start, end, pos } = token;
    const tag = TAGS.get(pos) ?? 0;
    found.tag[i] = tag;
    const word = look(token.text);
    found.kind[i] = word.kind;
    found.mark[i] = word.mark;
    const form = tag >= VERBS && tag < NOUNS ? word.verb : tag >= NOUNS && tag < OTHERS ? word.noun : null;
    found.lemma[i] = form === null ? (measured.word[i] as number) : form.lemma;
    found.concept[i] = form === null ? 0 : form.concept;
    found.verb[i] = tag >= FINITE && tag < NOUNS ? 2 : tag >= VERBS && tag < FINITE ? 1 : 0;
    while (q < quotations.length && (quotations[q] as { end: number }).end < start) q++;
    const quotation = quotations[q];
    if (quotation !== undefined) {
      if (end === quotation.start) found.quote[i] = 1;
      else if (start >= quotation.start && start < quotation.end) found.quote[i] = 2;
      else if (start === quotation.end && quotation.closed) found.quote[i] = 3;
      if (found.quote[i] !== 0) found.quoted[i] = QUOTED.indexOf(quotation.kind);
    }
    while (n < names.length && (names[n] as { end: number }).end <= start) n++;
    const name = names[n];
    if (name !== undefined && name.start <= start)
      found.name[i] = NAMES.indexOf(name.kind) * 2 + (name.start === start ? 0 : 1);
    while (t < times.length && (times[t] as { end: number }).end <= start) t++;
    const time = times[t];
    if (time !== undefined && time.start <= start) found.time[i] = 1;
  }
  doubled(text, tokens, found.quote, found.mark);
  return found;
}

const QUOTED = ["", "speech", "words", "title"];
const NAMES = ["", "person", "organisation", "place", "outlet"];

const order =
  "VB VBG VBN VBD VBZ VBP MD NN NNS JJ JJR JJS IN DT NNP NNPS RB PRP CC CD TO PRP$ POS WDT RP WRB WP EX RBR RBS UH PDT WP$ FW LS SYM $ # . , : `` '' -LRB- -RRB-";
const TAGS: ReadonlyMap<string, number> = new Map(
  order.split(" ").map((tag, i): [string, number] => [tag, i + 1]),
);
const VERBS = TAGS.get("VB") as number;
const FINITE = TAGS.get("VBD") as number;
const NOUNS = TAGS.get("NN") as number;
const OTHERS = TAGS.get("IN") as number;

/** Some pages set quotations between two apostrophes each: ''We tried.'' */
function doubled(text: string, tokens: readonly Token[], quote: Uint8Array, mark: Uint8Array): void {
  let open = false;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const here = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (here.text === "'" && next.text === "'" && here.end === next.start) {
      open = !open;
      quote[i] = quote[i + 1] = open ? 1 : 3;
      mark[i] = mark[i + 1] = 3;
      i++;
    } else if (open && quote[i] === 0) quote[i] = 2;
    if (open && text.slice(here.end, Math.min(next.start, here.end + 4)).includes("\n")) open = false;
  }
}
