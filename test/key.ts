import type { Passage, Reading, Source, Span, StoryJson } from "./storyJson.ts";

/**
 * An answer key says what a careful person finds in an invented story, and `check` holds Stemma's JSON against it.
 * Keys quote words and never count offsets, so that a text may be edited without breaking its key; where two
 * careful people could differ, a key gives a range or a list. What a key does not mention is free.
 */

/** Words that stand exactly once in a report: a place in it. */
export interface At {
  readonly report: string;
  readonly words: string;
}

export interface KeyReport {
  readonly file: string;
  /** The id of a JSON Lines row. */
  readonly id?: string;
  /** `null`: nothing in the text or beside it says who published it. A list where several answers are right. */
  readonly outlet: string | null | readonly (string | null)[];
  /** `day` is the true one; an inferred range must hold it and lie between `within`. */
  readonly published:
    | { readonly how: "stated"; readonly day: string }
    | { readonly how: "inferred"; readonly day: string; readonly within: readonly [string, string] }
    | { readonly how: "unknown" };
}

/** Ends are names of reports or of lost reports. `any`: a careful person would not insist on a direction. */
export interface KeyDerivation {
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly string[];
  readonly direction: "directed" | "open" | "any";
}

export interface KeyClaim {
  readonly name: string;
  readonly about?: "world" | "speech";
  readonly appearances: readonly At[];
  /** Passages that look like it and are another claim: a distorted number, a reversed actor, a negation. */
  readonly not?: readonly At[];
  readonly min: readonly [number, number];
  readonly max: readonly [number, number];
  /** A part of the name or descriptor of each origin, a list where several are right. */
  readonly origins: readonly (string | readonly string[])[];
  /** Parts of names that must not count as origins: relaying outlets, people who only repeat. */
  readonly notOrigins?: readonly string[];
  readonly flags?: readonly string[];
}

export interface KeySpeaker {
  readonly report: string;
  /** Words of what is said. */
  readonly quote: string;
  /** A part of the speaker's name, role or descriptor; a list where several are right; `null` where nobody can tell. */
  readonly speaker: string | readonly string[] | null;
  readonly unnamed?: boolean;
  readonly kind?: string;
  readonly via?: string;
  readonly stance?: string;
}

export interface KeyDifference {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly subkind?: string;
  /** Each reading by one place where it stands, or by any of several. */
  readonly readings: readonly (At | readonly At[])[];
  readonly relation: readonly string[];
  readonly cause?: readonly string[];
}

export interface KeyPlanned {
  readonly name: string;
  /** Any of these words in the label. */
  readonly label: readonly string[];
  readonly statuses: readonly {
    /** A part of the party's name or descriptor, a list where several are right; `null`: the report's own voice. */
    readonly party: string | null | readonly string[];
    readonly status: readonly string[];
    readonly at?: At;
  }[];
  readonly not?: readonly {
    readonly party: string | null | readonly string[];
    readonly status: readonly string[];
  }[];
  /** Words in the label of the event that must come first. */
  readonly waitsFor?: readonly string[];
}

export interface Key {
  /** One sentence: what the story tries. */
  readonly tries: string;
  readonly reports: Readonly<Record<string, KeyReport>>;
  /** `outlet: null` where the texts do not name whose it was. */
  readonly lost: readonly {
    readonly name: string;
    readonly outlet: string | null;
    readonly carriedBy: readonly string[];
  }[];
  /** Outlets that may also be shown as lost. */
  readonly mayBeLost?: readonly string[];
  readonly derivations: {
    readonly must: readonly KeyDerivation[];
    readonly mustNot: readonly { readonly from: string; readonly to: string }[];
  };
  readonly claims: readonly KeyClaim[];
  readonly speakers: readonly KeySpeaker[];
  /** One utterance in several places, and places that are not one utterance. */
  readonly utterances?: {
    readonly same: readonly (readonly At[])[];
    readonly apart?: readonly (readonly [At, At])[];
  };
  readonly differences: {
    readonly must: readonly KeyDifference[];
    readonly mustNot: readonly { readonly name: string; readonly readings: readonly [At, At] }[];
  };
  readonly timeline: readonly { readonly day: string; readonly at?: At }[];
  /** Days that a careless reader would put there. */
  readonly notOnTimeline?: readonly string[];
  readonly planned?: readonly KeyPlanned[];
  readonly onlyIn: readonly At[];
  readonly notOnlyIn?: readonly At[];
  /** Every form under which one person is cited: exactly one source. */
  readonly people: readonly (readonly string[])[];
  /** Two names of two people. */
  readonly notOnePerson?: readonly (readonly [string, string])[];
  /** Page furniture: in no claim, attribution or `onlyIn`. */
  readonly furniture: readonly At[];
}

