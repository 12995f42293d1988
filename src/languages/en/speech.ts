import type { Stance } from "../../core/model/attribution.ts";
import type { CueWord, Frame, Speech } from "../../core/model/speech.ts";
import { anonymity } from "./anonymity.ts";
import { relays } from "./relays.ts";
import { syntax } from "./syntax.ts";

/** Verbs by frame and stance. Forms are made below; irregular ones are listed with a stroke: `say/said`. */
const verbs: readonly (readonly [frame: Frame, stance: Stance, verbs: string])[] = [
  [
    "say",
    "asserts",
    `say/said add state note report claim argue explain write/wrote/written post tweet comment remark reply respond confirm
    insist stress maintain contend assert declare announce reveal disclose admit concede acknowledge allege suggest
    indicate observe recall repeat reiterate recount joke quip boast brag complain lament conclude estimate
    signal imply testify shout yell exclaim whisper mutter
    agree disagree hint caution read show/showed/shown find/found relate emphasise emphasize underline underscore
    clarify elaborate continue begin/began/begun counter retort warn vent proclaim pronounce opine surmise reckon cry
    moan fume rage storm thunder gush enthuse muse snap sneer scoff sob plead rule chuckle sigh groan`,
  ],
  ["say", "predicts", "predict forecast/forecast project"],
  ["say", "denies", "deny"],
  ["say", "asks", "ask inquire enquire wonder"],
  ["say", "plans", "vow pledge promise threaten swear/swore/sworn"],
  ["tell", "asserts", "tell/told inform assure remind notify brief advise"],
  ["tell", "orders", "urge order instruct command"],
  [
    "describe",
    "asserts",
    "describe call label brand dub characterise characterize portray denounce hail depict",
  ],
  [
    "object",
    "asserts",
    `blame accuse praise criticise criticize condemn slam blast welcome dismiss reject defend
    outline detail tout rebuff refute downplay rebut laud applaud mock decry deplore lambast lambaste`,
  ],
  ["object", "plans", "propose offer"],
  ["object", "orders", "demand recommend"],
  ["quote", "asserts", "quote cite"],
  ["decline", "declines", "decline refuse"],
  [
    "believe",
    "believes",
    `believe think/thought feel/felt hope fear expect doubt suspect assume understand/understood know/knew/known worry
    see/saw/seen consider view regard want`,
  ],
  ["believe", "plans", "plan intend"],
];

/** Verbs that double their last letter: admitted, planning. */
const doubling = new Set(["admit", "quip", "plan", "slam", "rebut", "snap", "sob"]);

/** Every form of a regular English verb, or of one whose past forms are given. */
function forms(entry: string): string[] {
  const [base = "", past, participle] = entry.split("/");
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const doubled = doubling.has(base) ? base + base.at(-1) : stem;
  const third = /(?:s|x|z|ch|sh)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const regular = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  return [
    base,
    third,
    `${doubled}ing`,
    ...(past === undefined ? [regular] : [past]),
    ...(participle === undefined ? [] : [participle]),
  ];
}

function cueWords(): Map<string, CueWord> {
  const cues = new Map<string, CueWord>();
  for (const [frame, stance, list] of verbs)
    for (const entry of list.split(/\s+/u)) {
      const lemma = entry.split("/")[0] as string;
      for (const form of forms(entry)) if (!cues.has(form)) cues.set(form, { lemma, frame, stance });
    }
  return cues;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const persons = `official source diplomat aide adviser advisor officer insider employee staffer executive lawmaker
senator congressman congresswoman minister ambassador envoy negotiator spokesman spokeswoman spokesperson witness resident
neighbour neighbor bystander passenger survivor victim relative friend colleague lawyer attorney prosecutor judge
investigator detective analyst expert economist scientist researcher professor doctor physician nurse teacher student
worker miner driver farmer fisherman engineer trader investor banker manager director chairman chairwoman chair
president premier mayor governor councillor councilor commissioner chief commander general soldier activist campaigner
organiser organizer protester protestor demonstrator critic supporter opponent leader member delegate participant
candidate politician journalist reporter correspondent editor author owner founder coach player captain
pilot firefighter paramedic rescuer volunteer technician inspector regulator operative consultant strategist pollster historian
commentator observer person man woman boy girl mother father parent son daughter brother sister wife husband
customer shopper tourist visitor tenant local villager shopkeeper priest bishop imam rabbi veteran secretary deputy
representative counterpart partner contractor whistleblower defendant plaintiff suspect juror co-worker roommate
meteorologist seismologist geologist epidemiologist virologist specialist surgeon patient head boss dealer broker agent scout figure contact`;

const crowds = `analyst expert economist scientist researcher professor academic activist campaigner protester protestor
demonstrator critic supporter opponent leader member delegate candidate politician journalist reporter correspondent
editor pollster historian commentator observer customer shopper tourist visitor consumer voter
reader viewer user fan follower believer skeptic sceptic pundit advocate environmentalist conservative liberal
republican democrat lawmaker senator congressman minister president premier mayor governor judge juror citizen taxpayer
person man woman boy girl parent student teacher veteran investor trader banker worker farmer local villager dealer broker
head boss chief figure specialist meteorologist seismologist geologist epidemiologist virologist`;

const plurals = new Map([
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["wife", "wives"],
  ["witness", "witnesses"],
  ["spokesman", "spokesmen"],
  ["spokeswoman", "spokeswomen"],
  ["spokesperson", "spokespeople"],
  ["chairman", "chairmen"],
  ["congressman", "congressmen"],
  ["fisherman", "fishermen"],
  ["coach", "coaches"],
  ["secretary", "secretaries"],
  ["deputy", "deputies"],
  ["boss", "bosses"],
]);

function people(): Map<string, { plural: boolean; lemma: string }> {
  const found = new Map<string, { plural: boolean; lemma: string }>();
  for (const lemma of set(persons)) {
    found.set(lemma, { plural: false, lemma });
    found.set(plurals.get(lemma) ?? `${lemma}s`, { plural: true, lemma });
  }
  for (const lemma of set("others some many several most both"))
    found.set(lemma, { plural: true, lemma: "person" });
  for (const lemma of set("one another someone somebody"))
    found.set(lemma, { plural: false, lemma: "person" });
  found.set("persons", { plural: true, lemma: "person" });
  return found;
}

const numbers: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);

