import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { run } from "../src/cli/program.ts";
import { grouping } from "../src/core/collate/groups.ts";
import type { Decision } from "../src/core/model/decision.ts";
import { plainReport } from "../src/core/model/report.ts";
import type { Story } from "../src/core/model/story.ts";
import type { Unread } from "../src/core/model/unread.ts";
import { english } from "../src/languages/en/english.ts";
import { json, reportJson } from "../src/views/json.ts";
import { filesOf, reportsIn, storyOf } from "./pipeline.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = (file: string) => readFileSync(join(root, file), "utf8");
const pages = ["README.md", "CHANGELOG.md", ...markdownIn("docs")];
const gallery = ["hallow-dam", "kessel-deep", "meridian-talks"];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

/** The rows of the tables under a heading, a list of cells each, heads and rules left out. */
function rowsOf(section: string): string[][] {
  return section
    .split("\n")
    .filter((line) => /^\| /.test(line))
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .slice(1);
}

/** What a command prints. */
async function printed(...args: string[]): Promise<string> {
  const words: string[] = [];
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => words.push(String(text)) > 0);
  try {
    await run(args);
  } finally {
    out.mockRestore();
  }
  return words.join("");
}

describe.each(pages)("%s", (file) => {
  test("its links lead somewhere", () => {
    const links = Array.from(page(file).matchAll(/\]\(([^)\s]+)\)/g), ([, to]) => to as string);
    const [near, anchors] = [
      links.filter((to) => !/^(?:https?:|#)/.test(to)),
      links.filter((to) => to.startsWith("#")),
    ];
    const lost = near.filter((to) => !existsSync(join(root, dirname(file), to.replace(/#.*/, ""))));
    const heads = Array.from(page(file).matchAll(/^#+ (.+)$/gm), ([, head]) => anchor(head as string));
    expect([...lost, ...anchors.filter((to) => !heads.includes(to.slice(1)))]).toEqual([]);
  });
});

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

describe("README.md", () => {
  test("each file and story that a command names is there", () => {
    const named = Array.from(page("README.md").matchAll(/(?<= )stories\/[\w/-]+/g), ([path]) => path);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test("each script that it runs is in package.json", () => {
    const scripts = Array.from(page("README.md").matchAll(/\bnpm (?:run )?([a-z]+)\b/g), ([, name]) => name);
    const known = [...Object.keys(manifest.scripts), "ci"];
    expect(scripts.filter((name) => !known.includes(name as string))).toEqual([]);
    expect(scripts).toContain("test");
  });

  describe("its picture", () => {
    const [picture] = /```text\n[\s\S]*?\n```/.exec(page("README.md")) ?? [""];
    const lines = picture.split("\n").filter((line) => /^[^`…]/.test(line));
    let shown: readonly string[] = [];
    beforeAll(async () => {
      shown = (await printed("read", join(root, "stories/hallow-dam"))).split("\n");
    });

    test("has the headings of the text view", () => {
      const heads = lines.filter((line) => /^[A-Z][A-Z ,]{4,}$/.test(line));
      expect(heads.filter((head) => !shown.includes(head))).toEqual([]);
      expect(heads.length).toBeGreaterThan(3);
    });

    // A word more or less is no matter; a picture of another program is.
    test("is near enough to what is printed, else it is to be taken again", () => {
      const gone = lines.filter((line) => !shown.includes(line));
      expect(gone.length / lines.length, gone.join("\n")).toBeLessThan(0.5);
    });
  });
});

describe("docs/command.md", () => {
  const known = [
    "",
    ...Array.from(page("docs/command.md").matchAll(/^## stemma (\w+)$/gm), ([, name]) => name),
  ];

  test("has every command", async () => {
    const commands = Array.from((await printed("--help")).matchAll(/^ {2}(\w+) \[/gm), ([, name]) => name);
    expect(known.slice(1)).toEqual(commands);
  });

  test.each(known)("has the help of stemma %s as it is", async (name) => {
    const help = await printed(...(name ? [name] : []), "--help");
    expect(page("docs/command.md")).toContain(`\`\`\`\n${help.trimEnd()}\n\`\`\``);
  });

  test("says more of every option of read", async () => {
    const options = Array.from((await printed("read", "--help")).matchAll(/(--\w+)/g), ([option]) => option);
    const told = rowsOf(page("docs/command.md")).map(([option]) => option);
    expect(options.filter((option) => option !== "--help" && !told.includes(`\`${option}\``))).toEqual([]);
  });
});

describe("docs/format.md", () => {
  type Fields = ReadonlyMap<string, string>;
  const types: ReadonlyMap<string, Fields> = new Map(
    page("docs/format.md")
      .split(/^##+ /m)
      .slice(1)
      .map((section) => [
        section.split("\n")[0] as string,
        new Map(
          rowsOf(section).map(([field, type]) => [(field as string).replaceAll("`", ""), type as string]),
        ),
      ]),
  );
  const seen = new Set<string>();
  const wrong = new Set<string>();

  /** Holds a value to the type that the page gives it, and notes which fields were seen. */
  function hold(value: unknown, type: string, where: string): void {
    if (Array.isArray(value)) {
      if (!type.includes("[]")) wrong.add(`a list: ${where}`);
      for (const one of value) hold(one, type.replace("[]", ""), where);
      return;
    }
    const words = Array.from(type.matchAll(/`([^`]+)`/g), ([, word]) => word);
    if (value === null) {
      if (!/or null$/.test(type)) wrong.add(`null: ${where}`);
    } else if (typeof value === "object") {
      const name = type.replace(/ or null$/, "");
      const fields = types.get(name);
      if (fields === undefined) {
        wrong.add(`no type ${type}: ${where}`);
        return;
      }
      for (const [key, inner] of Object.entries(value)) {
        const found = fields.get(key);
        seen.add(`${name}.${key}`);
        if (found === undefined) wrong.add(`not told: ${name}.${key}`);
        else hold(inner, found, `${name}.${key}`);
      }
    } else if (words.length > 0) {
      if (!words.includes(String(value))) wrong.add(`not a word of ${where}: ${value}`);
    } else {
      const plain = { string: /^(?:text|day)\b/, number: /^number\b/, boolean: /^yes or no$/ };
      if (!plain[typeof value as keyof typeof plain]?.test(type)) wrong.add(`not ${type}: ${where}`);
    }
  }

  beforeAll(async () => {
    const unread: Unread = { input: "photo.jpg", message: "not text: photo.jpg", kind: "failed" };
    for (const slug of gallery) {
      const story = linked(storyOf(await reportsIn(filesOf(join(root, "stories", slug))), [decision]));
      hold(JSON.parse(json(story, [unread])), "Story", "Story");
      for (const line of story.readings.map(reportJson)) {
        const { sources, entities, ...report } = line as Record<string, unknown>;
        hold({ sources, entities }, "Line", "Line");
        hold(report, "Report", "Line");
      }
    }
    const rows = (await printed("group", join(root, "stories/hallow-dam"))).trim().split("\n");
    for (const row of rows) hold(JSON.parse(row), "Event", "Event");
    const put = grouping(english)(plainReport("A", "a", "The bridge is shut."));
    hold(put, "Placed", "Placed");
  });

  const decision: Decision = { kind: "independent", text: "B is independent of A", of: "B", on: "A" };

  // No report of the gallery has a link.
  function linked(story: Story): Story {
    const links = [{ start: 0, end: 1, href: "https://example.org/" }];
    const [first, ...others] = story.readings.map((one) => ({ ...one, report: { ...one.report, links } }));
    return first === undefined ? story : { ...story, readings: [first, ...others] };
  }

  test("tells of every field that is printed, and what it can be", () => {
    expect([...wrong]).toEqual([]);
  });

  test("tells of no field that is not printed", () => {
    const told = [...types].flatMap(([type, fields]) =>
      [...fields.keys()].map((field) => `${type}.${field}`),
    );
    expect(told.filter((field) => !seen.has(field))).toEqual([]);
  });

  test.each([
    "attribution",
    "claim",
    "date",
    "decision",
    "derivation",
    "difference",
    "planned",
    "report",
    "source",
    "unread",
  ])("has every word that a field can be in core/model/%s.ts", (file) => {
    const code = page(`src/core/model/${file}.ts`)
      .replace(/^import.*$/gm, "")
      // Not printed: it only helps to date what is.
      .replace(/^ {2}readonly tense.*$/m, "")
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const types = Array.from(
      code.matchAll(/^(?: {2}readonly \w+\??:|(?:export )?type \w+ =|\s+\|)[^;{(]*/gm),
    );
    const words = types.flatMap(([type]) => Array.from(type.matchAll(/"([^"]+)"/g), ([, word]) => word));
    expect(words.filter((word) => !page("docs/format.md").includes(`\`${word}\``))).toEqual([]);
  });
});

describe("docs/glossary.md", () => {
  const model = readdirSync(join(root, "src/core/model"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => page(`src/core/model/${file}`))
    .join("\n");
  const used = rowsOf(page("docs/glossary.md")).flatMap(([, code]) =>
    Array.from((code as string).matchAll(/`(\w+)`/g), ([, name]) => name as string),
  );

  test("each word has its use in the model", () => {
    const name = (word: string) =>
      new RegExp(`^(?:export (?:interface|type|function) ${word}\\b| {2}readonly ${word}\\??:)`, "m");
    expect(used.filter((word) => !name(word).test(model))).toEqual([]);
  });

  test("each noun of a story has its word", () => {
    const nouns = Array.from(page("src/core/model/story.ts").matchAll(/^import type \{ ([^}]+) \}/gm))
      .flatMap(([, names]) => (names as string).split(", "))
      .concat("OnlyIn", "Story");
    expect(nouns.filter((noun) => !used.includes(noun))).toEqual([]);
  });
});

test("docs/architecture.md has every room of src", () => {
  const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const told = rowsOf(page("docs/architecture.md")).map(([room]) => room as string);
  expect(rooms.filter((room) => !told.some((one) => one.startsWith(`\`src/${room}/`)))).toEqual([]);
  const gone = told.filter((one) => !existsSync(join(root, one.replaceAll("`", ""))));
  expect(gone).toEqual([]);
});

test("each dependency has its decision", () => {
  const decisions = markdownIn("docs/decisions").map(page).join("\n");
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(names.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
});

test("the changelog tells of this version", () => {
  expect(page("CHANGELOG.md")).toContain(`## ${manifest.version}`);
});
