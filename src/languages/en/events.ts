import type { Course, Events, Modality, StatusExpression } from "../../core/model/events.ts";

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const phrases = (list: string): string[][] => words(list).map((phrase) => phrase.split("_"));

/** Nouns for events that are planned, by kind. Nouns of one kind may stand for one event. */
const kinds = `
meeting: meeting summit talk talks session round conference get-together sit-down
strike: strike walkout walk-out stoppage
hearing: hearing
trial: trial retrial
sentencing: sentencing
inquest: inquest
vote: vote election referendum ballot plebiscite by-election runoff run-off primary
visit: visit trip tour
launch: launch liftoff lift-off spacewalk splashdown flyby
march: march rally protest demonstration parade vigil procession
match: match game fixture final semifinal semi-final race bout derby tournament championship
concert: concert gig festival show premiere performance screening
ceremony: ceremony inauguration funeral wedding coronation
signing: signing
handover: handover hand-over
opening: opening reopening re-opening
closure: closure shutdown
merger: merger takeover buyout acquisition
exercise: drill exercise
auction: auction
execution: execution
evacuation: evacuation
debate: debate
`;

const nouns = new Map<string, string>();
for (const line of kinds.trim().split("\n")) {
  const [kind, list] = line.split(": ") as [string, string];
  for (const noun of words(list)) for (const form of [noun, plural(noun)]) nouns.set(form, kind);
}
nouns.set("negotiations", "meeting").set("consultations", "meeting");

function plural(noun: string): string {
  return /(?:s|ch|sh|x)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
}

/**
 * Somebody does it to the event. After `@` stand the kinds of event that it is said of ("fix a meeting" makes one, "fix
 * a match" cheats), and `!` means a new one ("call a strike").
 */
const objects: Partial<Record<Course, string>> = {
  "on hold":
    "put_…_on_hold place_…_on_hold put_…_on_ice put_…_on_pause put_…_on_the_back_burner shelve table@meeting+visit pause suspend freeze mothball",
  postponed: "scrub@launch postpone put_…_off push_…_back put_…_back defer adjourn",
  delayed: "delay hold_…_up",
  rescheduled: "reschedule bring_…_forward rearrange",
  moved: "move relocate shift switch",
  cancelled:
    "cancel call_…_off scrap axe ax abandon ditch nix drop@meeting+debate+visit+strike+vote+merger+match+concert pull_the_plug_on_… scupper scuttle",
  "not agreed":
    "reject@meeting+merger+visit rule_…_out refuse@meeting+visit+vote turn_…_down@meeting+visit+merger",
  proposed:
    "propose! suggest@meeting+visit+vote! offer@meeting+visit! float@meeting+visit+vote+merger! moot! call_for_…! push_for_…! demand@meeting+vote+hearing+trial+inquest! request@meeting+hearing+visit! seek@meeting+merger!",
  agreed: "agree agree_to_… agree_on_… consent_to_…",
  scheduled:
    "schedule set fix@meeting+hearing+visit+trial plan arrange slate pencil_in book call@meeting+strike+vote! announce organise organize set_…_up set_a_date_for_… fix_a_date_for_…",
  confirmed: "confirm@meeting+visit+merger+match+concert+hearing+launch+strike finalise finalize",
  happens: "hold stage host conduct convene",
  begins: "begin start open launch@meeting+merger+exercise+evacuation resume kick_off",
  ends: "end conclude finish complete wrap_up",
};

/** The event does it. */
const subjects: Partial<Record<Course, string>> = {
  happens: "take_place happen go_ahead proceed occur go_forward move_forward come_off",
  begins: "begin start open kick_off get_under_way get_underway resume commence",
  ends: "end conclude finish wrap_up",
  cancelled: "fall_apart fall_through",
  "on hold": "stall",
  uncertain: "slip_away hang_in_the_balance hang_by_a_thread look_doubtful",
};

/** The event is it. */
const states: Partial<Record<Course, string>> = {
  "on hold": "on_hold on_ice on_pause on_the_back_burner in_limbo",
  cancelled: "off no_longer_on",
  uncertain:
    "in_doubt in_question uncertain unclear in_jeopardy at_risk up_in_the_air doubtful on_the_rocks unlikely in_the_balance",
  scheduled: "due imminent expected",
  confirmed: "still_on back_on on_track certain",
  proposed: "on_the_table under_discussion",
  "under way": "under_way underway ongoing in_progress",
  "took place": "over",
};

const nominals: Partial<Record<Course, string>> = {
  postponed: "postponement deferral adjournment",
  delayed: "delay",
  "on hold": "tabling suspension shelving pause",
  cancelled: "cancellation cancelation scrapping abandonment",
  rescheduled: "rescheduling",
};

const statuses: StatusExpression[] = (
  [
    ["object", objects],
    ["subject", subjects],
    ["state", states],
    ["noun", nominals],
  ] as const
).flatMap(([use, table]) =>
  Object.entries(table).flatMap(([course, list]) =>
    words(list).map((entry) => {
      const [phrase, kinds] = entry.replace("!", "").split("@") as [string, string | undefined];
      return {
        words: phrase.split("_"),
        course: course as Course,
        use,
        kinds: kinds === undefined ? null : new Set(kinds.split("+")),
        fresh: entry.endsWith("!"),
      };
    }),
  ),
);

