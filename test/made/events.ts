import { between, type Chance, oneOf, shuffled } from "./chance.ts";
import { address, given, surname, town } from "./names.ts";

/** An event that never was: its kind, and what stands for each slot of the kind's sentences. */
export interface MadeEvent {
  readonly kind: Kind;
  readonly slots: Readonly<Record<string, string>>;
}

/** What reports say of an event: titles, and facts of which each has several wordings. */
interface Kind {
  readonly titles: readonly string[];
  readonly facts: readonly (readonly string[])[];
}

/** Facts that any event may have. */
const anywhere: readonly (readonly string[])[] = [
  [
    "“We have never seen anything like it in {place},” {official} (said|told reporters|declared)( on {day}|).",
    "{official} (said|remarked|told those who had come) that (the town|{place}) had “never seen anything like it”.",
  ],
  [
    "{official}, (the|who is) {role}, (is to|will|wants to) (answer questions|face the press|speak to reporters) (on {later}|{later}|in the course of {later}).",
    "(Questions|All questions) (will be|are to be) (answered|taken) by the {role}, {surname}, (on {later}|{later}).",
  ],
  [
    "The {body} (gave|would give|offered) no (further|more|other) (details|word|explanation)( yet| so far|).",
    "(More was not|Nothing else was) to be (learnt|had) from the {body}( on {day}|).",
  ],
  [
    "{witness}, who lives (nearby|two doors on|across the road), (said|recalled|told us): “I heard about it from my neighbour.”",
    "(A neighbour|Somebody from next door), {witness}, (said|recounted) that (she|others) had (heard of it|learnt it) (from others|late|by chance).",
  ],
  [
    "{place} (has|counts) (about|some|roughly) {people},000 (inhabitants|people|souls) and (lies|is to be found) in (the north of|upper|rural) {region}.",
    "(The town|It), (of|with) {people},000 (people|inhabitants), (is in|belongs to) {region}.",
  ],
  [
    "A (spokeswoman|speaker) for {region} (said|confirmed) on {day} that (help|support) had been (offered|sent).",
    "(Help|Support|Money) (was|had been) (offered|promised) on {day}, (according to|said) a (spokeswoman for|clerk from) {region}.",
  ],
  [
    "(It is|This is) (the second time|twice) in {few} years that {place} (is in the news|makes headlines|is talked about).",
    "{place} was last (in the news|talked about|on front pages) {few} years ago.",
  ],
];

