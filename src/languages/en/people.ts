import type { Gender, People, Pronoun } from "../../core/model/people.ts";
import { gender, honorific, likely } from "./gender.ts";
import { pronounWeights } from "./weights/pronoun.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const pronouns = new Map<string, Pronoun>([
  ["he", { gender: "male", case: "subject" }],
  ["she", { gender: "female", case: "subject" }],
  ["him", { gender: "male", case: "object" }],
  // Tokens tell "her car" from "told her": an object unless a noun follows.
  ["her", { gender: "female", case: "object" }],
  ["his", { gender: "male", case: "possessive" }],
  ["hers", { gender: "female", case: "object" }],
  ["himself", { gender: "male", case: "reflexive" }],
  ["herself", { gender: "female", case: "reflexive" }],
]);

const women = `woman girl lady mother mom mum wife widow daughter sister grandmother granddaughter aunt niece girlfriend fiancée
bride actress queen princess duchess baroness countess empress goddess heiress hostess waitress stewardess ballerina nun
congresswoman chairwoman spokeswoman businesswoman councilwoman policewoman saleswoman sportswoman assemblywoman
alderwoman forewoman horsewoman noblewoman cowgirl schoolgirl housewife midwife mistress stepmother stepdaughter
mother-in-law daughter-in-law sister-in-law godmother headmistress matriarch sorceress comedienne`;

const men = `man boy gentleman father dad husband widower son brother grandfather grandson uncle nephew boyfriend fiancé groom king
prince duke baron emperor waiter steward monk friar congressman chairman spokesman businessman councilman policeman
salesman sportsman assemblyman alderman foreman horseman nobleman cowboy schoolboy stepfather stepson father-in-law
son-in-law brother-in-law godfather headmaster patriarch fisherman fireman cameraman gunman frontman guy bloke lad`;

const nouns = new Map<string, Gender>([
  ...women.split(/\s+/u).map((noun) => [noun, "female"] as const),
  ...men.split(/\s+/u).map((noun) => [noun, "male"] as const),
]);

const wider = new Map<string, ReadonlySet<string>>(
  Object.entries({
    official: `spokesman spokeswoman spokesperson minister secretary commissioner director ambassador envoy chief deputy
      administrator mayor governor adviser advisor aide`,
    congressman: "representative",
    congresswoman: "representative",
    lawmaker:
      "senator congressman congresswoman representative mp assemblyman assemblywoman legislator councillor",
    legislator: "senator congressman congresswoman representative mp assemblyman assemblywoman lawmaker",
    politician: `senator congressman congresswoman representative mp minister president governor mayor candidate nominee
      leader lawmaker premier`,
    candidate: "nominee contender challenger",
    nominee: "candidate",
    source: "official person diplomat aide adviser insider employee executive officer",
    lawyer: "attorney counsel solicitor barrister",
    attorney: "lawyer counsel",
    officer: "policeman policewoman sergeant lieutenant captain inspector detective constable",
    diplomat: "ambassador envoy consul",
    executive: "ceo chairman chairwoman president director boss",
    boss: "ceo chairman chairwoman chief manager",
    doctor: "physician surgeon",
    academic: "professor lecturer",
    scientist: "physicist chemist biologist geologist researcher",
    star: "actor actress singer",
    spokesperson: "spokesman spokeswoman",
    mom: "mother",
    dad: "father",
  }).map(([noun, others]) => [noun, set(others)]),
);

/** People, as English speaks of them. */
export const people: People = {
  gender,
  likely,
  honorific,
  pronouns,
  nouns,
  wider,
  epithets:
    set(`nominee candidate contender hopeful frontrunner front-runner challenger incumbent businessman businesswoman
    billionaire millionaire tycoon mogul magnate entrepreneur politician lawmaker star legend icon veteran native republican
    democrat liberal conservative socialist outsider newcomer rival winner loser champion player striker defender midfielder
    goalkeeper batsman bowler driver rider singer rapper actor actress musician comedian artist author writer novelist
    playwright filmmaker activist campaigner`),
  parties: new Map(
    [
      "republican gop",
      "democratic democrat",
      "conservative tory",
      "labour",
      "liberal",
      "green greens",
      "socialist",
      "communist",
      "nationalist",
      "independent",
      "christian-democrat",
      "social-democrat",
    ].flatMap((words) => words.split(" ").map((word) => [word, words.split(" ")[0] as string] as const)),
  ),
  titles: new Map(
    Object.entries({
      sen: "senator",
      rep: "representative",
      gov: "governor",
      pres: "president",
      gen: "general",
      col: "colonel",
      lt: "lieutenant",
      capt: "captain",
      sgt: "sergeant",
      det: "detective",
      insp: "inspector",
      supt: "superintendent",
      cllr: "councillor",
      prof: "professor",
      dr: "doctor",
      rev: "reverend",
      amb: "ambassador",
    }),
  ),
  ranks:
    set(`vice deputy assistant former acting prime foreign press first interim ex under junior senior opposition shadow
    interior finance defense defence health justice then onetime`),
  links: set("of for at in from to with"),
  copulas: set("'s ’s 'm ’m 're ’re is was are were be been being become became remains remained"),
  definite: set("the this that"),
  indefinite: set("a an another one some each every any no"),
  weights: pronounWeights,
};
