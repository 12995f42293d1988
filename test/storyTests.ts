import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenRules } from "./evidence.ts";
import { check } from "./key/check.ts";
import type { Finding } from "./key/finding.ts";
import type { At, Key } from "./key.ts";
import { bytesOf, filesOf, jsonOf, reportsIn, storyOf, textOf } from "./pipeline.ts";
import type { Passage, StoryJson } from "./storyJson.ts";

/** The share of its key that a story reaches, and how many severe findings are wrong. */
export interface Mark {
  readonly right: number;
  readonly severe: number;
}

/**
 * Tests every invented story under `root`, a folder each with `reports/` and `key.json`: its key quotes its
 * reports, the rules of evidence hold, and what is found is as right as `marks` says or better. What is not
 * right is printed, worst first.
 */
export function storyTests(root: string, marks: Readonly<Record<string, Mark>>): void {
  const slugs = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${entry.name}/key.json`))
    .map(({ name }) => name)
    .sort();

  describe.each(slugs)(`${root}/%s`, (slug) => {
    const folder = `${root}/${slug}`;
    const files = filesOf(folder);
    let bytes: string | undefined;
    const story = async () => {
      bytes ??= bytesOf(storyOf(await reportsIn(files)));
      return JSON.parse(bytes) as StoryJson;
    };
    const key = JSON.parse(readFileSync(`${folder}/key.json`, "utf8")) as Key;

    test("its key quotes words that stand once in their report", async () => {
      const reports = await reportsIn(files);
      const text = (name: string) => {
        const { file, id } = key.reports[name] ?? { file: "" };
        return reports.find((one) => (id ? one.id === id : one.input.endsWith(file)))?.text ?? "";
      };
      // Furniture may already be gone when a page has been read.
      const { furniture, ...rest } = key;
      const times = ({ report, words }: At) => text(report).split(words).length - 1;
      const wrong = [
        ...quoted(rest).filter((at) => times(at) !== 1),
        ...furniture.filter((at) => times(at) > 1),
      ];
      expect(wrong).toEqual([]);
      expect(Object.keys(key.reports)).toHaveLength(reports.length);
    });

    test("the rules of evidence hold", async () => {
      expect(brokenRules(await story())).toEqual([]);
    });

    test("two runs give the same bytes", async () => {
      await story();
      expect(bytesOf(storyOf(await reportsIn(files)))).toBe(bytes);
    });

    test("the order of the inputs changes sigla only", async () => {
      const turned = await reportsIn(files.toReversed());
      expect(gist(jsonOf(storyOf(turned)))).toEqual(gist(await story()));
    });

    // Views that a person has read, once they are written: `mkdir expected`, and run once.
    test.runIf(existsSync(`${folder}/expected`))("its views are as they were read", async () => {
      const told = storyOf(await reportsIn(files));
      await expect(textOf(told)).toMatchFileSnapshot(snapshot(folder, "story.txt"));
      await expect(bytesOf(told)).toMatchFileSnapshot(snapshot(folder, "story.json"));
    });

    test("what it finds is right", async () => {
      const findings = check(await story(), key);
      const share = findings.filter(({ ok }) => ok).length / findings.length;
      const failing = findings.filter(({ ok }) => !ok).sort((one, other) => +other.severe - +one.severe);
      console.info(
        `${folder}: ${(100 * share).toFixed(1)} % of ${findings.length}\n${failing.map(line).join("\n")}`,
      );
      const { right, severe: allowed } = marks[slug] ?? { right: 1, severe: 0 };
      const severe = failing.filter((one) => one.severe).map(line);
      expect(severe.length > allowed ? severe : []).toEqual([]);
      expect(share).toBeGreaterThanOrEqual(right);
    });
  });
}

function snapshot(folder: string, file: string): string {
  return resolve(folder, "expected", file);
}

function line({ what, severe, seen }: Finding): string {
  const told = `${severe ? "SEVERE " : "       "}${what} — ${seen}`.replaceAll("\n", " ");
  const most = severe ? 900 : 240;
  return told.length > most ? `${told.slice(0, most - 1)}…` : told;
}

// Every place that a key quotes, wherever in the key.
function quoted(value: unknown): At[] {
  if (Array.isArray(value)) return value.flatMap(quoted);
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(quoted);
  if (!("report" in value)) return inside;
  const { report, words, quote } = value as { report: string; words?: string; quote?: string };
  return [{ report, words: words ?? quote ?? "" }, ...inside];
}

// A story without its sigla: reports by their input, lists in an order of their own.
function gist(story: StoryJson) {
  const inputs = new Map(story.reports.map(({ id, input }) => [id, input]));
  const lost = new Map(story.lost.map(({ id, outlet }) => [id, `lost ${outlet}`]));
  const named = (id: string) => inputs.get(id) ?? lost.get(id) ?? id;
  const place = ({ report, start, end }: Passage) => `${named(report)}:${start}-${end}`;
  const places = (passages: readonly Passage[]) => passages.map(place).sort().join(" ");
  return {
    claims: story.claims
      .map(
        (one) =>
          `${places(one.appearances)} ${one.independent.min}–${one.independent.max} ${[...one.flags].sort()}`,
      )
      .sort(),
    derivations: story.derivations
      .map(({ from, to, kind, direction }) => {
        const ends = [named(from), named(to)];
        return `${(direction === "open" ? ends.sort() : ends).join(" → ")} ${kind} ${direction}`;
      })
      .sort(),
    differences: story.differences
      .map(({ kind, subkind, relation, cause, readings }) =>
        [kind, subkind, relation, cause, ...readings.map(({ passages }) => places(passages)).sort()].join(
          " | ",
        ),
      )
      .sort(),
    quotes: story.quotes
      .map(({ readings }) =>
        readings
          .map(({ passages }) => places(passages))
          .sort()
          .join(" = "),
      )
      .sort(),
    onlyIn: story.onlyIn.map(({ passages }) => places(passages)).sort(),
    timeline: story.timeline
      .map(({ earliest, latest, passages }) => `${earliest} ${latest} ${places(passages)}`)
      .sort(),
  };
}
