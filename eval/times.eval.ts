import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { times } from "../src/languages/en/times.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Document {
  readonly name: string;
  readonly text: string;
  readonly created: string;
  readonly gold: readonly Gold[];
}

interface Score {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  type: number;
  value: number;
}

/**
 * Scores `times` on TimeBank and AQUAINT by the rule of TempEval-3 (UzZaman et al. 2013). Every second document is for
 * development; the rest is held out. Relaxed: the spans overlap, each gold span counted once; type and value are F1
 * over those pairs.
 */
export function rows(gold: string): Row[] {
  const folder = join(gold, "temporal/tempeval3-tbaq/data/TBAQ-cleaned");
  return (["dev", "held"] as const).flatMap((part) => {
    const total = score();
    for (const corpus of ["AQUAINT", "TimeBank"]) {
      const files = readdirSync(join(folder, corpus)).filter((name) => name.endsWith(".tml"));
      for (const [index, name] of files.sort().entries()) {
        if ((index % 2 === 0) !== (part === "dev")) continue;
        add(total, compare(document(join(folder, corpus), name), part === "dev"));
      }
    }
    const f1 = (hits: number) => (200 * hits) / (total.gold + total.found);
    const corpus = `TimeBank + AQUAINT, ${part === "dev" ? "half seen" : "half held out"}`;
    const row = (metric: string, ours: number, published: string | null): Row => ({
      corpus,
      metric,
      ours,
      published,
      people: null,
      noise: 0.3,
    });
    return [
      row("span overlaps, F1", f1(total.relaxed), null),
      row("span exact, F1", f1(total.strict), null),
      row("type, F1", f1(total.type), null),
      row("value, F1", f1(total.value), "chrono-node 46.5; on platinum HeidelTime 77.6"),
    ];
  });
}

function score(): Score {
  return { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
}

function add(sum: Score, more: Score): void {
  for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += more[key];
}

function document(folder: string, name: string): Document {
  const source = readFileSync(join(folder, name), "utf8");
  const created = /<DCT>.*?value="([^"]*)"/s.exec(source)?.[1]?.slice(0, 10) ?? "";
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(source)?.[1] ?? "";
  const gold: { start: number; end: number; type: string; value: string }[] = [];
  let text = "";
  for (const [piece, tag] of body.matchAll(/<([^>]*)>|[^<]+/g)) {
    if (tag === undefined)
      text += piece.replace(
        /&(amp|lt|gt|quot);/g,
        (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "",
      );
    else if (tag.startsWith("TIMEX3")) {
      const [type = "", value = ""] = [/ type="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1]];
      gold.push({ start: text.length, end: text.length, type, value });
    } else if (tag === "/TIMEX3")
      (gold.findLast(({ start, end }) => start === end) as { end: number }).end = text.length;
  }
  return { name, text, created, gold };
}

function compare({ name, text, created, gold }: Document, show: boolean): Score {
  const day = /^\d{4}-\d\d-\d\d$/.test(created) ? { earliest: created, latest: created } : null;
  const found = times(text, day);
  const result = { ...score(), gold: gold.length, found: found.length };
  const matched = new Set<number>();
  for (const item of gold) {
    const index = found.findIndex(
      (mention, i) => !matched.has(i) && mention.start < item.end && item.start < mention.end,
    );
    const mention = found[index];
    const { type, value } = mention?.time ?? {};
    if (mention !== undefined) {
      matched.add(index);
      result.relaxed++;
      if (mention.start === item.start && mention.end === item.end) result.strict++;
      if (type === item.type) result.type++;
      if (value === item.value) result.value++;
    }
    if (show && value !== item.value)
      line(mention === undefined ? "missed" : "differs", item, `${item.value} ≠ ${value ?? ""}`);
  }
  if (show)
    for (const [i, mention] of found.entries())
      if (!matched.has(i)) line("extra", mention, mention.time?.value ?? "");
  return result;

  function line(what: string, { start, end }: { start: number; end: number }, values: string): void {
    const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    showCase(what, values, created, around.replace(/\s+/g, " "), name);
  }
}
