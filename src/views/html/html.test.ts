import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import * as make from "../../../test/fixtures/build.ts";
import { exampleStory, exampleUnread } from "../../../test/fixtures/story.ts";
import { hostile } from "../../../test/page/hostile.ts";
import { many } from "../../../test/page/many.ts";
import { siglum } from "../../core/model/siglum.ts";
import { html, policy } from "./html.ts";

type Element = NonNullable<ReturnType<ReturnType<typeof parseHTML>["document"]["querySelector"]>>;

const pages: readonly (readonly [string, string])[] = [
  ["the example", html(exampleStory, exampleUnread)],
  ["an empty story", html(make.story([]), [])],
  ["a story of one report", html(make.story([make.reading("A", "Nothing happened.")]), [])],
  ["a hostile story", html(hostile, [{ input: "<b>", message: "not text: <b>", kind: "failed" }])],
  ["forty reports", html(many(40), [])],
];

describe.each(pages)("the page of %s", (_, page) => {
  const { document } = parseHTML(page);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

  test("closes what it opens", () => {
    expect(unclosed(page)).toEqual([]);
  });

  test("has every id once, and what each link in it leads to", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const links = all("a[href^='#']").map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(links.filter((id) => !known.has(id))).toEqual([]);
    const labels = all("[aria-labelledby]").map((each) => each.getAttribute("aria-labelledby") ?? "");
    expect(labels.filter((id) => !known.has(id))).toEqual([]);
  });

  test("loads nothing", () => {
    expect(all("[src], [srcset], link, iframe, object, embed, base, form, meta[http-equiv=refresh]")).toEqual(
      [],
    );
    expect(page).not.toMatch(/@import|url\((?!#)/);
  });

  test("runs nothing but its own scripts, under a policy that allows nothing else", () => {
    expect(all("script").length).toBe(2);
    expect(all("style").length).toBe(1);
    expect(all("[style]")).toEqual([]);
    const handlers = all("*").flatMap((each) =>
      [...each.attributes].filter(({ name }) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
    const stated = document
      .querySelector("meta[http-equiv=Content-Security-Policy]")
      ?.getAttribute("content");
    expect(stated).toBe(policy);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}' 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
  });

  test("links out only to web addresses, without telling them from where", () => {
    for (const link of all("a[href]:not([href^='#'])")) {
      expect(link.getAttribute("href")).toMatch(/^https?:\/\//);
      expect(link.getAttribute("rel")).toBe("noreferrer noopener");
    }
  });

  test("has one first heading and leaves no level out", () => {
    const levels = all("body > header h1, main h2, main h3, main h4").map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (let i = 1; i < levels.length; i++)
      expect(levels[i]).toBeLessThanOrEqual((levels[i - 1] as number) + 1);
  });

  test("has its landmarks, and a tree whose items say how deep they lie", () => {
    expect(all("body > header, main, body > footer").map(({ tagName }) => tagName)).toEqual([
      "HEADER",
      "MAIN",
      "FOOTER",
    ]);
    expect(all("[role=tree]")).toHaveLength(1);
    for (const item of all("[role=treeitem]")) {
      const within = ancestors(item).filter((each) => each.getAttribute("role") === "group").length;
      expect(item.getAttribute("aria-level")).toBe(String(within + 1));
      const below = item.parentElement?.querySelector("[role=group]")?.id ?? null;
      expect(item.getAttribute("aria-owns")).toBe(below);
      expect(item.hasAttribute("aria-expanded")).toBe(below !== null);
    }
  });

  test("shows no control character and none that turns or hides text", () => {
    expect(page).not.toMatch(/(?![\t\n])\p{Cc}|[\u200b\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u);
  });
});

describe("the page of the example", () => {
  const { document } = parseHTML(pages[0]?.[1] as string);
  const text = (selector: string) =>
    document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim();

  test("says in words how the story is sourced", () => {
    expect(text(".sourcing")).toContain("rest on one Harbour Courier report");
    expect(text(".numbers")).toBe(
      "8 reports · at most 5 origins · 4 named, 3 unnamed sources, 1 document · 9 differences · 2 reports of unknown outlet · 1 report read only in part · 1 input not read",
    );
    expect(text(".asof")).toBe("as of 4 March 2026, the date of D, time and zone not stated");
  });

  test("heads the page with words of a report and says whose they are", () => {
    expect(text("h1")).toBe("Talks to end the Halvern dock strike on hold, officials say");
    expect(text(".whose")).toMatch(/^Headline of A Harbour Courier · as of /);
  });

  test("places every passage that it links to at its exact words", () => {
    const texts = new Map(exampleStory.readings.map(({ report }) => [report.id, report.text]));
    const places = [...document.querySelectorAll("a.ev")].map(
      (link) => link.getAttribute("href")?.slice(1) ?? "",
    );
    expect(new Set(places).size).toBeGreaterThan(40);
    for (const place of places) {
      const [report, start, end] = place.split("-") as [string, string, string];
      const pieces = [...document.querySelectorAll(`[id="${place}"], [data-of="${place}"]`)];
      const words = pieces.map((piece) => withoutNumbers(piece)).join("");
      expect(words).toBe(texts.get(report)?.slice(Number(start), Number(end)));
    }
  });

  test("has the whole text of every report", () => {
    for (const { report } of exampleStory.readings) {
      const article = document.querySelector(`#r-${report.id} .body`) as Element;
      expect(withoutNumbers(article).replace(/\s+/g, "")).toBe(report.text.replace(/\s+/g, ""));
    }
  });

  test("opens a claim to each wording, its origin, the range with reasons and where it was not found", () => {
    const claim = text("#c-hold") ?? "";
    expect(claim).toContain("1–3 of 3 · unnamed");
    expect(claim).toContain("disputed");
    expect(claim).toContain("two port officials told the Harbour Courier on Tuesday");
    expect(claim).toContain("one of the officials (unnamed), via Harbour Courier");
    expect(claim).toContain("1 to 3 origins");
    expect(claim).toContain("may be one of the two port officials");
    expect(claim).toMatch(/Not found in ?C E F H/);
    expect(claim).toMatch(/Cannot be seen in ?G, read only in part/);
  });

  test("marks the words in which two wordings differ", () => {
    const marks = [...document.querySelectorAll("#q-suspend mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["cannot", "what", "can't", "something that"]);
  });

  test("hides what is no contradiction, but keeps it", () => {
    expect(document.querySelector("#d-same-day")?.closest("details")?.hasAttribute("open")).toBe(false);
    expect(document.querySelector("#d-number")?.closest("details")).toBeNull();
  });

  test("names the lost report as not held, and the unnamed as unnamed", () => {
    expect(text("#tree")).toContain("Northern Wire (not held)");
    expect(text("#tree")).toContain("a person familiar with the talks (unnamed)");
    expect(
      document.querySelectorAll(".drawing .node.lost, .drawing .node.unnamed, .drawing .node.document"),
    ).toHaveLength(5);
  });

  test("lists what was not read", () => {
    expect(text("#not-read")).toContain("not text: pier9.jpg");
    expect(text("#not-read")).toContain("same text as A: courier-copy.txt");
  });

  test("says nothing of truth", () => {
    const own = pages[1]?.[1].replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, "") ?? "";
    expect(own).not.toMatch(/\b(score|rating|reliab|trustworth|bias|%)/i);
  });
});

test.each([
  ["in the words that most reports use", ["Lorry spills grain on Ostrow bridge", "Our day in one minute"], 0],
  [
    "calmly",
    [
      "CHAOS ON BRIDGE",
      "LATEST: Bridge closed",
      "Bridge chaos!",
      "Who spilled it?",
      "Grain ‘chaos’ on bridge",
      "Grain on the bridge",
    ],
    5,
  ],
  ["loudly, where nothing else is there", ["CHAOS ON BRIDGE"], 0],
])("heads the page %s", (_, titles, chosen) => {
  const text = "A lorry spilled grain on the bridge at Ostrow.";
  const readings = titles.map((title, index) => make.reading(siglum(index), `${title}\n${text}`, { title }));
  const { document } = parseHTML(html(make.story(readings), []));
  expect(document.querySelector("h1")?.textContent).toBe(titles[chosen]);
});

test("lists the tree by days, the unknown last", () => {
  const days = ["2026-03-03", null, "2026-03-01", "2026-03-02"];
  const readings = days.map((day, index) =>
    make.reading(
      siglum(index),
      "The bridge is shut.",
      day ? { published: { earliest: day, latest: day } } : {},
    ),
  );
  const { document } = parseHTML(html(make.story(readings), []));
  const letters = [...document.querySelectorAll(".row > .sig")].map(({ textContent }) => textContent);
  expect(letters).toEqual(["C", "D", "A", "B"]);
});

test("links one report by itself to nobody", () => {
  const { document } = parseHTML(html(make.story([make.reading("A", "Nothing happened.")]), []));
  expect(document.querySelector("#tree")?.textContent).not.toContain("others");
});

test("says beside the numbers what a person decided, and nothing where nobody did", () => {
  const decision = { kind: "rests", text: "D rests on A", of: "D", on: "A" } as const;
  const parties = { of: { kind: "report", id: "D" }, on: { kind: "report", id: "A" } } as const;
  const decided = { ...exampleStory, decisions: [{ decision, ...parties, applies: true }] };
  const given = (page: string) => parseHTML(page).document.querySelector(".mast .given")?.textContent;
  expect(given(html(decided, []))).toBe("Taken as given, not found in the reports: D rests on A D A");
  expect(given(html(exampleStory, []))).toBeUndefined();
});

test("the same story gives the same page", () => {
  expect(html(exampleStory, exampleUnread)).toBe(html(structuredClone(exampleStory), exampleUnread));
});

test("a hostile story stays small outside its texts", () => {
  const header = /<header class="mast">[\s\S]*?<\/header>/.exec(html(hostile, []))?.[0] ?? "";
  expect(header.length).toBeLessThan(8_000);
});

test("stays quick on a story of 600 reports", { timeout: 60_000 }, () => {
  const story = many(600);
  // The time of this process alone: others may be busy beside it.
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    html(story, []);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  expect(Math.min(...times)).toBeLessThan(2_000);
});

function withoutNumbers(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll("a.n")) number.remove();
  return copy.textContent ?? "";
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
  return found;
}

// Every tag in its order: linkedom forgives what is not closed.
function unclosed(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const bare = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
  for (const [, end, name, self] of bare.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/gi)) {
    if (self || /^(meta|br|input|link|img|hr)$/.test(name as string)) continue;
    if (!end) open.push(name as string);
    else if (open.pop() !== name) wrong.push(name as string);
  }
  return [...wrong, ...open];
}