/** `severe`: an error that misleads a reader, not one that leaves something out. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly severe: boolean;
  readonly seen: string;
}

/** Holds a story against its key, an expectation a finding, in the order of the key. */
export function check(story: StoryJson, key: Key): Finding[] {
  const found = lookUp(story, key);
  return [
    ...reports(story, key, found),
    ...lostReports(story, key, found),
    ...derivations(story, key, found),
    ...key.claims.flatMap((claim) => claimFindings(story, claim, found)),
    ...key.speakers.map((speaker) => speakerFinding(story, speaker, found)),
    ...utterances(story, key, found),
    ...differences(story, key, found),
    ...timeline(story, key, found),
    ...(key.planned ?? []).flatMap((event) => plannedFindings(story, event, found)),
    ...onlyIn(story, key, found),
    ...people(story, key),
    ...key.furniture.map((at) => furniture(story, at, found)),
  ];
}

interface LookUp {
  /** The id of a report or lost report by its name in the key. */
  readonly id: (name: string) => string | null;
  readonly name: (id: string) => string;
  readonly place: (at: At) => Passage | null;
  readonly source: (id: string | null) => Source | undefined;
}

function lookUp(story: StoryJson, key: Key): LookUp {
  const ids = new Map<string, string>();
  for (const [name, { file, id }] of Object.entries(key.reports)) {
    const report = story.reports.find((one) => (id ? one.id === id : one.input.endsWith(file)));
    if (report) ids.set(name, report.id);
  }
  for (const { name, outlet, carriedBy } of key.lost) {
    const carriers = carriedBy.flatMap((carrier) => ids.get(carrier) ?? []);
    const lost = story.lost.find((one) =>
      outlet === null
        ? one.outlet === null &&
          carriers.filter((from) => story.derivations.some((edge) => joins(edge, from, one.id))).length > 1
        : sameName(one.outlet, outlet),
    );
    if (lost) ids.set(name, lost.id);
  }
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const sources = new Map(story.sources.map((one) => [one.id, one]));
  return {
    id: (name) => ids.get(name) ?? null,
    name: (id) => names.get(id) ?? id,
    place: ({ report, words }) => {
      const held = story.reports.find(({ id }) => id === ids.get(report));
      const start = held?.text.indexOf(words) ?? -1;
      return held && start >= 0 ? { report: held.id, start, end: start + words.length } : null;
    },
    source: (id) => (id === null ? undefined : sources.get(id)),
  };
}

function reports(story: StoryJson, key: Key, found: LookUp): Finding[] {
  return Object.entries(key.reports).flatMap(([name, expected]) => {
    const report = story.reports.find(({ id }) => id === found.id(name));
    if (!report) return [finding(`${name}: is read`, false, "no such report")];
    const { earliest, latest, how } = report.published;
    const range = `${how} ${earliest}..${latest}`;
    const { published } = expected;
    const outlet = `${report.outlet.how} ${report.outlet.name}`;
    const rightOutlet = [expected.outlet]
      .flat()
      .some((name) => (name === null ? report.outlet.name === null : sameName(report.outlet.name, name)));
    const first = finding(
      `${name}: outlet ${expected.outlet}`,
      rightOutlet,
      outlet,
      report.outlet.name !== null,
    );
    if (published.how === "unknown")
      return [
        first,
        finding(`${name}: publication day unknown`, earliest === null && latest === null, range),
      ];
    const { day } = published;
    const holds = (earliest ?? "0000") <= day && day <= (latest ?? "9999");
    const close =
      published.how === "stated"
        ? earliest === day && latest === day
        : (earliest ?? "0000") >= published.within[0] && (latest ?? "9999") <= published.within[1];
    return [
      first,
      finding(`${name}: published ${day} is possible`, holds, range, true),
      finding(
        `${name}: published ${published.how}, near ${day}`,
        holds && close && how === published.how,
        range,
      ),
    ];
  });
}