const kinds: readonly Kind[] = [
  {
    titles: [
      "(Fire|Blaze) (destroys|guts|ruins) {thing} in {place}",
      "{place}: {thing} (burns down|in ashes), {n} hurt",
      "{n} (injured|hurt) as (fire|blaze) guts {thing}",
    ],
    facts: [
      [
        "A (fire|blaze) (destroyed|gutted|ruined) the {thing} (in|of) {place} on {day}, (injuring|hurting) {n} people.",
        "{n} (people|men and women) were (hurt|injured) when the {thing} of {place} (burned down|went up in flames) (on {day}|{day}).",
      ],
      [
        "(The fire|It) (broke out|started|began) in the kitchen (of the {thing}|there) (shortly before dawn|around five|while most slept).",
        "Flames were (first|at first) (seen|noticed) in the kitchen (before sunrise|at first light).",
      ],
      [
        "{m} (firefighters|men and women) (needed|took|worked for) {few} hours to (put out the flames|put it out).",
        "It took {m} firefighters {few} hours to (bring the blaze under control|master it|win).",
      ],
      [
        "The roof (of the {thing}|above it) (collapsed|caved in), the {body} (said|reported).",
        "According to the {body}, (the roof|all that was above) (fell in|came down).",
      ],
      [
        "Police (do not|did not at first) (suspect|speak of) arson.",
        "There is (no sign|no hint) of arson, (police|officers) said.",
      ],
    ],
  },
  {
    titles: [
      "Strike (halts|stops) {thing} in {place}",
      "{thing} workers of {place} (walk out|down tools)",
      "{n},000 on strike at {thing}",
    ],
    facts: [
      [
        "Workers (at|of) the {thing} in {place} (walked out|downed tools|went on strike) on {day} in a (dispute|row|quarrel) over pay.",
        "A strike over (wages|pay) has (halted|stopped) the {thing} (of|in) {place} since {day}.",
      ],
      [
        "The union (wants|demands|asks for) {n} percent more( pay|); the employer (offers|would give) {few}.",
        "An offer of {few} percent was (refused|turned down) by the union, which (asks for|insists on) {n}.",
      ],
      [
        "{m} shifts (were|had to be) (cancelled|dropped), the {body} (said|noted).",
        "The {body} (said|counted|made it known) that {m} shifts could not be (worked|filled).",
      ],
      [
        "Talks are to (resume|go on|start again) (on {later}|{later}).",
        "(Both sides|The two sides|They) (will|are to) meet (again|once more) on {later}.",
      ],
      [
        "{surname}, who (leads|heads) the union, said the members were (angry|furious).",
        "(The members|Those on strike) were angry, union leader {surname} said.",
      ],
    ],
  },
  {
    titles: [
      "{surname} (goes on trial|in the dock) in {place}",
      "(Trial|Case) of {surname} opens",
      "{place} court hears case of missing {n} million",
    ],
    facts: [
      [
        "{official} (went on trial|stood before the judges) in {place} on {day}, (accused of|charged with) (stealing|taking) {n} million crowns from the {thing}.",
        "The trial of {official}, who (is charged with|is said to have been) taking {n} million crowns from the {thing}, (opened|began) in {place} on {day}.",
      ],
      [
        "(The defendant|{surname}) (pleaded|pleads) not guilty (to all|on each of) {m} counts.",
        "To {m} counts {surname} (answered|replied): not guilty.",
      ],
      [
        "Prosecutors (say|claim|maintain) that the (money|sum) (went|was sent) abroad within {few} weeks.",
        "Within {few} weeks the money had left (the country|home), (according to the prosecution|prosecutors hold).",
      ],
      [
        "The (court|judges) will hear the first witness (on {later}|{later}).",
        "The first (witness|of the witnesses) is (called|asked to come) for {later}.",
      ],
      [
        "The {body} had (reported|noticed|found) the loss two years (ago|before).",
        "Two years ago the loss (was noticed|was found|came to light) by the {body}.",
      ],
    ],
  },
  {
    titles: [
      "Earthquake (shakes|hits|rocks) {place}",
      "{n} dead in {region} earthquake",
      "Quake near {place} kills {n}",
    ],
    facts: [
      [
        "An earthquake of magnitude {few}.{one} (struck|hit) near {place} on {day}, (killing|leaving dead) (at least|no fewer than) {n} people.",
        "At least {n} people (died|were killed) on {day} when (an earthquake|a quake) of magnitude {few}.{one} (shook|struck) {place}.",
      ],
      [
        "{m} houses (collapsed|came down) in the (old town|oldest quarter).",
        "In the old (town|quarter) {m} (houses|homes) fell down.",
      ],
      [
        "Rescuers (searched|dug through) the rubble of the {thing} (through the night|until morning).",
        "All night (rescuers|helpers) looked for (survivors|the living) under what was left of the {thing}.",
      ],
      [
        "The {body} (warned of|expects) aftershocks.",
        "(Aftershocks|More shocks) are to be (expected|feared), according to the {body}.",
      ],
      [
        "Tents (were put up|stand) in the park for those who (lost their homes|cannot go home).",
        "People (who lost|without) their homes sleep in tents (in the park|under the trees).",
      ],
    ],
  },
  {
    titles: [
      "{company} (buys|takes over) {thing} of {place}",
      "{thing} sold for {n} million",
      "{company} to pay {n} million for {thing}",
    ],
    facts: [
      [
        "{company} is (buying|taking over) the {thing} in {place} for {n} million crowns, (both sides|the two companies) (said|announced) on {day}.",
        "The {thing} (in|of) {place} (goes|is sold) to {company} for {n} million crowns, it was (announced|made known) on {day}.",
      ],
      [
        "{m} jobs are to (be cut|go) within {few} years.",
        "Within {few} years {m} people (will|are to) lose their (jobs|work).",
      ],
      [
        "Shares (of|in) {company} (rose|climbed) by {few} percent.",
        "On the (stock exchange|market), {company} (gained|put on) {few} percent.",
      ],
      [
        "The {body} (has to|must) (approve|allow) the sale by {later}.",
        "(Approval|A yes) by the {body} is (expected|hoped for) by {later}.",
      ],
      [
        "{official}, who (founded|built up) the {thing}, (will leave|is going).",
        "The founder (of the {thing}|of it all), {official}, is to (go|leave).",
      ],
    ],
  },
  {
    titles: [
      "{surname} (elected|voted) mayor of {place}",
      "{place} elects {official}",
      "{n} votes decide election in {place}",
    ],
    facts: [
      [
        "{official} was elected mayor of {place} on {day} (with a majority of|by) {n} votes.",
        "By {n} votes {place} (elected|chose) {official} (mayor|as its mayor) on {day}.",
      ],
      [
        "Turnout (was|came to) {m} (for each thousand|in the thousand), the {body} (said|reckoned).",
        "The {body} put the turnout at {m} (in|of each) thousand.",
      ],
      [
        "The (losing|beaten) candidate, {witness}, (asked for|wants) a recount.",
        "{witness}, who lost, wants the votes (counted again|looked at once more).",
      ],
      [
        "The new mayor (takes office|starts work) (on {later}|{later}).",
        "Office is (taken|to be taken) on {later}.",
      ],
      [
        "The campaign (was about|turned on) the closing of the {thing}.",
        "Whether the {thing} should (be closed|go) had (divided|split) the town.",
      ],
    ],
  },
  {
    titles: [
      "Researchers of {place} (find|present) fever cure",
      "{place} study: {n} percent fewer cases",
      "New drug against fever (shown|tested) in {place}",
    ],
    facts: [
      [
        "A drug (made|developed) in {place} (cut|reduced) cases of fever by {n} percent, a study (published|that came out) on {day} says.",
        "Cases of fever (fell|went down) by {n} percent with a drug from {place}, (according to|says) a study of {day}.",
      ],
      [
        "{m} (volunteers|people) took part for {few} months.",
        "For {few} months {m} people (took|were given) the drug or (a sugar pill|nothing).",
      ],
      [
        "{official}, who led the (study|research) at the {thing}, spoke of a (first|small) step.",
        "It was a first step, (said|in the words of) {official}, who (led the work|is in charge) at the {thing}.",
      ],
      ["The {body} did not (pay for|fund) the (study|research).", "No money (came|was had) from the {body}."],
      [
        "A larger trial (begins|is to start) on {later}.",
        "From {later} on, the drug is to be (tried on|given to) more people.",
      ],
    ],
  },
  {
    titles: [
      "{place} beat {rival} {few}-{one}",
      "{surname} scores as {place} win",
      "{place} through to the final (after beating|against) {rival}",
    ],
    facts: [
      [
        "{place} (beat|overcame) {rival} {few}-{one} on {day} and are (through to|in) the final.",
        "With a {few}-{one} win (over|against) {rival} on {day}, {place} (reached|are in) the final.",
      ],
      [
        "{official} (scored|got) the (winning|last) goal in minute {m}.",
        "The (winner|decision) came from {official} in minute {m}.",
      ],
      [
        "{n},000 (people|fans) (watched|were there) in the {thing}.",
        "There were {n},000 (spectators|people) in the {thing}.",
      ],
      ["The final is (played|held) on {later}.", "On {later} the final will be (played|held)."],
      [
        "{rival} lost {witness} to a knee injury.",
        "A (knee injury|bad knee) ended the (game|match) for {witness} of {rival}.",
      ],
    ],
  },
];

