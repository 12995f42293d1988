import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { intake } from "./intake.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function take(inputs: readonly string[], { said = "", keepDuplicates = false } = {}) {
  const { reports, unread } = await intake(inputs, { stdin: stream(said), keepDuplicates });
  const short = (words: string) => words.replaceAll(`${folder}/`, "");
  return {
    reports: reports.map(({ id, input, text }) => `${id} ${short(input)}: ${text}`),
    unread: unread.map(({ message }) => short(message)),
  };
}

async function* stream(said: string) {
  yield Buffer.from(said);
}

test("files of every form, each in the order given", async () => {
  const inputs = [
    await put("a.txt", "date 2025-10-21 One."),
    await put("b.html", "<html><body><p>Two.</p></body></html>"),
    await put("c.jsonl", '{"text":"Three."}\n{"id":"x","text":"Four."}'),
    await put("d.md", "---\ntitle: Five\n---\nFive."),
    "-",
  ];
  expect(await take(inputs, { said: "Six." })).toEqual({
    reports: [
      "A a.txt: One.",
      "B b.html: Two.",
      "C c.jsonl line 1: Three.",
      "x c.jsonl line 2: Four.",
      "D d.md: Five.",
      "E -: Six.",
    ],
    unread: [],
  });
});

test("a folder gives its reports by name, and those of its folders", async () => {
  await put("b.txt", "Two.");
  await put("a.txt", "One.");
  await put("c/d.md", "Three.");
  for (const name of [
    "README.md",
    "LICENSE",
    "expected.txt",
    "expected/text.txt",
    "key.json",
    ".hidden.txt",
  ]) {
    await put(name, "Not a report.");
  }
  for (const name of ["page_files/ad.html", "style.css", "photo.jpg", "config.yml"]) await put(name, "No.");
  expect(await take([folder])).toEqual({
    reports: [`A a.txt: One.`, `B b.txt: Two.`, `C c/d.md: Three.`],
    unread: [],
  });
});

test("what a folder holds that might be a report is told", async () => {
  await put("a.txt", "One.");
  await put("b.pdf", "%PDF-1.7");
  await put("c.csv", "id,text\n1,Two");
  await put("d", "Three.");
  expect(await take([folder])).toEqual({
    reports: ["A a.txt: One.", "B d: Three."],
    unread: ["not text: b.pdf", "unknown format: c.csv"],
  });
});

test("a file that is named is read, whatever its name", async () => {
  expect((await take([await put("README.log", "One.")])).reports).toEqual(["A README.log: One."]);
});

test("one bad input does not hide the others", async () => {
  const inputs = [
    await put("photo.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0)),
    await put("empty.txt", ""),
    join(folder, "none.txt"),
    await put("good.txt", "One."),
    "https://post.example/1",
  ];
  expect(await take(inputs)).toEqual({
    reports: ["A good.txt: One."],
    unread: [
      "not text: photo.jpg",
      "empty report: empty.txt",
      "no such file: none.txt",
      "no network: https://post.example/1",
    ],
  });
});

test("a folder without reports is told, and one that is not there", async () => {
  await mkdir(join(folder, "bare"));
  expect((await take([join(folder, "bare"), join(folder, "gone")])).unread).toEqual([
    "no reports: bare",
    "no such file: gone",
  ]);
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read is told", async () => {
  const path = await put("a.txt", "One.");
  await chmod(path, 0);
  expect((await take([path])).unread).toEqual(["cannot read: a.txt (not permitted)"]);
});

test("links in a circle are told", async () => {
  await symlink(join(folder, "a.txt"), join(folder, "a.txt"));
  expect((await take([join(folder, "a.txt")])).unread).toEqual(["cannot read: a.txt (links in a circle)"]);
});

test("the same text twice is read once, unless each is wanted on its own", async () => {
  const inputs = [await put("a.txt", "One."), await put("b.txt", "One."), await put("a.txt", "One.")];
  expect(await take(inputs)).toEqual({
    reports: ["A a.txt: One."],
    unread: ["same text as A: b.txt", "same text as A: a.txt"],
  });
  expect((await take(inputs, { keepDuplicates: true })).reports).toHaveLength(3);
});

test("standard input has its words once", async () => {
  expect(await take(["-", "-"], { said: '{"text":"One."}' })).toEqual({
    reports: ["A -: One."],
    unread: ["read already: -"],
  });
});

test("every report and every failure is counted, whatever the bytes", async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
  for (const [index, name] of ["a.txt", "b.html", "c.json", "d.md", "e"].entries()) {
    await put(name, noise.subarray(index * 100));
  }
  const { reports, unread } = await take([folder]);
  expect(reports.length + unread.length).toBe(5);
});
