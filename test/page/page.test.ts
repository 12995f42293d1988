import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import type { Story } from "../../src/core/model/story.ts";
import { html } from "../../src/views/html/html.ts";
import { exampleStory, exampleUnread } from "../fixtures/story.ts";
import { openBrowser } from "./browser.ts";
import { hostile } from "./hostile.ts";
import { many } from "./many.ts";
import { desk, phone, type Seen, visit } from "./visit.ts";

const browser = await openBrowser();

afterAll(async () => {
  await browser?.close();
});

// The finding that has the focus, if one has.
const ACTIVE = `document.activeElement?.closest("[data-finding]")?.id ?? null`;

test("a browser is found", (context) => {
  if (browser === null && !process.env.CI)
    context.skip("no Chromium starts here: the page is tested without one");
  expect(browser, "no Chromium starts here").not.toBeNull();
});

describe.skipIf(browser === null)("the page in a browser", { timeout: 60_000 }, () => {
  test("opens from disk, asks the network for nothing and has nothing to complain of", async () => {
    for (const story of [exampleStory, hostile]) {
      await open(story, desk, async (page, { asked, said }) => {
        expect(await page.title()).toMatch(/ – Stemma$/);
        expect(asked).toEqual([]);
        expect(said).toEqual([]);
      });
    }
  });

  test("leads by keys from every claim to its exact words, and back", async () => {
    await open(exampleStory, desk, async (page) => {
      for (const claim of exampleStory.claims) {
        await press(page, "j");
        await press(page, "e");
        const id = await page.evaluate<string>(
          `document.querySelector("[aria-current]")?.closest("[data-finding]")?.id`,
        );
        const words = claimWords(id);
        expect(await hit(page)).toBe(words[0]);
        await press(page, "Escape");
        expect(await page.locator("#drawer").isVisible()).toBe(false);
        expect(await page.evaluate(ACTIVE)).toBe(id);
        expect(exampleStory.claims.map((each) => each.id)).toContain(claim.id);
      }
    });
  });

  test("leads from a closed claim to the words of each report by one tap", async () => {
    await open(exampleStory, phone, async (page) => {
      for (const { id, appearances } of exampleStory.claims) {
        const letters = page.locator(`#${id} .carried a`);
        expect(await letters.allTextContents()).toEqual([
          ...new Set(appearances.map(({ report }) => report)),
        ]);
        for (const letter of await letters.all()) {
          await letter.click();
          expect(claimWords(id)).toContain(await hit(page));
          await page.getByRole("button", { name: "Close" }).click();
        }
      }
    });
  });

  test("leads from every finding to words of a report by e", async () => {
    await open(exampleStory, desk, async (page) => {
      const findings = await page.locator("[data-finding]").count();
      expect(findings).toBeGreaterThan(20);
      for (let n = 0; n < findings; n++) {
        await press(page, "j", "e");
        const words = await hit(page);
        expect(exampleStory.readings.some(({ report }) => report.text.includes(words))).toBe(true);
        expect(words).not.toBe("");
        await press(page, "Escape");
      }
    });
  });

  test("says above the exact words who speaks them", async () => {
    await open(exampleStory, desk, async (page) => {
      await page.locator("#c-hold .carried a").nth(1).click();
      expect(await page.locator("#drawer h2").textContent()).toBe("B, Daily Lantern");
      expect(await page.locator("#drawer .voice").textContent()).toBe(
        "one of the officials (unnamed), via Harbour Courier",
      );
    });
  });

  test("steps through the evidence of a finding", async () => {
    await open(exampleStory, desk, async (page) => {
      await press(page, "j", "e");
      const first = await hit(page);
      await press(page, "e");
      expect(await hit(page)).not.toBe(first);
      await page.getByRole("button", { name: "Previous" }).click();
      expect(await hit(page)).toBe(first);
      expect(await page.evaluate("location.hash")).toMatch(/^#A-\d+-\d+$/);
    });
  });

  test("leads on to the same words at the publisher", async () => {
    const readings = exampleStory.readings.map((reading) => ({
      ...reading,
      report: { ...reading.report, url: "https://courier.example/strike?x=1#top" },
    }));
    await open({ ...exampleStory, readings }, desk, async (page) => {
      await page.locator("#c-walkout summary").click();
      await page.locator("#c-walkout a.ev").first().click();
      expect(await page.getByRole("link", { name: "At the publisher" }).getAttribute("href")).toBe(
        "https://courier.example/strike?x=1#:~:text=Around%20400%20dockers%20walked%20out%20on%2016%20February",
      );
    });
  });

  test("copies a finding with its sources", async () => {
    await open(exampleStory, desk, async (page) => {
      await page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { copied = text; } } })",
      );
      await press(page, "d", "c");
      expect(await page.evaluate("copied")).toBe(
        "Number: conflict; changed in passing on (claim 6)\nA, Harbour Courier, 3 March 2026: “Around 400 dockers”\nB, Daily Lantern, 3 March 2026: “More than 500 dockers”\nB, Daily Lantern, 3 March 2026: “the Courier says”",
      );
    });
  });

  test("opens a claim with Enter alone", async () => {
    await open(exampleStory, desk, async (page) => {
      await page.locator(".claim summary").first().focus();
      await press(page, "Enter");
      expect(await page.locator(".claim .inside").first().isVisible()).toBe(true);
    });
  });

  test("opens what has the focus with Enter", async () => {
    await open(exampleStory, desk, async (page) => {
      await press(page, "d", "Enter");
      expect(await hit(page)).toBe("Around 400 dockers");
    });
  });

  test("shows one section beside the claims, and another when something leads there", async () => {
    await open(exampleStory, desk, async (page) => {
      const shown = () =>
        page.evaluate(
          "[...document.querySelectorAll('.panel')].filter((each) => each.checkVisibility()).map(({ id }) => id)",
        );
      expect(await shown()).toEqual(["said"]);
      await page.locator(".sections a[href='#timeline']").click();
      expect(await shown()).toEqual(["timeline"]);
      expect(await page.locator(".sections [aria-current]").textContent()).toMatch(/^Timeline/);
      await page.locator(".numbers a[href='#differences']").click();
      await expect.poll(shown).toEqual(["differences"]);
      await press(page, "/");
      await page.keyboard.type("dockers");
      expect(await shown()).toContain("said");
    });
  });

  test("marks in the tree who carries what is in use", async () => {
    await open(exampleStory, desk, async (page) => {
      const lit = () =>
        page.evaluate(
          "[...document.querySelectorAll('.node.lit')].map((each) => each.dataset.report).sort()",
        );
      expect(await lit()).toEqual([]);
      await press(page, "j");
      expect(await lit()).toEqual(["A", "B", "D"]);
      await page.locator("#t-C").hover();
      expect(await lit()).toEqual(["C"]);
    });
  });

  test("tells on hover and on focus who says the words of a report, and through whom", async () => {
    await open(exampleStory, desk, async (page) => {
      const voice = page.locator("#voice");
      const words = page.locator("#r-B [data-said*=', via ']").first();
      await words.focus();
      expect(await voice.textContent()).toBe("one of the officials (unnamed), via Harbour Courier");
      expect(await voice.isVisible()).toBe(true);
      await page.locator("h1").hover();
      expect(await voice.isVisible()).toBe(false);
      await words.hover();
      expect(await voice.isVisible()).toBe(true);
    });
  });

  test("moves no text by itself", async () => {
    await open(exampleStory, desk, async (page) => {
      const moved = await page.evaluate<number>(`new Promise((done) => {
        const shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(shifts.reduce((sum, { value }) => sum + value, 0)), 300);
      })`);
      expect(moved).toBe(0);
    });
  });

  test("walks the tree with arrow keys", async () => {
    await open(exampleStory, desk, async (page) => {
      await press(page, "t");
      const at = () => page.evaluate("document.activeElement.id");
      expect(await at()).toBe("t-A");
      await press(page, "ArrowDown");
      expect(await at()).toBe("t-B");
      await press(page, "ArrowLeft", "ArrowLeft");
      expect(await at()).toBe("t-A");
      await press(page, "ArrowLeft");
      expect(await page.locator("#t-B").isVisible()).toBe(false);
      await press(page, "ArrowRight", "ArrowRight", "End");
      expect(await at()).toBe("t-H");
      await press(page, "Home", "e");
      expect(await hit(page)).toBe(
        "Talks to end the dock strike in Halvern have been put on hold for the time being",
      );
    });
  });

  test("goes to the next difference, searches, lists its keys and leaves typing alone", async () => {
    await open(exampleStory, desk, async (page) => {
      await press(page, "d", "d");
      expect(await page.evaluate("document.activeElement.id")).toBe("d-quotation");
      await press(page, "/");
      await page.keyboard.type("dockers j e ?");
      expect(await page.locator("#drawer, #keys[open]").filter({ visible: true }).count()).toBe(0);
      await page.locator("#find").fill("dockers");
      expect(await page.locator("#c-walkout").isVisible()).toBe(true);
      expect(await page.locator("#c-idle").isVisible()).toBe(false);
      await press(page, "Escape", "?");
      expect(await page.locator("#keys").isVisible()).toBe(true);
      await page.getByLabel("Single keys on").uncheck();
      await press(page, "Escape", "j");
      expect(await page.evaluate(ACTIVE)).toBeNull();
    });
  });

  test("opens what an address names: claims, quotations, differences, passages", async () => {
    const { claims, quotes, differences, planned } = exampleStory;
    const [passage] = claims[0]?.appearances ?? [];
    const names = [
      ...[...claims, ...quotes, ...differences, ...planned].map(({ id }) => id),
      `${passage?.report}-${passage?.start}-${passage?.end}`,
    ];
    await open(exampleStory, desk, async (page) => {
      for (const name of names) {
        await page.evaluate(`location.hash = "${name}"`);
        await expect.poll(() => page.locator(`[id="${name}"]`).isVisible(), { message: name }).toBe(true);
      }
    });
  });

  test("lists every key that does something", async () => {
    await open(exampleStory, desk, async (page) => {
      expect(await page.locator("#keys kbd").allTextContents()).toEqual([
        "j",
        "k",
        "o",
        "Enter",
        "e",
        "t",
        "d",
        "/",
        "c",
        "Esc",
        "?",
      ]);
    });
  });

  test("is whole without scripts: a link goes to the exact words and marks them", async () => {
    await open(exampleStory, { ...desk, javaScriptEnabled: false }, async (page) => {
      const quiet = await background(page, ".p");
      await page.locator("#d-number a.ev").first().click();
      const target = page.locator(":target");
      expect(await target.textContent()).toBe("Around 400 dockers");
      expect(await background(page, ":target")).not.toBe(quiet);
      expect(await page.locator("#drawer, dialog, .tools, #voice").filter({ visible: true }).count()).toBe(0);
      expect(await page.locator("section > h2").filter({ visible: false }).count()).toBe(0);
      expect(await page.locator("section > h2").count()).toBeGreaterThan(8);
    });
  });

  test.each([320, 390, 768, 1024, 1440])("does not scroll sideways at %d pixels", async (width) => {
    for (const story of [exampleStory, hostile]) {
      await open(story, { viewport: { width, height: 800 } }, async (page) => {
        await press(page, "j", "e");
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      });
    }
  });

  test.each([
    ["a desk", desk],
    ["a phone", phone],
    ["the dark", { ...desk, colorScheme: "dark" as const }],
  ])("gives axe nothing to say on %s", async (_, options) => {
    await open(exampleStory, options, async (page) => {
      await page.evaluate(axe.source);
      expect(await violations(page)).toEqual([]);
      // Everything there is at once: what is folded opened, all sections shown, the drawer beside them.
      await page.locator(".carried a").first().click();
      await page.evaluate(`
        for (const each of document.querySelectorAll("details")) each.open = true;
        document.documentElement.classList.add("searching");
      `);
      expect(await page.locator(".panel").filter({ visible: false }).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  });

  test("prints what is folded, and none of its tools", async () => {
    await open(exampleStory, desk, async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
      expect(await page.locator(".claim .inside").first().isVisible()).toBe(true);
      expect(await page.locator("section > h2").filter({ visible: false }).count()).toBe(0);
      expect(await page.locator(".tools, #drawer, .sections").filter({ visible: true }).count()).toBe(0);
    });
  });

  test("paints a story of 600 reports within two seconds", async () => {
    await open(many(600), desk, async (page) => {
      const paint = () =>
        page.evaluate<number | null>(
          `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null`,
        );
      await expect.poll(paint).not.toBeNull();
      expect(await paint()).toBeLessThan(2_000);
    });
  });
});

function open(
  story: Story,
  options: BrowserContextOptions,
  use: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  if (browser === null) throw new Error("no browser");
  return visit(browser, html(story, exampleUnread), options, use);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

// The words marked in the drawer, without the numbers of the claims that end there.
function hit(page: Page): Promise<string> {
  return page.evaluate<string>(`
    [...document.querySelectorAll("#drawer .hit")].map((each) => {
      const copy = each.cloneNode(true);
      for (const number of copy.querySelectorAll(".n")) number.remove();
      return copy.textContent;
    }).join("")`);
}

function background(page: Page, selector: string): Promise<string> {
  return page.evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).backgroundColor`);
}

function claimWords(id: string | undefined): string[] {
  const texts = new Map(exampleStory.readings.map(({ report }) => [report.id, report.text]));
  const claim = exampleStory.claims.find((each) => each.id === id);
  return (claim?.appearances ?? []).map(
    ({ report, start, end }) => texts.get(report)?.slice(start, end) ?? "",
  );
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`
    axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ").slice(0, 300)))`);
}