function lostReports(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const expected = key.lost.map(({ name, outlet }) =>
    finding(
      `lost report ${name} of ${outlet ?? "nobody named"}`,
      found.id(name) !== null,
      list(story.lost.map((one) => one.outlet)),
    ),
  );
  const known = new Set(key.lost.map(({ name }) => found.id(name)));
  const surplus = story.lost.filter(
    ({ id, outlet }) => !known.has(id) && !(key.mayBeLost ?? []).some((may) => sameName(outlet, may)),
  );
  return [
    ...expected,
    finding("no other lost report", surplus.length === 0, list(surplus.map(({ outlet }) => outlet))),
  ];
}

function derivations(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const shown = (from: string, to: string) =>
    story.derivations.filter((edge) => joins(edge, found.id(from) ?? "", found.id(to) ?? ""));
  const tell = (edges: StoryJson["derivations"]) =>
    list(
      edges.map((edge) => `${found.name(edge.from)}→${found.name(edge.to)} ${edge.kind} ${edge.direction}`),
    );
  const must = key.derivations.must.flatMap(({ from, to, kinds, direction }) => {
    const edges = shown(from, to);
    const what = `${from} → ${to}`;
    const directed = edges.filter((edge) => edge.direction !== "open");
    const backwards = directed.some((edge) => edge.from === found.id(to));
    const findings = [finding(what, edges.length > 0, tell(edges))];
    if (edges.length === 0) return findings;
    if (direction === "directed")
      findings.push(
        finding(`${what} is not turned round`, !backwards, tell(edges), true),
        finding(
          `${what} has its direction`,
          directed.some((edge) => edge.from === found.id(from)),
          tell(edges),
        ),
      );
    if (direction === "open")
      findings.push(finding(`${what} stays open`, directed.length === 0, tell(edges), true));
    if (kinds)
      findings.push(
        finding(
          `${what} ${kinds.join(" or ")}`,
          edges.some(({ kind }) => kinds.includes(kind)),
          tell(edges),
        ),
      );
    return findings;
  });
  const mustNot = key.derivations.mustNot.flatMap(({ from, to }) => {
    const edges = shown(from, to).filter((edge) => edge.direction === "open" || edge.from === found.id(from));
    const directed = edges.filter((edge) => edge.direction !== "open");
    return [
      finding(`not ${from} → ${to}`, directed.length === 0, tell(directed), true),
      finding(`nothing drawn for ${from} → ${to}`, edges.length === 0, tell(edges)),
    ];
  });
  return [...must, ...mustNot];
}

function claimFindings(story: StoryJson, key: KeyClaim, found: LookUp): Finding[] {
  const places = key.appearances.map((at) => found.place(at));
  const covers = (claim: StoryJson["claims"][number], place: Passage | null) =>
    place !== null && claim.appearances.some((one) => overlap(one, place) > 0);
  const best = story.claims
    .filter(({ about }) => about === (key.about ?? "world"))
    .map((claim) => ({ claim, covered: places.filter((place) => covers(claim, place)).length }))
    .filter(({ covered }) => covered > 0)
    .sort(
      (one, other) =>
        other.covered - one.covered || one.claim.appearances.length - other.claim.appearances.length,
    )[0]?.claim;
  const what = `claim ${key.name}`;
  if (!best) return [finding(what, false, "not found")];
  const { min, max, because } = best.independent;
  const count = `${min}–${max}: ${because.map(({ note }) => note).join("; ")}`;
  const origins = best.origins.map((id) => found.source(id));
  const called = list(origins.map(tellSource));
  return [
    ...key.appearances.map((at, n) =>
      finding(`${what} in ${at.report}`, covers(best, places[n] ?? null), `“${best.text}”`),
    ),
    ...(key.not ?? []).map((at) =>
      finding(
        `${what} is not “${at.words}” in ${at.report}`,
        !covers(best, found.place(at)),
        `“${best.text}”`,
        true,
      ),
    ),
    finding(
      `${what}: at least ${range(key.min)}`,
      min >= key.min[0] && min <= key.min[1],
      count,
      min > key.min[1],
    ),
    finding(`${what}: at most ${range(key.max)}`, max >= key.max[0] && max <= key.max[1], count),
    ...key.origins.map((part) =>
      finding(
        `${what}: origin ${either(part)}`,
        [part].flat().some((may) => origins.some((one) => isSource(one, may))),
        called,
      ),
    ),
    ...(key.notOrigins ?? []).map((part) =>
      finding(`${what}: not origin ${part}`, !origins.some((one) => isSource(one, part)), called),
    ),
    ...(key.flags ?? []).map((flag) =>
      finding(`${what}: ${flag}`, best.flags.includes(flag), list(best.flags)),
    ),
  ];
}