/** The English words that turn on who says what. */
export const speech: Speech = {
  cues: cueWords(),
  accordingTo: [
    ["according", "to"],
    ["in", "the", "words", "of"],
  ],
  people: people(),
  crowds: set(crowds),
  nobody: set("any every each no few many most all"),
  counted: /\d|\b(?:several|dozens|a handful|a couple|a few)\b/u,
  polled: /\b(?:percent|per cent|\d{3,}|\w+ (?:in|of|out of) (?:\d+|five|ten|three|four))\b|%/iu,
  privy: set("familiar close privy aware knowledgeable briefed involved present"),
  bodies:
    set(`police authorities prosecutors investigators detectives regulators organisers organizers rescuers government ministry department agency company firm union office bank
    commission committee council court administration army military navy parliament congress senate party board
    group organisation organization hospital university school club team association federation coalition campaign airline
    operator regulator watchdog charity institute centre center bureau service force brigade embassy presidency cabinet
    palace corporation manufacturer retailer developer publisher owners management employers defence defense side camp
    exchange fund laboratory lab fire-service coastguard coroner inquest tribunal panel taskforce opposition rebels regime`),
  documents:
    set(`readout statement report document letter email e-mail memo memorandum note ruling filing filings affidavit
    complaint lawsuit indictment documents papers study paper survey poll review audit release communique communiqué
    transcript notice bulletin posts post tweet message order judgment judgement verdict declaration summary log records figures data
    book memoir editorial article analysis assessment investigation website site page newsletter blog video recording
    testimony speech interview announcement`),
  outletNouns: set(
    "network newspaper outlet paper broadcaster magazine agency channel station site website daily tabloid publication wire newswire portal",
  ),
  unnamedCarriers: set("reports media press outlets newspapers rumours rumors papers"),
  spokespeople: set("spokesman spokeswoman spokesperson spokesmen spokespeople"),
  platforms: set(
    "twitter x facebook instagram telegram mastodon bluesky linkedin weibo tiktok youtube threads vk truth social whatsapp reddit",
  ),
  agentNoun:
    /^(?!(?:number|letter|paper|order|matter|water|river|power|weather|summer|winter|september|october|november|december|offer|answer|center|chapter|poster|factor|sector|error|mirror|radiator|tower|other|further|former|latter|cover|corner)s?$)\p{L}{2,}(?:er|or|ist|ian|ee|eur|man|woman|men|women|ant|smith|nik|folk)s?$/iu,
  noComment:
    /^(?:that )?(?:it|he|she|they|the \w+) (?:(?:could|would|did|does|do|can|will) ?(?:n['’]t|not)|never|no longer|refuses to|declined to) (?:\w+ )?(?:comment|discuss|speculate|be drawn)\b/iu,
  first: /(?<![\p{L}’'])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|me|myself)(?![\p{L}.])/u,
  singular: set("he she him her"),
  plural: set("they we"),
  neuter: set("it"),
  clauseOpeners: set(
    "after because though although while when before since until unless if whereas as once but and or so whether where why how",
  ),
  complementisers: set("that whether if"),
  numbers,
  press: set(
    "reporters journalists media press newsmen correspondents lawmakers parliament senators jurors supporters",
  ),
  syntax,
  relays,
  anonymity,
};
