import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import type { Report } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { inTurns, table } from "./measure.ts";
import { type Texts, wordsIn } from "./texts.ts";

const rounds = 9;

/** Words a second for what `annotate` does to a report, beside two libraries that read English, on the same texts. */
export function speed({ label, reports }: Texts): string {
  const words = reports.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const readDoc = wink(model).readDoc;
  const all = (work: (report: Report) => unknown, some = reports) => {
    for (const report of some) work(report);
  };
  const works = {
    "stemma: all that annotate finds": (report: Report) => read(report, english),
    "compromise: words and tags": ({ text }: Report) => nlp(text),
    "compromise: names and quotations too": ({ text }: Report) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((found) => found.json());
    },
    "wink-nlp: its whole pipeline": ({ text }: Report) => readDoc(text),
  };
  // Warm: what use compiles has been compiled.
  for (const work of Object.values(works)) all(work);
  const times = inTurns(
    rounds,
    mapped(works, (work) => () => all(work)),
  );
  const own = times["stemma: all that annotate finds"];
  const rows = Object.entries(times).map(([name, time]) => [
    name,
    Math.round((words / time) * 1000).toLocaleString("en-GB"),
    `${(own / time).toFixed(2)}`,
  ]);
  const head = `Reading: ${label}, ${reports.length} reports, ${words.toLocaleString("en-GB")} words, median of ${rounds}\n`;
  return head + table([["", "words a second", "times Stemma's"], ...rows]);
}

function mapped<Name extends string, From, To>(
  from: Readonly<Record<Name, From>>,
  to: (value: From) => To,
): Record<Name, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([name, value]) => [name, to(value)])) as Record<
    Name,
    To
  >;
}
