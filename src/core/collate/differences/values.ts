import { readDay } from "../../model/date.ts";
import type { Difference, DifferenceKind, DifferenceReading } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import { within } from "../../read/bisect.ts";
import type { Clause } from "../claims/clauses.ts";
import type { Apart } from "../claims/cluster.ts";
import { comparable, disjoint } from "../quantity.ts";
import { type Along, transmission } from "./edges.ts";
import { isElsewhen } from "./otherEvent.ts";
import { isPart } from "./part.ts";

const step = "differences";

/** What tells two claims apart and is no difference to show: a plan and its outcome, some and all. */
const unshown: ReadonlySet<Apart["why"]> = new Set(["actors", "tense", "scope"]);

/** Where reports give another number, day or word for the same thing. Clashes over the same values are one difference. */
export function valueDifferences(
  clashes: readonly Apart[],
  readings: readonly Reading[],
  along: Along,
): Difference[] {
  const found = new Map<string, Difference>();
  for (const clash of clashes) {
    if (clash.a.clause.at === clash.b.clause.at || unshown.has(clash.why)) continue;
    if (
      areStages(clash) ||
      isForeseen(clash) ||
      isDenial(clash) ||
      isSince(clash, readings) ||
      isDeniedAbove(clash, readings)
    )
      continue;
    const difference = differenceOf(clash, readings, along);
    if (difference === null) continue;
    const known = found.get(difference.id);
    found.set(difference.id, known === undefined ? difference : together(known, difference));
  }
  return [...found.values()];
}

/** "Was arrested" and "was released after his arrest": the one tells of both, one after the other. */
function areStages({ a, b, why }: Apart): boolean {
  if (why !== "predicate") return false;
  const [x, y] = [a.bag.acts, b.bag.acts];
  const all = (acts: typeof x) => new Set(acts.flatMap(({ concepts }) => concepts));
  const [left, right] = [all(x), all(y)];
  const first = (acts: typeof x) => acts[0]?.concepts ?? [];
  return first(x).some((one) => right.has(one)) || first(y).some((one) => left.has(one));
}

/** "Would never win" was said before; "won" is what came. */
function isForeseen({ a, b, why }: Apart): boolean {
  return why === "polarity" && (a.mood === "may be") !== (b.mood === "may be");
}

/** "Denied that she had lied" and "I have not lied" say one thing. */
function isDenial({ a, b, why }: Apart): boolean {
  return (
    why === "polarity" &&
    (a.clause.attribution?.stance === "denies") !== (b.clause.attribution?.stance === "denies")
  );
}

/** "She denied that she had ever lied": the word goes with a denial that is not in the clause. */
function isDeniedAbove({ a, b, why }: Apart, readings: readonly Reading[]): boolean {
  return (
    why === "polarity" &&
    [a, b].some(({ clause, bag: { acts } }) => {
      const { tokens } = readings[clause.at] as Reading;
      const ever = tokens.slice(clause.first, clause.last).some(({ text }) => /^(?:ever|any)$/iu.test(text));
      return ever && !acts.some((act) => act.denied);
    })
  );
}

/** "Had not won since 1908", "yet", "for 60 days": of a time that was over when they did. */
function isSince({ a, b, why }: Apart, readings: readonly Reading[]): boolean {
  if (why !== "polarity") return false;
  const denied = [a, b].find(({ bag: { acts } }) => acts.some((act) => act.denied));
  if (denied === undefined) return false;
  const { clause } = denied;
  const { tokens } = readings[clause.at] as Reading;
  return tokens
    .slice(clause.first, clause.last + 2)
    .some(
      ({ text }, i, all) =>
        /^(?:since|yet|until|before|had)$/iu.test(text) || (text === "for" && all[i + 1]?.pos === "CD"),
    );
}

function differenceOf(
  { a: { clause: a }, b: { clause: b }, why }: Apart,
  readings: readonly Reading[],
  along: Along,
): Difference | null {
  const [one, other] = [readings[a.at] as Reading, readings[b.at] as Reading];
  // "In 1998" tells of another time, and differs from today in everything.
  if (isElsewhen(one, a.start, a.end) || isElsewhen(other, b.start, b.end)) return null;
  const values =
    why === "quantity"
      ? numbers(a, b, one, other)
      : why === "time"
        ? days(a, b, one, other)
        : ([a, b] as const);
  if (values === null) return null;
  const sides = [reading(one, values[0]), reading(other, values[1])];
  const kind: DifferenceKind =
    why === "quantity" ? "number" : why === "time" || why === "place" || why === "polarity" ? why : "status";
  const judged = judge(one, other, a, b, why, along);
  const key = sides
    .map(({ text }) => text.toLowerCase())
    .sort()
    .join("|");
  return {
    id: contentId("d", kind, key),
    kind,
    subkind: null,
    claim: null,
    readings: sides,
    ...judged,
    because: [
      ...judged.because,
      { step, note: "told of the same thing", passages: [passage(one, a), passage(other, b)] },
    ],
  };
}

