import { readDay } from "../../model/date.ts";
import type { Reading } from "../../model/reading.ts";
import type { Token } from "../../model/text.ts";
import { within } from "../../read/bisect.ts";
import { isAtHead } from "../differences/otherEvent.ts";
import type { Clause } from "./clauses.ts";
import type { Member } from "./member.ts";

/** What is over for this many days was known before the story. */
const longAgo = 365;

/**
 * Whether a claim is background, which needs no source: every report tells it in its own voice, none at its head, and
 * as something long past or that always holds.
 *
 *     Thirty-one men died in a flood there in 1998.  The mine employs about 900 people.
 */
export function isBackground(members: readonly Member[], readings: readonly Reading[]): boolean {
  return members.every(({ clause, supposed }) => {
    const reading = readings[clause.at] as Reading;
    if (clause.attribution !== null || supposed) return false;
    if (clause.kind !== "body" || isAtHead(reading, clause.start)) return false;
    return (
      isLongPast(clause, reading) ||
      alwaysHolds(reading.tokens.slice(clause.first, clause.last), clause, reading)
    );
  });
}

/** Every time that it names was over long before the report came out. */
function isLongPast({ start, end }: Clause, { mentions, published }: Reading): boolean {
  const now = published.earliest === null ? null : readDay(published.earliest);
  const times = within(mentions, start, end).filter(
    ({ kind, time }) => kind === "time" && time?.type === "DATE",
  );
  return (
    now !== null &&
    times.length > 0 &&
    times.every(({ time }) => {
      const last = time?.latest == null ? null : readDay(time.latest);
      return last !== null && now - last > longAgo;
    })
  );
}

/** Verbs in the present, the first of which tells what something is or has; nothing that "it" or "she" is. */
function alwaysHolds(said: readonly Token[], { start, end }: Clause, { mentions }: Reading): boolean {
  const finite = said.flatMap(({ pos }, at) => (/^(?:VB[DPZ]|MD)$/u.test(pos) ? [at] : []));
  const [at = 0] = finite;
  const present = finite.every((verb) => /^VB[PZ]$/u.test(said[verb]?.pos ?? ""));
  const [verb, next] = [said[at], said[at + 1]];
  if (verb === undefined || !present) return false;
  if (
    said.slice(0, at).some(({ pos }) => /^(?:PRP|EX|W)/u.test(pos)) ||
    !/^(?:DT|NN|JJ)/u.test(said[0]?.pos ?? "")
  )
    return false;
  if (within(mentions, start, end).some(({ kind }) => kind === "time")) return false;
  if (said.some(({ pos }) => pos === "JJS" || pos === "RBS" || pos === "VBG")) return false;
  const holds = standing.test(verb.text);
  return (
    holds ||
    (/^(?:is|are)$/iu.test(verb.text) && /^(?:an?|one|home)$/iu.test(next?.text ?? "")) ||
    (/^ha(?:s|ve)$/iu.test(verb.text) && said[at + 1]?.pos === "CD")
  );
}

const standing = /^(?:employ|produc|own|operat|hous|suppl|belong|compris|border|manufactur)\p{Ll}{0,3}$/iu;