function speakerFinding(story: StoryJson, key: KeySpeaker, found: LookUp): Finding {
  const place = found.place({ report: key.report, words: key.quote });
  const what = `“${key.quote}” (${key.report}): ${key.speaker ?? "unclear"}${key.via ? ` via ${key.via}` : ""}`;
  if (!place) return finding(what, false, "words not in the text");
  const all = story.reports.find(({ id }) => id === place.report)?.attributions ?? [];
  // The innermost attribution that holds the words: "B says that A said 'these words'" is A's.
  const holding = all
    .map((one) => ({
      one,
      covered: Math.max(0, ...one.content.map((span) => overlap(span, place))),
      length: one.content.reduce((sum, span) => sum + span.end - span.start, 0),
    }))
    .filter(({ covered }) => covered > 0)
    .sort((a, b) => b.covered - a.covered || a.length - b.length)[0]?.one;
  if (!holding) return finding(what, false, "not attributed");
  const speaker = found.source(holding.speaker);
  const seen = `${tellSource(speaker)}${holding.via.length > 0 ? ` via ${list(holding.via.map((id) => found.source(id)?.name ?? id))}` : ""}, ${holding.stance}`;
  const accepted = key.speaker === null ? null : [key.speaker].flat();
  const ok =
    (accepted === null ? speaker === undefined : accepted.some((part) => isSource(speaker, part))) &&
    (key.unnamed === undefined || (speaker?.kind === "anonymous") === key.unnamed) &&
    (key.kind === undefined || speaker?.kind === key.kind) &&
    (key.via === undefined || holding.via.some((id) => isSource(found.source(id), key.via ?? ""))) &&
    (key.stance === undefined || holding.stance === key.stance);
  return finding(what, ok, seen);
}

function utterances(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const at = (place: At) => {
    const words = found.place(place);
    return new Set(
      story.quotes
        .filter(
          ({ readings }) =>
            words && readings.some(({ passages }) => passages.some((one) => overlap(one, words) > 0)),
        )
        .map(({ id }) => id),
    );
  };
  const together = (places: readonly At[]) => {
    const [first = new Set<string>(), ...rest] = places.map(at);
    return [...first].some((id) => rest.every((ids) => ids.has(id)));
  };
  const words = (places: readonly At[]) =>
    places.map((place) => `“${place.words}” (${place.report})`).join(" = ");
  return [
    ...(key.utterances?.same ?? []).map((places) =>
      finding(`one utterance: ${words(places)}`, together(places), "apart"),
    ),
    ...(key.utterances?.apart ?? []).map((places) =>
      finding(`two utterances: ${words(places)}`, !together(places), "joined", true),
    ),
  ];
}

