// Fits the weights of src/core/collate/group/decision.ts and prints them: on the first half of each set of stories, by its
// events, on topics 1-20 of ECB+, and on made-up feeds of look-alike events. npm run eval -- groups scores the other halves.
//
//     npm run train -- groups

import { ecbTopics } from "../eval/ecbplus.ts";
import { bcubed, type GoldReport, goldReports, pairwise, SETS, statedDay } from "../eval/stories.ts";
import { measured } from "../src/core/collate/group/decision.ts";
import type { Event } from "../src/core/collate/group/event.ts";
import { type Traits, traitsOf } from "../src/core/collate/group/traits.ts";
import { vocabulary } from "../src/core/collate/group/vocabulary.ts";
import { eventWindow } from "../src/core/collate/group/window.ts";
import { type Day, readDay } from "../src/core/model/date.ts";
import { plainReport, type Report } from "../src/core/model/report.ts";
import { english } from "../src/languages/en/english.ts";
import { between, chance, shuffled } from "../test/made/chance.ts";
import { madeEvent, ownText, titleOf } from "../test/made/events.ts";
import { feed } from "../test/made/feed.ts";

/** A report as grouping sees it, and the event that it is of. */
interface Example {
  readonly id: string;
  readonly event: string;
  readonly traits: Traits;
}

interface Stream {
  readonly reports: readonly Example[];
  /** What each of its pairs counts for. */
  readonly weight: number;
  /** Whether the bias is chosen by it as well. */
  readonly scored: boolean;
}

interface Row {
  readonly report: Report;
  readonly day: Day | null;
  readonly event: string;
}

const gold = process.argv[3] ?? "../shared/gold";
/** Reports that come a day apart at most. */
const DAYS = 10;
/** Scores that differ by less than this are the same. */
const ALIKE = 0.005;
const FIRST_DAY = 26_302;

const streams = [...stories(), ...lookAlikes(), ...madeFeeds(), ...fewReports()];
const pairs = streams.flatMap(({ reports, weight }) => pairsOf(reports).map((pair) => ({ ...pair, weight })));
const { weights, bias } = learn(pairs);
const shifted = Array.from({ length: 13 }, (_, i) => bias + i * 0.25 - 0.75);
const scores = shifted.map((one) => ({ bias: one, score: scoreAt(one) }));
// The strictest of those that are about as good as the best: two events as one are worse than one as two.
const best = scores.find(({ score }) => score >= Math.max(...scores.map((one) => one.score)) - ALIKE);
console.log(`${pairs.length} pairs`);
console.log(`weights ${weights.map((weight) => weight.toFixed(2)).join(", ")}`);
console.log(`bias ${best?.bias.toFixed(2)}, learned ${bias.toFixed(2)}`);

/** The sets, each by itself and all in one; with and without dates; whole, titles alone, texts alone. */
function stories(): Stream[] {
  const sets = SETS.map((set) => firstHalf(set, goldReports(gold, set)));
  return [...sets, sets.flat()].flatMap((rows) =>
    [true, false].flatMap((dated) => parts(rows, rows.length).map((part) => told(part, dated))),
  );

  function told({ rows, weight }: { rows: Row[]; weight: number }, dated: boolean): Stream {
    return streamOf(
      rows.map((row) => (dated ? row : { ...row, day: null })),
      weight,
      rows.length > 20,
    );
  }
}

function parts(rows: readonly Row[], size: number): { rows: Row[]; weight: number }[] {
  const only = (of: (report: Report) => Report) => rows.map((row) => ({ ...row, report: of(row.report) }));
  return [
    { rows: [...rows], weight: 200 / size },
    {
      rows: only((report) => ({ ...report, text: report.title ?? report.text.slice(0, 120), title: null })),
      weight: 100 / size,
    },
    { rows: only((report) => ({ ...report, title: null })), weight: 100 / size },
  ];
}

function firstHalf(set: string, reports: readonly GoldReport[]): Row[] {
  const events = [...new Set(reports.map(({ event }) => event))].sort();
  return reports
    .filter(({ event }) => events.indexOf(event) % 2 === 0)
    .map(({ event, title, text, date }, at) => ({
      report: { ...plainReport(`${set} ${at}`, set, text), title: title === "" ? null : title },
      day: readDay(statedDay(date) ?? ""),
      event: `${set} ${event}`,
    }));
}

/** ECB+: two look-alike events in each topic, without dates. */
function lookAlikes(): Stream[] {
  const rows = [...ecbTopics(gold)]
    .filter(([topic]) => Number(topic) <= 20)
    .flatMap(([topic, documents]) =>
      documents.map(
        ({ name, event, text }): Row => ({
          report: plainReport(name, name, text),
          day: null,
          event: `${topic} ${event}`,
        }),
      ),
    );
  return parts(rows, rows.length).map((part) => streamOf(part.rows, part.weight, true));
}

