import type { Document } from "./corpora.ts";

/** A document as somebody writes it who does not trouble with capitals. */
export function small({ tokens, sentences, kinds }: Document): Document {
  return { tokens: tokens.map((token) => ({ ...token, text: token.text.toLowerCase() })), sentences, kinds };
}
