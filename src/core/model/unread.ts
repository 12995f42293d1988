/** An input, or a part of one, that gave no report of its own; views list it, so that nothing is lost silently. */
export interface Unread {
  /** File name, address or line as given: `b.txt`, `feed.jsonl line 7`. */
  readonly input: string;
  /** Two words and the value: `not text: photo.jpg`, `same text as A: copy.txt`. */
  readonly message: string;
  readonly kind: "failed" | "duplicate";
}