function judge(
  one: Reading,
  other: Reading,
  a: Clause,
  b: Clause,
  why: Apart["why"],
  along: Along,
): Pick<Difference, "relation" | "cause"> & { because: Reason[] } {
  const speakers = [a.attribution?.speaker ?? null, b.attribution?.speaker ?? null];
  const edge = along(one.report.id, other.report.id) ?? along(other.report.id, one.report.id);
  // A night, a time zone or a day of print make a day's difference; one may have come after the other.
  if (edge === null && why === "time" && areNeighbours(a, b, one, other))
    return { relation: "compatible", cause: "scope", because: [] };
  // Two people who each say their own are at odds, however the one's words reached the other report.
  if (speakers[0] !== null && speakers[1] !== null && speakers[0] !== speakers[1])
    return { relation: "conflict", cause: "dispute", because: [] };
  if (edge !== null) return { relation: "conflict", cause: "transmission", because: [transmission(edge)] };
  if (why === "quantity" && apart(one, other)) return { relation: "update", cause: "update", because: [] };
  // What was arrested one day is released the next: without more it is no clash.
  if (why === "predicate") return { relation: "compatible", cause: "update", because: [] };
  return { relation: "undetermined", cause: "unknown", because: [] };
}

/** Days that touch: "late on Thursday", "Friday". */
function areNeighbours(a: Clause, b: Clause, one: Reading, other: Reading): boolean {
  const [x, y] = days(a, b, one, other) ?? [];
  if (x?.time == null || y?.time == null) return false;
  const [first, second] = [x.time, y.time].sort((p, q) => ((p.earliest ?? "") < (q.earliest ?? "") ? -1 : 1));
  const [end, start] = [first?.latest, second?.earliest].map((day) => (day == null ? null : readDay(day)));
  return end != null && start != null && start - end <= 1;
}

/** Published on different days: the later may simply know more. */
function apart(one: Reading, other: Reading): boolean {
  const [a, b] = [one.published, other.published];
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return false;
  return a.latest < b.earliest || b.latest < a.earliest;
}

function numbers(a: Clause, b: Clause, one: Reading, other: Reading): readonly [Mention, Mention] | null {
  const whole = (reading: Reading, clause: Clause) =>
    within(reading.mentions, clause.start, clause.end).filter(
      ({ quantity, start, end }) =>
        quantity !== undefined &&
        !/^one\b/iu.test(reading.report.text.slice(start, end)) &&
        !isPart(reading.report.text.slice(Math.max(0, start - 8), end + 10)),
    );
  const [left, right] = [whole(one, a), whole(other, b)];
  for (const x of left)
    for (const y of right)
      if (
        x.quantity !== undefined &&
        y.quantity !== undefined &&
        comparable(x.quantity, y.quantity) &&
        disjoint(x.quantity, y.quantity) &&
        !tells(one, y) &&
        !tells(other, x)
      )
        return [x, y];
  return null;
}

/** A report that has the other's number as well, "cut from 400 to 360 grams", tells of both. */
function tells({ mentions }: Reading, { quantity }: Mention): boolean {
  return mentions.some((own) => own.quantity?.low === quantity?.low && own.quantity?.unit === quantity?.unit);
}

function days(a: Clause, b: Clause, one: Reading, other: Reading): readonly [Mention, Mention] | null {
  const left = within(one.mentions, a.start, a.end).filter(isDated);
  const right = within(other.mentions, b.start, b.end).filter(isDated);
  // Of two times in one clause it is not sure which is of what.
  const [x, y] = [left[0], right[0]];
  return x === undefined || y === undefined || left.length + right.length > 2 ? null : [x, y];
}

function isDated({ time }: Mention): boolean {
  return time?.earliest != null && time.latest != null;
}

function reading({ report }: Reading, { start, end }: { start: number; end: number }): DifferenceReading {
  return { text: report.text.slice(start, end), passages: [{ report: report.id, start, end }] };
}

function passage({ report }: Reading, { start, end }: Clause): Passage {
  return { report: report.id, start, end };
}

/** One difference of two clashes over the same values, with the passages of both. */
function together(known: Difference, more: Difference): Difference {
  const readings = known.readings.map((side) => {
    const extra = more.readings
      .filter(({ text }) => text.toLowerCase() === side.text.toLowerCase())
      .flatMap(({ passages }) => passages);
    const added = extra.filter(
      (p) => !side.passages.some((q) => q.report === p.report && q.start === p.start),
    );
    return { text: side.text, passages: [...side.passages, ...added] };
  });
  const strong = known.cause === "transmission" || more.cause !== "transmission" ? known : more;
  return { ...strong, readings, because: known.because };
}
