import { expect, test, vi } from "vitest";
import { progress } from "./progress.ts";

/** What is told of a work of ten parts, each of which takes so many milliseconds. */
function told(isTTY: boolean, milliseconds: number): string {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  let written = "";
  const write = (words: string) => {
    written += words;
    return true;
  };
  const { tell, end } = progress("reading", { isTTY, write });
  for (let done = 0; done < 10; done++) {
    tell(done, 10);
    now += milliseconds;
  }
  end();
  vi.restoreAllMocks();
  return written;
}

test("short work is not told where nobody watches", () => {
  expect(told(false, 99)).toBe("");
});

test("long work is told once a second", () => {
  expect(told(false, 500)).toBe("reading 2 of 10\nreading 4 of 10\nreading 6 of 10\nreading 8 of 10\n");
});

test("on a terminal one line is written over, and taken away at the end", () => {
  expect(told(true, 30)).toBe(
    ["reading 2 of 10", "reading 4 of 10", "reading 6 of 10", "reading 8 of 10", ""]
      .map((words) => `\r\u001b[2K${words}`)
      .join(""),
  );
});