const modality = (table: Partial<Record<Modality, string>>): ReadonlyMap<string, Modality> =>
  new Map(
    Object.entries(table).flatMap(([kind, list]) =>
      words(list).map((word) => [word, kind as Modality] as const),
    ),
  );

/** Events that are planned, put off and called off, in English. */
export const events: Events = {
  nouns,
  pluralOnly: set("talks negotiations consultations"),
  parts: set("round rounds session sessions series day days"),
  notPrefix: set("re post non anti ex inter off semi self"),
  notAfter: set(
    "air missile drone rocket military nuclear artillery bomb bombing precision retaliatory lightning hunger-free first-strike russian ukrainian israeli deadly product game talk chat reality tv television radio press video news",
  ),
  notBefore: new Map([
    ["strike", set("on against force zone price rate")],
    ["strikes", set("on against")],
    ["opening", set("for to in")],
    ["show", set("of that")],
    ["talk", set("of about that")],
    ["shows", set("that")],
    ["round", set("trip table")],
  ]),
  preliminaryPrefix:
    /^pre-?(?=meeting|summit|talk|conference|trial|session|negotiation|hearing|election|launch|match)/,
  preliminary: set(
    "pre preparatory preliminary technical exploratory pre-summit pre-meeting pre-trial pretrial pre-election pre-talks pre-launch working-level",
  ),
  earlier: set("last previous earlier past recent prior latest former failed abortive disastrous"),
  ordinals: set("first second third fourth fifth sixth final last next another opening closing"),
  planned: set(
    "planned scheduled expected anticipated upcoming proposed forthcoming impending looming future potential possible prospective long-awaited long-planned eagerly-awaited much-anticipated threatened",
  ),
  plain: set(
    "key crucial big quick swift new important major high-level high-stakes top formal official public private rare special such same whole entire full main actual crunch historic one-on-one face-to-face in-person direct bilateral trilateral joint long short own postponed delayed cancelled canceled rescheduled stand-alone real good bad day-long two-day three-day one-day marathon stalled urgent emergency annual so-called suspended further more other fresh final last next second first another weekend week day days month year season summer winter spring autumn morning afternoon evening night hour hours",
  ),
  carriers: set(
    "plan plans hope hopes preparation preparations start beginning arrangement arrangements prospect prospects chance chances idea holding staging date proposal proposals bid call calls",
  ),
  dates: set("date dates timetable day"),
  statuses,
  be: set("be am is are was were been being 's ’s 're ’re get gets got getting"),
  helpers: set(
    "be am is are was were been being 's ’s 're ’re has have had having 've ’ve 'd ’d do does did get gets got getting now then also still already again ever even just indeed effectively apparently reportedly officially formally only all both themselves itself currently temporarily",
  ),
  linking: set(
    "be am is are was were been being 's ’s 're ’re remain remains remained stay stays stayed look looks looked seem seems seemed appear appears appeared hang hangs hung",
  ),
  negations: set("not n't n’t never cannot no neither nor hardly"),
  modals: modality({
    future: "will 'll ’ll shall would 'd ’d wo",
    possible: "may might could can ca cannot",
    wished: "should must ought",
  }),
  governors: modality({
    future: "set due schedule slate go bind about be certain sure",
    likely: "expect plan likely poise intend prepare mean suppose ready",
    willing: "agree promise pledge vow decide vote choose commit accept",
    wished:
      "want hope propose offer threaten ask urge invite call seek try wish like need push press aim demand consider suggest",
    refused: "refuse fail decline",
    done: "force oblige manage begin have",
    open: "able possible unable easy hard allow let",
  }),
  when: set("when"),
  agree: set("agree"),
  exist: set("exist"),
  open: set("if whether unless should"),
  unknown: set("unclear uncertain unknown clear known sure certain doubt doubts question questions word"),
  notYet: set("yet still"),
  limits: set(
    "yet planned now week month year today tomorrow monday tuesday wednesday thursday friday saturday sunday weekend scheduled",
  ),
  later: set("later future"),
  pronouns: set("it they them this that these those"),
  plurals: set("they these those them"),
  nothing: set("nothing"),
  something: set("what something anything whatever"),
  definite: set("the that this these those its their his her our such"),
  none: set("no never"),
  relative: set("which that who"),
  joining: set("and or & –"),
  existential: "there",
  to: "to",
  withWhom: set("between with of among by at against"),
  where: set("in at near to"),
  clauseOpeners: set("after before since until as"),
  prepositions: set("of between with in at on for from over about among by against near to"),
  waiting: phrases(
    "until till pending depends_on depend_on depended_on contingent_on conditional_on hinges_on hinge_on hinged_on only_after unless waits_for wait_for awaits await",
  ),
  afterwards: phrases("after following once"),
  first: phrases(
    "before ahead_of step_toward step_towards step_to prepare_for prepare_the_ground_for preparing_for preparing_the_ground_for prepare_the_way_for preparation_for preparations_for pave_the_way_for paving_the_way_for prelude_to preparatory_to precede precedes precondition_for condition_for lay_the_groundwork_for prior_to to_prepare to_prepare_for set_the_table_for key_to",
  ),
  foremost: phrases("before_anything_else before_all_else before_everything_else first_of_all"),
};
