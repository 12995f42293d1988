import { expect, test } from "vitest";
import { reportStream } from "./stream.ts";

async function given(...chunks: readonly (string | Uint8Array)[]) {
  async function* stream() {
    yield* chunks;
  }
  const found = [];
  for await (const one of reportStream(stream()))
    found.push("text" in one ? [one.id, one.text] : one.message);
  return found;
}

test("gives each report when its line is over, wherever the stream is cut", async () => {
  const line = '{"id":"x","text":"Ö is shut."}\n{"text":"It is open."}';
  const bytes = new TextEncoder().encode(line);
  const cut = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
  const expected = [
    ["x", "Ö is shut."],
    ["B", "It is open."],
  ];
  expect(await given(line)).toEqual(expected);
  expect(await given(...cut)).toEqual(expected);
});

test("a line that cannot be read does not hide the others", async () => {
  const lines = '\n{broken\n{"text":""}\n[1]\n{"id":7,"text":"It is open."}\r\n';
  expect(await given(lines)).toEqual([
    "not JSON: - line 2",
    "empty report: - line 3",
    "not a report: - line 4 item 1",
    ["7", "It is open."],
  ]);
});

test("stays quick on a line without an end", async () => {
  const chunk = "a".repeat(1_000_000);
  expect(await given(...Array<string>(40).fill(chunk), '\n{"text":"It is open."}')).toEqual([
    "too long: - line 1",
    ["B", "It is open."],
  ]);
});