const things =
  "harbour museum market hall|paper mill|tram depot|town theatre|sugar works|north bridge|glass factory|city library|bus company|dairy|copper mine|ferry terminal|swimming pool|grain store|power station|old cinema|brewery|stadium".split(
    "|",
  );
const bodies =
  "Port Authority|Fire Service|Labour Office|Water Board|Building Inspectorate|Health Council|Transport Agency|Chamber of Trade".split(
    "|",
  );
const roles = "mayor|police chief|head of the council|chief inspector|minister|director".split("|");
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** An event of which nobody has heard, on the day of the week given, 0 for Monday; of the kind of another, if one is given. */
export function madeEvent(weekday: number, random: Chance, like?: MadeEvent): MadeEvent {
  const place = town(random);
  const name = surname(random);
  return {
    kind: like?.kind ?? oneOf(kinds, random),
    slots: {
      place,
      region: town(random),
      rival: town(random),
      thing: oneOf(things, random),
      body: `${place} ${oneOf(bodies, random)}`,
      role: oneOf(roles, random),
      surname: name,
      official: `${given(random)} ${name}`,
      witness: `${given(random)} ${surname(random)}`,
      company: `${surname(random)} ${oneOf(["Group", "Holdings", "Industries"], random)}`,
      day: days[weekday % 7] as string,
      later: days[(weekday + between(1, 5, random)) % 7] as string,
      n: `${between(11, 95, random)}`,
      m: `${between(96, 890, random)}`,
      people: `${between(8, 90, random)}`,
      few: `${between(2, 9, random)}`,
      one: `${between(0, 1, random)}`,
    },
  };
}