function madeFeeds(): Stream[] {
  const rows = [...feed(600, 300)].map(
    ({ report, event }): Row => ({ report, day: readDay(report.date?.earliest ?? ""), event: `${event}` }),
  );
  return parts(rows, rows.length).map((part, at) =>
    streamOf(part.rows, part.weight / (at === 0 ? 2 : 1), at === 0),
  );
}

/** A handful of reports of a few events, most of one kind. */
function fewReports(): Stream[] {
  return Array.from({ length: 150 }, (_, seed) => {
    const random = chance(seed + 1);
    const like = madeEvent(seed, random);
    const rows = Array.from({ length: between(2, 4, random) }, (_, event) => {
      const made = madeEvent(seed, random, random() < 0.8 ? like : undefined);
      return Array.from({ length: between(1, 4, random) }, (_, at): Row => {
        const text = ownText(made, random)
          .slice(0, between(2, 12, random))
          .join(" ");
        const title = random() < 0.6 ? titleOf(made, random) : null;
        const day = random() < 0.5 ? FIRST_DAY : null;
        return { report: { ...plainReport(`${event} ${at}`, "", text), title }, day, event: `${event}` };
      });
    }).flat();
    return streamOf(shuffled(rows, random), 1, false);
  });
}

function streamOf(rows: readonly Row[], weight: number, scored: boolean): Stream {
  const words = vocabulary(english.words);
  const inOrder = rows
    .map((row, at) => ({ row, at }))
    .sort(
      (a, b) =>
        (a.row.day ?? Number.MAX_SAFE_INTEGER) - (b.row.day ?? Number.MAX_SAFE_INTEGER) || a.at - b.at,
    );
  const reports = inOrder.map(
    ({ row }): Example => ({
      id: row.report.id,
      event: row.event,
      traits: traitsOf(row.report, row.day, words),
    }),
  );
  return { reports, weight, scored };
}

/** Every report with the events that it might join, while all before it were put where they belong. */
function pairsOf(reports: readonly Example[]): { values: readonly number[]; same: boolean }[] {
  const { near, put } = eventWindow();
  const known = new Map<string, Event>();
  return reports.flatMap(({ event, traits }) => {
    const right = known.get(event) ?? null;
    const found = measured(traits, near(traits, DAYS)).map((one) => ({
      values: one.values,
      same: one.event === right,
    }));
    known.set(event, put(traits, right));
    return found;
  });
}

/** The mean of both F1 over the streams that are scored, where more likely than not is joined. */
function scoreAt(threshold: number): number {
  const scored = streams.filter((one) => one.scored);
  const sum = scored.reduce((before, { reports }) => {
    const { near, put } = eventWindow();
    const groups = new Map<number, string[]>();
    for (const { id, traits } of reports) {
      const judged = measured(traits, near(traits, DAYS))
        .map(({ event, values }) => ({ event, odds: dot(values, weights) + threshold }))
        .sort((a, b) => b.odds - a.odds)[0];
      const { id: event } = put(traits, judged !== undefined && judged.odds > 0 ? judged.event : null);
      groups.set(event, [...(groups.get(event) ?? []), id]);
    }
    const eventOf = new Map(reports.map(({ id, event }) => [id, event]));
    const found = [...groups.values()];
    return before + pairwise(found, eventOf).f1 + bcubed(found, eventOf).f1;
  }, 0);
  return sum / scored.length / 2;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** Logistic regression by Newton's method, with a penalty of 1 on the squares of the weights. */
function learn(examples: readonly { values: readonly number[]; same: boolean; weight: number }[]): {
  weights: number[];
  bias: number;
} {
  const size = (examples[0]?.values.length ?? 0) + 1;
  const found = new Float64Array(size);
  for (let round = 0; round < 12; round++) {
    // The matrix of second derivatives, and beside it the first.
    const rows = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size + 1);
      row[i] = i < size - 1 ? 1 : 1e-6;
      row[size] = i < size - 1 ? (found[i] as number) : 0;
      return row;
    });
    for (const { values, same, weight } of examples) {
      const all = [...values, 1];
      const likely =
        1 / (1 + Math.exp(-all.reduce((sum, value, i) => sum + value * (found[i] as number), 0)));
      const curve = Math.max(1e-6, likely * (1 - likely)) * weight;
      for (let i = 0; i < size; i++) {
        const row = rows[i] as Float64Array;
        const value = all[i] as number;
        row[size] = (row[size] as number) + (likely - (same ? 1 : 0)) * weight * value;
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + curve * value * (all[j] as number);
      }
    }
    for (const [i, step] of solved(rows).entries()) found[i] = (found[i] as number) - step;
  }
  return { weights: [...found.subarray(0, size - 1)], bias: found[size - 1] as number };
}

/** Gauss and Jordan: rows of coefficients, the right side last. */
function solved(rows: Float64Array[]): number[] {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const row = rows[i] as Float64Array;
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[i] as number) / (row[i] as number);
      for (let j = i; j <= size; j++) other[j] = (other[j] as number) - factor * (row[j] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}
