import type { Passage, Reason, Span, StoryJson } from "./storyJson.ts";

/**
 * Every place where a story breaks one of the rules of evidence, in words; none is the only right answer.
 * Rule 5 (two runs, one result) needs two runs and is tested beside the stories.
 */
export function brokenRules(story: StoryJson): string[] {
  return [
    ...spansOutside(story),
    ...inexactQuotations(story),
    ...withoutReason(story),
    ...statedAndInferred(story),
    ...idsTwice(story),
    ...directionsWithoutReason(story),
    ...impossibleCounts(story),
    ...danglingIds(story),
  ];
}

// Rule 1: every span lies inside its report's text.
function spansOutside(story: StoryJson): string[] {
  const lengths = new Map(story.reports.map(({ id, text }) => [id, text.length]));
  const wrong: string[] = [];
  const walk = (value: unknown, report: string | null, path: string): void => {
    if (Array.isArray(value)) {
      for (const [n, item] of value.entries()) walk(item, report, `${path}[${n}]`);
      return;
    }
    if (value === null || typeof value !== "object") return;
    const within = "report" in value && typeof value.report === "string" ? value.report : report;
    if (isSpan(value)) {
      const length = within === null ? undefined : lengths.get(within);
      const { start, end } = value;
      const whole = Number.isInteger(start) && Number.isInteger(end);
      if (length === undefined || !whole || start < 0 || end <= start || end > length)
        wrong.push(`span outside: ${path} ${within} ${start}-${end}`);
    }
    for (const [key, item] of Object.entries(value)) walk(item, within, `${path}.${key}`);
  };
  for (const report of story.reports) walk(report, report.id, `report ${report.id}`);
  const { reports: _, ...rest } = story;
  walk(rest, null, "story");
  return wrong;
}

// Rule 1: words in quotation marks stand in their report, byte for byte.
function inexactQuotations(story: StoryJson): string[] {
  const texts = new Map(story.reports.map(({ id, text }) => [id, text]));
  const stands = (text: string, passages: readonly Passage[]) =>
    passages.some(({ report }) => texts.get(report)?.includes(text));
  return story.quotes
    .flatMap(({ readings }) => readings)
    .filter(({ text, passages }) => !stands(text, passages))
    .map(({ text }) => `not in its report: ${text}`);
}

// Rule 2: every inference says what it rests on, and which step made it.
function withoutReason(story: StoryJson): string[] {
  const named = (what: string, because: readonly Reason[]) =>
    because.length > 0 && because.every(({ step, note }) => step !== "" && note !== "")
      ? []
      : [`no reason: ${what}`];
  const withPassages = (what: string, because: readonly Reason[]) =>
    because.some(({ passages }) => passages.length > 0) ? named(what, because) : [`no passage: ${what}`];
  const shown = (what: string, how: string, because: readonly Passage[]) =>
    how === "inferred" && because.length === 0 ? [`no passage: ${what}`] : [];
  return [
    ...story.reports.flatMap(({ id, outlet, published }) => [
      ...shown(`outlet of ${id}`, outlet.how, outlet.because),
      ...shown(`date of ${id}`, published.how, published.because),
    ]),
    ...story.claims
      .filter(counted)
      .flatMap(({ text, independent }) => named(`claim ${text}`, independent.because)),
    ...story.derivations.flatMap(({ from, to, because }) => withPassages(`${from} → ${to}`, because)),
    ...story.lost.flatMap(({ id, because }) => withPassages(`lost ${id}`, because)),
    ...story.differences.flatMap(({ id, because }) => named(`difference ${id}`, because)),
    ...story.timeline.flatMap(({ text, passages }) =>
      passages.length > 0 ? [] : [`no passage: timeline ${text}`],
    ),
    ...story.onlyIn.flatMap(({ text, passages }) =>
      passages.length > 0 ? [] : [`no passage: only in ${text}`],
    ),
  ];
}

// One source once is read off the page; anything else is a count, and somebody counted.
function counted({ origins, independent: { min, max } }: StoryJson["claims"][number]): boolean {
  return !(origins.length === 1 && min === 1 && max === 1);
}

// Rules 3 and 4: stated, inferred and unknown are never mixed.
function statedAndInferred(story: StoryJson): string[] {
  return story.reports.flatMap(({ id, outlet, published: { earliest, latest, how } }) => [
    ...((outlet.how === "unknown") === (outlet.name === null) ? [] : [`outlet of ${id}: ${outlet.how}`]),
    ...((how === "unknown") === (earliest === null && latest === null) ? [] : [`date of ${id}: ${how}`]),
    ...(earliest !== null && latest !== null && earliest > latest
      ? [`date of ${id}: ${earliest} > ${latest}`]
      : []),
  ]);
}

// Rule 5: an id means one thing.
function idsTwice(story: StoryJson): string[] {
  return [
    story.reports,
    story.reports.flatMap(({ attributions }) => attributions),
    story.sources,
    story.claims,
    story.quotes,
    story.lost,
    story.differences,
    story.planned,
  ].flatMap((list) => {
    const ids = list.map(({ id }) => id);
    return ids.filter((id, n) => ids.indexOf(id) < n).map((id) => `id twice: ${id}`);
  });
}

// Rule 6: a direction has a reason, and two reports never have one another's words.
function directionsWithoutReason(story: StoryJson): string[] {
  const directed = story.derivations.filter(({ direction }) => direction !== "open");
  return directed.flatMap(({ from, to, because }) => [
    ...(because.length > 0 ? [] : [`no reason: ${from} → ${to}`]),
    ...(from === to ? [`from itself: ${from}`] : []),
  ]);
}

function impossibleCounts(story: StoryJson): string[] {
  return story.claims
    .filter(({ independent: { min, max } }) => !(min >= 0 && min <= max))
    .map(({ text, independent: { min, max } }) => `${min}–${max}: ${text}`);
}

function danglingIds(story: StoryJson): string[] {
  const sources = new Set(story.sources.map(({ id }) => id));
  const reports = new Set([...story.reports, ...story.lost].map(({ id }) => id));
  const used = [
    ...story.claims.flatMap(({ origins }) => origins),
    ...story.quotes.flatMap(({ speaker }) => speaker ?? []),
    ...story.planned.flatMap(({ statuses }) => statuses.flatMap(({ party }) => party ?? [])),
    ...story.reports.flatMap(({ attributions }) =>
      attributions.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via]),
    ),
  ];
  return [
    ...used.filter((id) => !sources.has(id)).map((id) => `no such source: ${id}`),
    ...story.derivations
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => !reports.has(id))
      .map((id) => `no such report: ${id}`),
  ];
}

function isSpan(value: object): value is Span {
  return (
    "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number"
  );
}