/** The title of a report of an event. */
export function titleOf({ kind, slots }: MadeEvent, random: Chance): string {
  return filled(oneOf(kind.titles, random), slots, random);
}

/**
 * What a writer of his own makes of an event: most of its facts, in wordings and an order of his own after the first,
 * and what he saw himself.
 */
export function ownText({ kind, slots }: MadeEvent, random: Chance): string[] {
  const [lead, ...others] = kind.facts;
  const kept = shuffled([...others, ...anywhere], random).slice(0, between(5, others.length + 6, random));
  const facts = [lead as readonly string[], ...kept].map((wordings) =>
    filled(oneOf(wordings, random), slots, random),
  );
  const seen = Array.from({ length: between(1, 5, random) }, () => colour(slots, random));
  return [facts[0] as string, ...shuffled([...facts.slice(1), ...seen], random)];
}

/** Words that each writer has his own for. */
const habits: readonly (readonly string[])[] = [
  "at least|no fewer than|some",
  "people|persons|citizens|residents",
  "were killed|died|lost their lives|perished",
  "said|stated|explained|noted",
  "on Monday|Monday|as the week began|earlier on Monday",
  "struck|hit|shook|rocked",
  "near|close to|not far from|outside",
  "is to|shall|is due to|will",
  "was|had been|has been",
  "according to|as told by|in the words of|so",
  "nothing else|no more|little",
  "the head of the council|the council’s head|who heads the council",
  "the town|this town|the place|the borough",
  "for|over|through|during",
  "questions|what reporters asked|inquiries",
  "houses|homes|dwellings|buildings",
  "old town|old quarter|historic centre",
  "workers|staff|employees|the workforce",
  "the money|the sum|the funds",
  "years|long years|full years",
  "with|together with|having",
  "in the|inside the|within the",
  "of the|belonging to the|that is the",
  "by the|from the|through the",
  "that had|which had|as had",
  "and|as well as|and also",
  "to be|to get|to become",
  "in the news|on front pages|spoken of",
  "help|aid|assistance|support",
  "expected|awaited|looked for",
].map((words) => words.split("|"));

/** Sentences in the words of one writer, who is the same each time. */
export function voiced(sentences: readonly string[], random: Chance): string[] {
  const chosen = habits.map((words) => ({
    pattern: new RegExp(`\\b(?:${words.join("|")})\\b`, "g"),
    word: oneOf(words, random),
  }));
  return sentences.map((sentence) =>
    chosen.reduce(
      (text, { pattern, word }) => (random() < 0.8 ? text.replace(pattern, word) : text),
      sentence,
    ),
  );
}

const colours = [
  "(Outside|In front of) {address}, {person} was (giving|handing) (tea|soup|blankets) to those who (waited|had come).",
  "{person}, who (came|had driven) from {town}, (took pictures|made a film) (from|outside) {address}.",
  "In {town} (as well|too), {person} (said|told us), people (talk of|think about) (nothing else|little else).",
  "At {address} the lights (stayed on|burned) until {hour} (in the evening|at night).",
  "The road (from|to) {town} was (closed|shut) for {minutes} minutes( on {day}|).",
  "{person}, a (teacher|nurse|baker|driver) from {town}, had (walked|cycled) {minutes} minutes to (see it|be there).",
];

/** A sentence that only one writer can have. */
export function colour(slots: MadeEvent["slots"], random: Chance): string {
  const own = {
    ...slots,
    address: address(random),
    person: `${given(random)} ${surname(random)}`,
    town: town(random),
    hour: oneOf(["six", "seven", "eight", "nine", "ten"], random),
    minutes: `${between(10, 90, random)}`,
  };
  return filled(oneOf(colours, random), own, random);
}

/** `(a|b)` one of them, `{slot}` what stands for it. */
function filled(template: string, slots: Readonly<Record<string, string>>, random: Chance): string {
  return template
    .replace(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => oneOf(choices.split("|"), random))
    .replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] as string);
}