function differences(story: StoryJson, key: Key, found: LookUp): Finding[] {
  type Difference = StoryJson["differences"][number];
  const reads = (reading: Reading, at: At) => {
    const place = found.place(at);
    return place !== null && reading.passages.some((one) => overlap(one, place) > 0);
  };
  // Each wording must be in a reading of its own.
  const between = (difference: Difference, wordings: readonly (readonly At[])[]) => {
    const hits = wordings.map((places) =>
      difference.readings.flatMap((reading, n) => (places.some((at) => reads(reading, at)) ? [n] : [])),
    );
    return hits.every((hit, n) =>
      hit.some((reading) => hits.every((other, m) => m === n || other.some((one) => one !== reading))),
    );
  };
  const tell = ({ kind, subkind, relation, cause, readings }: Difference) =>
    `${kind}${subkind ? `/${subkind}` : ""} ${relation} ${cause}: ${readings.map(({ text }) => text).join(" | ")}`;
  const expected = new Set<Difference>();
  const must = key.differences.must.flatMap((one) => {
    const matching = story.differences.filter(
      (difference) =>
        one.kinds.includes(difference.kind) &&
        between(
          difference,
          one.readings.map((at) => [at].flat()),
        ),
    );
    for (const difference of matching) expected.add(difference);
    const what = `difference ${one.name}`;
    const seen = list(matching.map(tell));
    const findings = [finding(what, matching.length > 0, seen)];
    if (matching.length === 0) return findings;
    const right = matching.filter(({ relation }) => one.relation.includes(relation));
    // A line that holds other readings too may be a conflict because of those.
    const only = (difference: Difference) =>
      difference.readings.every((reading) => one.readings.flat().some((at) => reads(reading, at)));
    const falseConflict =
      right.length === 0 && matching.some((seen) => seen.relation === "conflict" && only(seen));
    findings.push(finding(`${what} is ${one.relation.join(" or ")}`, right.length > 0, seen, falseConflict));
    const { cause, subkind } = one;
    if (cause)
      findings.push(
        finding(
          `${what} by ${cause.join(" or ")}`,
          right.some((seen) => cause.includes(seen.cause)),
          seen,
        ),
      );
    if (subkind)
      findings.push(
        finding(
          `${what}: ${subkind}`,
          matching.some((seen) => seen.subkind === subkind),
          seen,
        ),
      );
    return findings;
  });
  const mustNot = key.differences.mustNot.flatMap(({ name, readings }) => {
    const wrong = story.differences.filter(
      (difference) =>
        !expected.has(difference) &&
        difference.relation !== "compatible" &&
        between(
          difference,
          readings.map((at) => [at]),
        ),
    );
    const conflicts = wrong.filter(({ relation }) => relation === "conflict");
    return [
      finding(`no conflict: ${name}`, conflicts.length === 0, list(conflicts.map(tell)), true),
      finding(`nothing to show: ${name}`, wrong.length === 0, list(wrong.map(tell))),
    ];
  });
  return [...must, ...mustNot];
}

