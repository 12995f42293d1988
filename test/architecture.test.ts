import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { version } from "../src/version.ts";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** The files of the program, tests left out, and what each imports: paths from `src`, or names of packages. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const code = withoutComments(readFileSync(join(root, file), "utf8"));
  // import … from "x" · export … from "x" · import "x" · import("x")
  const found = code.matchAll(
    /^(?:import|export)\b[^";]*\bfrom\s*"([^"\n]+)"|^import\s*"([^"\n]+)"|\bimport\s*\(\s*"([^"\n]+)"/gm,
  );
  return Array.from(found, ([, from, bare, lazy]) => from ?? bare ?? lazy ?? "").map((name) =>
    name.startsWith(".") ? relative(root, join(root, dirname(file), name)).replaceAll("\\", "/") : name,
  );
}

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
}

const part = (file: string) => file.split("/")[0] ?? "";
const isFile = (name: string) => name.endsWith(".ts") || name.startsWith("..");

/** Imports that break a rule: `core/read/read.ts → views/text.ts`. */
function breaking(rule: (file: string, name: string) => boolean): string[] {
  return [...imports].flatMap(([file, names]) =>
    names.filter((name) => rule(file, name)).map((name) => `${file} → ${name}`),
  );
}

// What each part may import besides itself; `version.ts` is a word, not a part.
const inward: Readonly<Record<string, readonly string[]>> = {
  core: [],
  languages: ["core"],
  views: ["core", "version.ts"],
  intake: ["core"],
  web: [],
  cli: ["core", "languages", "views", "intake", "version.ts"],
  "index.ts": ["core", "languages", "views", "intake", "version.ts"],
  "version.ts": [],
};

test("every part is known here", () => {
  expect([...new Set([...imports.keys()].map(part))].filter((name) => !(name in inward))).toEqual([]);
});

test("imports point inward", () => {
  const outward = (file: string, name: string) =>
    isFile(name) && part(name) !== part(file) && !inward[part(file)]?.includes(part(name));
  expect(breaking(outward)).toEqual([]);
});

test("core imports no package, and nothing of Node", () => {
  expect(breaking((file, name) => part(file) === "core" && !isFile(name))).toEqual([]);
});

test("languages and views import nothing of Node", () => {
  const pure = ["languages", "views"];
  expect(breaking((file, name) => pure.includes(part(file)) && name.startsWith("node:"))).toEqual([]);
});

test("each package is used in one part alone", () => {
  const homes: Readonly<Record<string, string>> = {
    commander: "cli",
    linkedom: "intake",
    "@mozilla/readability": "intake",
  };
  const foreign = (file: string, name: string) =>
    !isFile(name) && !name.startsWith("node:") && homes[name] !== part(file);
  expect(breaking(foreign)).toEqual([]);
});

test("no file imports itself by way of others, types included", () => {
  expect(cycle(imports)).toBeNull();
});

test("a cycle would be found", () => {
  expect(cycle(new Map(Object.entries({ a: ["b"], b: ["c", "d"], c: [], d: ["a"] })))).toBe("a → b → d → a");
  expect(cycle(new Map(Object.entries({ a: ["a"] })))).toBe("a → a");
  expect(cycle(new Map(Object.entries({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })))).toBeNull();
});

/** The first cycle in a graph, depth first: `a → b → a`. */
function cycle(graph: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node].join(" → ");
    if (done.has(node)) return null;
    done.add(node);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const found = visit(next);
      if (found !== null) return found;
    }
    path.pop();
    return null;
  };
  for (const node of graph.keys()) {
    const found = visit(node);
    if (found !== null) return found;
  }
  return null;
}

test("core, languages and views are synchronous, and know neither clock nor chance", () => {
  const forbidden =
    /\basync\s*(?:function|\(|\w+\s*=>)|= await\b|\bPromise[.<(]|\bsetTimeout\(|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bprocess\.|\bconsole\./;
  const wrong = [...imports.keys()]
    .filter((file) => ["core", "languages", "views"].includes(part(file)))
    // A page's own script runs where the page is read; this is it, as text.
    .filter((file) => file !== "views/html/assets.ts")
    .flatMap((file) => {
      const code = withoutComments(readFileSync(join(root, file), "utf8"));
      return forbidden.test(code) ? [`${file}: ${forbidden.exec(code)?.[0]}`] : [];
    });
  expect(wrong).toEqual([]);
});

test("the version is the package's", () => {
  expect(version).toBe(manifest.version);
});
