import { isoDay } from "../../src/core/model/date.ts";
import { plainReport, type Report } from "../../src/core/model/report.ts";
import { between, type Chance, chance, oneOf, shuffled } from "./chance.ts";
import { colour, type MadeEvent, madeEvent, ownText, titleOf, voiced } from "./events.ts";
import { outlets, town } from "./names.ts";

/** A report of one event, and the text that it goes back to. */
export interface Descendant {
  readonly report: Report;
  /** The agency whose text it is a copy of, or the report that it relays; `null` where it is its writer's own. */
  readonly of: string | null;
}

/** Reports of one event, and the text that the agencies gave out, as they would publish it themselves. */
export interface Tradition {
  readonly reports: readonly Descendant[];
  readonly wires: readonly Descendant[];
}

/** What a tradition has of each kind; what is left is written by its outlets themselves. */
export interface Shares {
  /** Copies of the first agency's text, of the second's, and reports that cite a third outlet for what it found. */
  readonly first: number;
  readonly second: number;
  readonly relays: number;
}

export const AGENCIES = ["Northwire", "Meridian Press"] as const;

const DAY = 26_302;

/**
 * `count` reports of one made-up event, the same each time: an agency's text with page furniture, cuts and updates,
 * another agency's, relays, and reports of their own wording. The agencies' own reports are not among them.
 */
export function tradition(count: number, { first, second, relays }: Shares): Tradition {
  const random = chance(count);
  const event = madeEvent(0, random);
  const { place } = event.slots as { place: string };
  // What comes of a large event is several stories in one place.
  const facets = Array.from({ length: 12 }, (_, at): MadeEvent => {
    const facet = madeEvent(at, random);
    return { ...facet, slots: { ...facet.slots, place, region: event.slots.region as string } };
  });
  const papers = outlets(Math.ceil(count / 3), random);
  const mottoes = new Map(papers.map((paper) => [paper, motto(paper, random)]));
  const own = (at: number) =>
    voiced(
      [
        ...ownText(event, random).slice(0, between(4, 7, random)),
        ...ownText(facets[at % facets.length] as MadeEvent, random),
      ],
      random,
    );
  const wires = AGENCIES.map((_, at) => [...own(at), ...own(at + 6), colour(event.slots, random)]);
  const scoop = { outlet: papers[0] as string, text: own(3) };
  const kinds = shuffled(
    [
      ...Array<number>(Math.round(count * first)).fill(0),
      ...Array<number>(Math.round(count * second)).fill(1),
      ...Array<number>(Math.round(count * relays)).fill(2),
      ...Array<number>(count).fill(3),
    ].slice(0, count),
    random,
  );
  const reports = kinds.map((kind, at): Descendant => {
    const outlet = papers[at % papers.length] as string;
    const [text, of] =
      at === 0
        ? [scoop.text, null]
        : kind < 2
          ? [
              copied(wires[kind] as string[], event, AGENCIES[kind] as string, random),
              AGENCIES[kind] as string,
            ]
          : kind === 2 && outlet !== scoop.outlet
            ? [relayed(scoop.outlet, scoop.text, own(at), random), scoop.outlet]
            : [own(at), null];
    const date = isoDay(DAY + (random() < 0.7 ? 0 : 1));
    const report: Report = {
      ...plainReport(`${at}`, `page ${at}`, furnished(text, mottoes.get(outlet) as string, random)),
      title: titleOf(event, random),
      outlet,
      date: { earliest: date, latest: date },
    };
    return { report, of };
  });
  return {
    reports,
    wires: wires.map((text, at) => ({ report: given(text, AGENCIES[at] as string), of: null })),
  };
}

function given(text: readonly string[], agency: string): Report {
  const date = isoDay(DAY);
  return {
    ...plainReport(agency, agency, text.join("\n\n")),
    outlet: agency,
    date: { earliest: date, latest: date },
  };
}

/** An agency's text as a page prints it: under a dateline or without, cut from below, a sentence left out, one put in. */
function copied(wire: readonly string[], { slots }: MadeEvent, agency: string, random: Chance): string[] {
  const kept = wire.slice(0, between(Math.ceil(wire.length * 0.6), wire.length, random));
  if (random() < 0.3) kept.splice(between(1, kept.length - 1, random), 1);
  if (random() < 0.3) kept.splice(between(2, kept.length, random), 0, colour(slots, random));
  const dateline = random() < 0.4 ? `${slots.place?.toUpperCase()} (${agency}) — ` : "";
  return [`${dateline}${kept[0]}`, ...kept.slice(1)];
}

function relayed(outlet: string, found: readonly string[], own: readonly string[], random: Chance): string[] {
  const [told = ""] = found;
  return [
    oneOf(
      [
        `The ${outlet} reported: ${told}`,
        `${told.replace(/\.$/, "")}, the ${outlet} reported.`,
        `According to the ${outlet}, ${told}`,
      ],
      random,
    ),
    ...own.slice(1, between(5, 9, random)),
  ];
}

function furnished(text: readonly string[], motto: string, random: Chance): string {
  const head = random() < 0.3 ? ["By our own correspondent"] : [];
  const foot = random() < 0.5 ? ["Sign up for our morning letter."] : [];
  return [...head, ...text, motto, ...foot].join("\n\n");
}

/** What a paper prints under every report. No list of such lines has it. */
function motto(paper: string, random: Chance): string {
  const one = (words: string) => oneOf(words.split("|"), random);
  const who = one("two sisters|a printer|three teachers|a widow|the guild of smiths|a retired captain");
  const wish = one(
    "wanted the valley to be heard|had no paper to read|lost a bet|owned a press and no books",
  );
  const since = one(
    "has come out every working day|is read at breakfast|sells on market days|hangs in every inn",
  );
  return `The ${paper}, which ${who} from ${town(random)} began when they ${wish}, ${since} from ${town(random)} to ${town(random)}, for ${between(20, 150, random)} years now, in ${one("good times and bad|peace and war|rain and snow")}.`;
}