function timeline(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const days = list(
    story.timeline.map(({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}..${latest}`)),
  );
  return [
    ...key.timeline.map(({ day, at }) => {
      const place = at ? found.place(at) : null;
      const there = story.timeline.some(
        ({ earliest, latest, passages }) =>
          earliest === day &&
          latest === day &&
          (!at || (place !== null && passages.some((one) => overlap(one, place) > 0))),
      );
      return finding(`timeline ${day}${at ? ` “${at.words}”` : ""}`, there, days);
    }),
    ...(key.notOnTimeline ?? []).map((day) =>
      finding(
        `timeline without ${day}`,
        !story.timeline.some(({ earliest, latest }) => earliest === day && latest === day),
        days,
      ),
    ),
  ];
}

function plannedFindings(story: StoryJson, key: KeyPlanned, found: LookUp): Finding[] {
  const labelled = (words: readonly string[]) =>
    story.planned.filter(({ label }) =>
      words.some((word) => label.toLowerCase().includes(word.toLowerCase())),
    );
  const events = labelled(key.label);
  const what = `planned ${key.name}`;
  const statuses = events.flatMap((event) => event.statuses);
  const seen = list(statuses.map(({ party, status }) => `${tellSource(found.source(party))}: ${status}`));
  const told = (party: string | null | readonly string[]) => (party === null ? "own voice" : either(party));
  const says = (party: string | null | readonly string[], status: readonly string[]) =>
    statuses.filter(
      (one) =>
        status.includes(one.status) &&
        (party === null
          ? one.party === null
          : [party].flat().some((part) => isSource(found.source(one.party), part))),
    );
  return [
    finding(what, events.length > 0, list(story.planned.map(({ label }) => label))),
    ...key.statuses.map(({ party, status, at }) => {
      const place = at ? found.place(at) : null;
      const right = says(party, status).filter(
        ({ passages }) => !at || (place !== null && passages.some((one) => overlap(one, place) > 0)),
      );
      return finding(`${what}: ${told(party)} ${status.join(" or ")}`, right.length > 0, seen);
    }),
    ...(key.not ?? []).map(({ party, status }) =>
      finding(
        `${what}: not ${told(party)} ${status.join(" or ")}`,
        says(party, status).length === 0,
        seen,
        true,
      ),
    ),
    ...(key.waitsFor
      ? [
          finding(
            `${what} waits for ${key.waitsFor.join(" or ")}`,
            events.some(({ waitsFor }) =>
              labelled(key.waitsFor ?? []).some(({ id }) => waitsFor.includes(id)),
            ),
            list(story.planned.map(({ label, waitsFor }) => `${label} (${waitsFor.length})`)),
          ),
        ]
      : []),
  ];
}

function onlyIn(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const shown = (at: At) => {
    const place = found.place(at);
    return story.onlyIn.some(
      ({ passages }) => place !== null && passages.some((one) => overlap(one, place) > 0),
    );
  };
  return [
    ...key.onlyIn.map((at) => finding(`only in ${at.report}: “${at.words}”`, shown(at), "not shown")),
    ...(key.notOnlyIn ?? []).map((at) =>
      finding(`not only in ${at.report}: “${at.words}”`, !shown(at), "shown"),
    ),
  ];
}

function people(story: StoryJson, key: Key): Finding[] {
  const names = ({ name, aliases }: Source) => [name ?? "", ...aliases].map(plainName);
  const called = (forms: readonly string[]) =>
    story.sources.filter(
      (one) => one.kind === "person" && names(one).some((name) => forms.map(plainName).includes(name)),
    );
  return [
    ...key.people.map((forms) => {
      const sources = called(forms);
      return finding(`one person: ${forms.join(" = ")}`, sources.length === 1, list(sources.map(tellSource)));
    }),
    ...(key.notOnePerson ?? []).map((pair) => {
      const both = called([pair[0]]).filter((one) => called([pair[1]]).includes(one));
      return finding(`two people: ${pair.join(", ")}`, both.length === 0, list(both.map(tellSource)), true);
    }),
  ];
}

function furniture(story: StoryJson, at: At, found: LookUp): Finding {
  const place = found.place(at);
  const what = `furniture in ${at.report}: “${at.words}”`;
  // An extraction that leaves furniture out altogether has done as well.
  if (!place) return finding(what, true, "");
  const inside = (passages: readonly Passage[]) => passages.some((one) => overlap(one, place) > 0);
  const used = [
    ...story.claims.filter(({ appearances }) => inside(appearances)).map(({ text }) => `claim ${text}`),
    ...story.onlyIn.filter(({ passages }) => inside(passages)).map(({ text }) => `only in ${text}`),
    ...story.timeline.filter(({ passages }) => inside(passages)).map(({ text }) => `timeline ${text}`),
  ];
  return finding(what, used.length === 0, list(used));
}

function finding(what: string, ok: boolean, seen: string, severe = false): Finding {
  return { what, ok, severe, seen };
}

function joins({ from, to }: { from: string; to: string }, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}

function overlap(one: Span & { report?: string }, other: Passage): number {
  if (one.report !== undefined && one.report !== other.report) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function isSource(source: Source | undefined, part: string): boolean {
  if (!source) return false;
  const { name, role, descriptor, aliases } = source;
  return [name, role, descriptor, ...aliases].some((words) =>
    words?.toLowerCase().includes(part.toLowerCase()),
  );
}

function tellSource(source: Source | undefined): string {
  return source ? (source.name ?? source.descriptor ?? source.kind) : "nobody";
}

function sameName(name: string | null, expected: string): boolean {
  return name !== null && plainName(name) === plainName(expected);
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|mr|mrs|ms|dr|prof)\.? /u, "")
    .replaceAll("’", "'");
}

function either(parts: string | readonly string[]): string {
  return [parts].flat().join(" or ");
}

function range([low, high]: readonly [number, number]): string {
  return low === high ? `${low}` : `${low} to ${high}`;
}

function list(items: readonly (string | null)[]): string {
  return items.length === 0 ? "none" : items.join(", ");
}
