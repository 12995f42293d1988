import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { version } from "../version.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "dist/stemma.js");
const folder = mkdtempSync(join(tmpdir(), "stemma-"));

// `npm test` builds first; a run of this file alone may find an old build, or none.
beforeAll(() => {
  const changed = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => statSync(join(root, "src", file)).mtimeMs);
  if (existsSync(command) && statSync(command).mtimeMs >= Math.max(...changed)) return;
  execFileSync(process.execPath, [join(root, "node_modules/rolldown/bin/cli.mjs"), "-c"], { cwd: root });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function stemma(args: readonly string[], input = "", env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    env: { PATH: process.env.PATH ?? "", ...env },
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: withoutProgress(stderr) };
}

// Told only where the work takes more than a second, as it may on a busy machine.
function withoutProgress(err: string): string {
  return err.replace(/^(?:reading|taking in) \d+ of \d+\n/gm, "");
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const a = put(
  "a.txt",
  "date 2025-10-21 The harbour bridge is closed, Eva Stone of the port authority said on Monday.",
);
const b = put("b.txt", "The bridge in the harbour was shut on Monday, the Harbour Post reports.");
const bad = put("photo.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0));

test("brief prints statements that name their reports", () => {
  const { code, out, err } = stemma(["brief", a, b]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const statements = out.trimEnd().split("\n\n");
  expect(statements.length).toBeGreaterThan(1);
  for (const statement of statements) expect(statement).toMatch(/\[[AB]\]$/);
});

test("what is assumed is counted by, and said", () => {
  const assumed = stemma(["read", "--assume", "B is independent of A", a, b]);
  expect({ code: assumed.code, err: assumed.err }).toEqual({ code: 0, err: "" });
  expect(assumed.out).toContain("TAKEN AS GIVEN, NOT FOUND IN THE REPORTS\nB is independent of A [B][A]\n");
  put("decisions.txt", "# known from the desk\n\na.txt rests on b.txt\n");
  const { decisions, derivations } = JSON.parse(
    stemma(["read", "--decisions", "decisions.txt", "-f", "json", a, b]).out,
  );
  expect(decisions).toHaveLength(1);
  expect(derivations).toContainEqual(
    expect.objectContaining({ from: "A", to: "B", kind: "relays", direction: "stated" }),
  );
});

test.each([
  [["--assume", "Q is independent of A"], "no one report or source: Q"],
  [["--assume", "B is independent of B"], "cannot assume: B is independent of B"],
  [["--assume", "B is right"], "unknown assumption: B is right (as in: B is independent of A)"],
  [["--decisions", "none.txt"], "no such file: none.txt"],
])("refuses %s", (options, message) => {
  expect(stemma(["read", ...options, a, b])).toEqual({ code: 2, out: "", err: `${message}\n` });
});

test("read prints the story on standard output, and nothing else anywhere", () => {
  const { code, out, err } = stemma(["read", a, b]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/\n$/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("read prints JSON", () => {
  const { code, out } = stemma(["read", "--format", "json", a, b]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    stemma: version,
    reports: [
      { id: "A", input: "a.txt", published: { earliest: "2025-10-21", how: "stated" } },
      { id: "B", input: "b.txt" },
    ],
    unread: [],
  });
});

test("two runs print the same bytes", () => {
  for (const format of ["text", "json", "markdown", "html"]) {
    const [one, two] = [0, 1].map(() => stemma(["read", a, b, "--format", format]));
    expect(one?.out).toBe(two?.out);
    expect(one?.out).not.toBe("");
  }
});

test("what cannot be read is told on standard error and in the view, and the rest is read: 1", () => {
  const { code, out, err } = stemma(["read", bad, a, "-f", "json"]);
  expect({ code, err }).toEqual({ code: 1, err: "not text: photo.jpg\n" });
  expect(JSON.parse(out)).toMatchObject({
    reports: [{ id: "A" }],
    unread: [{ input: "photo.jpg", message: "not text: photo.jpg", kind: "failed" }],
  });
});

test("nothing readable at all is 1", () => {
  expect(stemma(["read", bad, "none.txt"])).toEqual({
    code: 1,
    out: "",
    err: "not text: photo.jpg\nno such file: none.txt\n",
  });
});

test("the same text twice is told, and is no failure", () => {
  put("copy.txt", readFileSync(join(folder, a)));
  expect(stemma(["read", a, "copy.txt"])).toMatchObject({ code: 0, err: "same text as A: copy.txt\n" });
});

test.each([
  [["read", "--format", "xml", a], "unknown format: xml"],
  [["read", "--format", "toString", a], "unknown format: toString"],
  [["read", "--fromat", "json", a], "unknown option: --fromat (did you mean --format?)"],
  [["tell", a], "unknown command: tell"],
  [["raed", a], "unknown command: raed (did you mean read?)"],
  [["read"], "no inputs: read"],
  [["annotate"], "no inputs: annotate"],
  [["group"], "no inputs: group"],
  [["group", "--stream", "a.txt"], "not a stream: a.txt"],
  [["read", "--format"], "missing value: --format"],
  [["read", "--width", "wide", a], "not a width: wide"],
  [["read", "--width", "39", a], "too narrow: 39 (at least 40)"],
  [["read", "--width=-80", a], "not a width: -80"],
  [["read", "--open", "--format", "json", a], "cannot open: json"],
  [["read", "--out", "none/story.txt", a], "cannot write: none/story.txt (no such folder)"],
  [["read", "--out", ".", a], "cannot write: . (a folder)"],
  [["show"], "not a passage: "],
  [["show", "A", a], "not a passage: A"],
  [["show", "A:9-5", a], "not a passage: A:9-5"],
  [["show", "Z:0-5", a], "no report: Z"],
  [["show", "A:99999-100000", a], "outside report: A:99999-100000"],
] as const)("wrong use is 2: %j", (args, message) => {
  expect(stemma(args)).toEqual({ code: 2, out: "", err: `${message}\n` });
});

test("a command without a name prints the help: 2", () => {
  expect(stemma([])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("stemma read") });
});

test("help and version: 0", () => {
  expect(stemma(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Examples:") });
  expect(stemma(["read", "--help"])).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringContaining("--brief"),
  });
  expect(stemma(["--version"])).toEqual({ code: 0, err: "", out: `${version}\n` });
});

test("a view is written to a file, in the form that its name tells", () => {
  expect(stemma(["read", a, b, "--out", "story.json"])).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(join(folder, "story.json"), "utf8")).toBe(stemma(["read", a, b, "-f", "json"]).out);
  stemma(["read", a, b, "--out", "story.html"]);
  expect(readFileSync(join(folder, "story.html"), "utf8")).toMatch(/^<!doctype html>/i);
});

test("colours only where they are wanted", () => {
  const start = "\u001b[";
  expect(stemma(["read", a, b]).out).not.toContain(start);
  expect(stemma(["read", a, b], "", { NO_COLOR: "1", FORCE_COLOR: "1" }).out).not.toContain(start);
  expect(stemma(["read", a, b], "", { FORCE_COLOR: "0" }).out).not.toContain(start);
});

test("the width is kept", () => {
  const { out } = stemma(["read", a, b, "--width", "40"]);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
});

test("show prints the words in brackets, among those around them", () => {
  const { code, out, err } = stemma(["show", "A:4-18", a, b]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^A · .*a\.txt\n/u);
  expect(out.replaceAll("\n", " ")).toContain(
    "The [harbour bridge] is closed, Eva Stone of the port authority said on Monday.",
  );
  expect(out).toContain("characters 4 to 18 of 77");
});

test("show knows ids that were given, colons and all", () => {
  const line = JSON.stringify({ id: "urn:post:1", text: "The bridge is closed." });
  expect(stemma(["show", "urn:post:1:4-10", "-"], line).out).toContain("The [bridge] is closed.");
  expect(stemma(["show", "A:4-10", "-"], line).out).toContain("The [bridge] is closed.");
});

test("show cuts a long report between words", () => {
  put("long.txt", `${"Words and words. ".repeat(50)}Here. ${"More of them. ".repeat(50)}`);
  const { out } = stemma(["show", "A:850-854", "long.txt"]);
  expect(out.replaceAll("\n", " ")).toMatch(/ {2}… (?:\S+ )+\[Here\]\.(?: \S+)+ … /);
  expect(out.length).toBeLessThan(600);
});

test("annotate prints a line for each report, copies too", () => {
  const { code, out } = stemma(["annotate", a, b, "copy.txt"]);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map(({ id, input }) => [id, input])).toEqual([
    ["A", "a.txt"],
    ["B", "b.txt"],
    ["C", "copy.txt"],
  ]);
  expect(Object.keys(lines[0])).toEqual(
    expect.arrayContaining(["attributions", "mentions", "sources", "entities"]),
  );
});

test("annotate reads good lines beside bad ones: 1", () => {
  const { code, out, err } = stemma(["annotate", "-"], '{"id":"x","text":"It is shut."}\n{broken\n');
  expect({ code, err }).toEqual({ code: 1, err: "not JSON: - line 2\n" });
  expect(JSON.parse(out)).toMatchObject({ id: "x", text: "It is shut." });
});

test("group prints a line for each event, with every report in one", () => {
  const { code, out } = stemma(["group", a, b, "copy.txt"]);
  const events = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(events.flatMap(({ reports }) => reports).sort()).toEqual(["A", "B", "C"]);
  expect(new Set(events.map(({ event }) => event)).size).toBe(events.length);
});

test("group --stream tells of each report where it belongs", () => {
  const shut = "The harbour bridge at Ostrow is shut until Friday, the port authority said on Monday.";
  const rows = [
    { id: "x", text: shut, date: "2031-05-05" },
    { id: "y", text: "A goat won the fair of Tolm.", date: "2031-05-05" },
    { id: "z", text: `${shut} A crack was found.`, date: "2031-05-06" },
  ];
  const { code, out } = stemma(["group", "--stream"], rows.map((row) => JSON.stringify(row)).join("\n"));
  const [x, y, z] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect({ code, x: x.report, same: x.event === z.event }).toEqual({ code: 0, x: "x", same: true });
  expect(y.event).not.toBe(x.event);
});

test("a reader that has seen enough is no failure", async () => {
  const line = `${JSON.stringify({ text: "The bridge is closed, the port said on Monday. ".repeat(40) })}\n`;
  put("many.jsonl", line.repeat(40));
  const child = spawn(process.execPath, [command, "annotate", "many.jsonl"], { cwd: folder });
  let err = "";
  child.stderr.on("data", (words) => {
    err += words;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, err: withoutProgress(err) }).toEqual({ code: 0, err: "" });
});

test("however long the work, standard output has the results alone", () => {
  const { out, err } = stemma(["annotate", "many.jsonl"]);
  expect(out.trimEnd().split("\n")).toHaveLength(40);
  expect(err).toBe("");
});
