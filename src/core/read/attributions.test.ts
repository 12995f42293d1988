import { expect, test } from "vitest";
import { type Marked, plain, withMarks } from "../../../test/bracketed.ts";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { read } from "./read.ts";

const reading = (text: string) => read(plainReport("A", "a.txt", text), english);

/** The text with {source}, <cue> and [content], and who the speakers are: `?` where it is unclear. */
function found(text: string): readonly [marked: string, speakers: string] {
  const { attributions, sources } = reading(text);
  const names = new Map(sources.map(({ id, name, descriptor }) => [id, name ?? descriptor]));
  const spans = attributions.flatMap(({ source, cue, content }): Marked[] => [
    ...(source === null ? [] : [{ ...source, marks: ["{", "}"] as const }]),
    ...(cue === null ? [] : [{ ...cue, marks: ["<", ">"] as const }]),
    ...content.map((span): Marked => ({ ...span, marks: ["[", "]"] })),
  ]);
  const isNew = (one: Marked, at: number) =>
    one.marks[0] === "[" ||
    spans.findIndex(
      ({ start, end, marks }) => start === one.start && end === one.end && marks[0] === one.marks[0],
    ) === at;
  const speakers = attributions.map(({ speaker, unclearBetween, via, stance }) => {
    const carriers = via.map((id) => ` via ${names.get(id)}`).join("");
    const unclear = unclearBetween.map((id) => names.get(id)).join(" or ") || "?";
    return `${speaker === null ? unclear : names.get(speaker)}${carriers}${stance === "asserts" ? "" : ` ${stance}`}`;
  });
  return [withMarks(text, spans.filter(isNew)), speakers.join(" | ")];
}

test.each([
  // speaker before
  ["{Amara Okafor} <said> [the dam was safe].", "Amara Okafor"],
  ["{Amara Okafor} <said> [that the dam was safe on Friday].", "Amara Okafor"],
  ["{Amara Okafor} <said> on Friday [that the dam was safe].", "Amara Okafor"],
  ["{Amara Okafor, the mayor,} <said> [the dam was safe].", "Amara Okafor"],
  ["{Hugh Hill, a doctor at the clinic, 52,} <said> [the ward was full].", "Hugh Hill"],
  ["{Tanya Moss, 29, who lives nearby,} <said> [she heard a bang].", "Tanya Moss"],
  ["{Amara Okafor (pictured)} <said> [the dam was safe].", "Amara Okafor"],
  ["{The harbour board and the union} <said> [the strike was over].", "harbour board or union"],
  ["{Police} <said> [nobody was hurt].", "Police"],
  ["{The ministry} <has not said> [that the talks are over].", "ministry declines"],
  ["{Amara Okafor} <also said> [the dam was safe].", "Amara Okafor"],
  ["{Amara Okafor} <has repeatedly denied> [that she was told].", "Amara Okafor denies"],
  ["{Amara Okafor} <said:> [“The dam is safe.”]", "Amara Okafor"],
  ["{Amara Okafor} <said>, [“The dam is safe.”]", "Amara Okafor"],
  ["{Amara Okafor} <asked> [whether the dam was safe].", "Amara Okafor asks"],
  ["{Amara Okafor} <predicted> [that the dam would hold].", "Amara Okafor predicts"],
  ["{Amara Okafor} <warned of> [floods in the valley].", "Amara Okafor"],
  ["{Amara Okafor} <called> [the plan “reckless”].", "Amara Okafor"],
  ["{Amara Okafor} <described> [the plan as reckless].", "Amara Okafor"],
  ["{Amara Okafor} <accused> [the board of lying].", "Amara Okafor"],
  ["{Amara Okafor} <told> reporters [that the dam was safe].", "Amara Okafor"],
  ["{Amara Okafor} <told> Ivan Orlov [the dam was safe].", "Amara Okafor"],
  ["{Amara Okafor} <believes> [that the dam is safe].", "Amara Okafor believes"],
  ["{Amara Okafor} <vowed> [to rebuild the dam].", "Amara Okafor plans"],
  ["{Amara Okafor} <wrote on X> [that the dam was safe].", "Amara Okafor"],
  ["{Amara Okafor} <said in a statement> [that the dam was safe].", "Amara Okafor"],
  ["[The lead clerk called for the dam to be closed], {sources} <said>.", "sources"],
  ["[The dam was safe], <according to> {show insiders}.", "show insiders"],
  [
    "{A spokeswoman for Governor Hugo D. Lund} <said> [the dam was safe].",
    "A spokeswoman for Governor Hugo D. Lund",
  ],
  // speaker after
  ["[“The dam is safe,”] {Amara Okafor} <said>.", "Amara Okafor"],
  ["[“The dam is safe,”] <said> {Amara Okafor}.", "Amara Okafor"],
  ["[“The dam is safe,”] <said> {Amara Okafor, the mayor of Ellery}.", "Amara Okafor"],
  ["[“The dam is safe,”] <said> {the mayor, Amara Okafor}.", "Amara Okafor"],
  ["[The dam was safe], {Amara Okafor} <said> on Friday.", "Amara Okafor"],
  ["[The dam was safe], <according to> {Amara Okafor}.", "Amara Okafor"],
  ["[The dam was safe], <said> {Amara Okafor}.", "Amara Okafor"],
  ["[“Is the dam safe?”] <asked> {Amara Okafor}.", "Amara Okafor asks"],
  // speaker in the middle
  ["[“The dam,”] {Amara Okafor} <said>, [“is safe.”]", "Amara Okafor"],
  ["[The dam], {Amara Okafor} <said>, [was safe].", "Amara Okafor"],
  ["[“The dam is safe,”] {Amara Okafor} <said>. [“Nobody needs to leave.”]", "Amara Okafor"],
  // according to
  ["<According to> {Amara Okafor}, [the dam was safe].", "Amara Okafor"],
  [
    "<According to> {two people familiar with the talks}, [the deal is dead].",
    "two people familiar with the talks",
  ],
  ["[The deal is dead], <according to> {a person briefed on the talks}.", "a person briefed on the talks"],
  ["<In the words of> {Amara Okafor}, [the dam was safe].", "Amara Okafor"],
  // one in another
  ["{CNN} <reports> [that {officials} <say> [the dam is safe]].", "CNN | officials via CNN"],
  ["[{Officials} <say> [the dam is safe]], {CNN} <reports>.", "Officials via CNN | CNN"],
  ["{A diplomat} <told> CNN [that the talks had failed].", "A diplomat via CNN"],
  ["[The talks had failed], {a diplomat} <told> CNN.", "a diplomat via CNN"],
  ["CNN <quoted> {a diplomat} as saying [that the talks had failed].", "a diplomat via CNN"],
  ["{CNN}, <citing> {two officials}, <reported> [[that the dam was safe]].", "CNN | two officials via CNN"],
  [
    "[[The dam was safe], {Reuters} <reported>], <citing> {two officials}.",
    "Reuters | two officials via Reuters",
  ],
  ["{Amara Okafor} <was quoted> as saying [that the dam was safe].", "Amara Okafor"],
  ["[“The dam is safe,”] {Amara Okafor} <was quoted> as saying by CNN.", "Amara Okafor via CNN"],
  ["{Amara Okafor} <said> [{the mayor} <had told> [her that the dam was safe]].", "Amara Okafor | the mayor"],
  [
    "{Amara Okafor} <said> [the dam was safe], <adding> [that nobody would leave].",
    "Amara Okafor | Amara Okafor",
  ],
  [
    "{Amara Okafor} <said> [the dam was safe] and {Ivan Orlov} <said> [it was not].",
    "Amara Okafor | Ivan Orlov",
  ],
  [
    "{Amara Okafor} <said> [the dam was safe], while {Ivan Orlov} <said> [it was not].",
    "Amara Okafor | Ivan Orlov",
  ],
  // denials and silence
  ["{Amara Okafor} <denied> [knowing of the letter].", "Amara Okafor denies"],
  ["{Amara Okafor} <denied> [the claim].", "Amara Okafor denies"],
  ["{Amara Okafor} <declined> [to comment].", "Amara Okafor declines"],
  ["{Amara Okafor} <refused to discuss> [the letter].", "Amara Okafor declines"],
  ["{The ministry} <had [no comment]>.", "ministry declines"],
  ["{Ada Ito} could not be <reached [for comment]> on Monday.", "Ada Ito declines"],
  ["{The ministry} <did not respond> [to a request for comment].", "ministry declines"],
  ["{The ministry} <did not immediately respond> [to questions].", "ministry declines"],
  ["{The ministry} <said> [it could not comment on the letter].", "ministry declines"],
  // colons
  ["{Amara Okafor}<:> [“The dam is safe.”]", "Amara Okafor"],
  ["{The statement} was short<:> [“The dam is safe.”]", "statement"],
  // in part quoted
  ["{Amara Okafor} <said> [the dam was “as safe as a house”].", "Amara Okafor"],
  ["{Amara Okafor} <said> [the plan was “reckless” and “mad”].", "Amara Okafor"],
  // quotations without a cue
  ["Amara Okafor opened the dam. [“It is very safe now.”]", "Amara Okafor"],
  ["[“The dam is safe,”] {Amara Okafor} <said>.\n[“Nobody in the valley needs to leave.”]", "Amara Okafor"],
  ["[“The dam is safe,”] {Amara Okafor} <said>. [“Nobody needs to leave.] [“We will see.”]", "Amara Okafor"],
  ["{Amara Okafor} <said> [the dam was safe]. [“Nobody in the valley needs to leave.”]", "Amara Okafor"],
  ["[“The dam is safe.]\n[“Nobody needs to leave,”] {Amara Okafor} <said>.", "Amara Okafor | Amara Okafor"],
  // pronouns
  ["Amara Okafor opened the dam. {She} <said> [it was safe].", "Amara Okafor"],
  ["Amara Okafor opened the dam. [“It is safe,”] {she} <said>.", "Amara Okafor"],
  ["Ivan Orlov met Amara Okafor. {He} <said> [the talks were good].", "Ivan Orlov"],
  ["Police arrived at noon. {They} <said> [nobody was hurt].", "?"],
  ["The harbour board met on Monday. {It} <said> [the strike was over].", "?"],
  ["Amara Okafor opened the dam.\nIt took a year.\n{She} <said> [it was safe].", "Amara Okafor"],
  // the diplomat
  [
    "{A European diplomat} <said> [the talks had failed]. {The diplomat} <said> [they would resume].",
    "A European diplomat | A European diplomat",
  ],
  [
    "{A European diplomat} <said> [the talks had failed]. [“They will resume,”] {the diplomat} <said>.",
    "A European diplomat | A European diplomat",
  ],
  [
    "{Three officials} <said> [the talks had failed]. {The officials} <said> [they would resume].",
    "Three officials | The officials",
  ],
  [
    "{A source close to the board} <said> [the talks had failed]. {The source} <said> [they would resume].",
    "A source close to the board | A source close to the board",
  ],
  ["Mayor Amara Okafor opened the dam. {The mayor} <said> [it was safe].", "Amara Okafor"],
  ["The Ellery Harbour Board met. {The board} <said> [the strike was over].", "Ellery Harbour Board"],
  [
    "{A spokesman for the ministry} <said> [the dam was safe]. {The spokesman} <said> [nobody would leave].",
    "A spokesman for the ministry | A spokesman for the ministry",
  ],
  // the newspaper
  [
    "{The Financial Times} <reported> [that the deal was dead]. {The newspaper} <said> [it had seen the letter].",
    "The Financial Times | The Financial Times",
  ],
  [
    "{A diplomat} <told> CNN [that the talks had failed]. {The network} <said> [the letter was real].",
    "A diplomat via CNN | CNN",
  ],
  [
    "{Officials} <told> the BBC [that the dam was safe]. {The broadcaster} <said> [it had seen the letter].",
    "Officials via BBC | BBC",
  ],
  // documents
  ["{The report} <said> [the dam was safe].", "report"],
  ["{A statement from the ministry} <said> [the dam was safe].", "statement"],
  ["{The readout} <said> [the two discussed the dam].", "readout"],
  ["{The ruling} <said> [that the ban was lawful].", "ruling"],
  ["[“The dam is safe,”] {the statement} <said>.", "statement"],
  ["{The ministry} <said in a report> [that the dam was safe].", "ministry"],
])("finds %s", (marked, speakers) => {
  expect(found(plain(marked, /[[\]{}<>]/g))).toEqual([marked, speakers]);
});

test.each([
  "The dam was safe.",
  "Amara Okafor opened the dam.",
  "The reported deal is dead.",
  "That said, the dam was safe.",
  "The talks continued on Friday.",
  "Amara Okafor found a letter.",
  "The report was published on Friday.",
  "Tell the truth.",
  "The film “The Long Way Home” opened on Friday.",
  "It was a “bad” day.",
])("finds nothing in %s", (text) => {
  expect(found(text)).toEqual([text, ""]);
});

// PolNeAR counts these; no words are said, and nobody is held to them.
test.each([
  ["{Nobody} <could say> [that the dam was safe].", "holds"],
  ["{He} <is said> [to be ill].", "holds"],
  ["{He} <saw> [a man].", "holds"],
  ["{She} <wanted> [to say that the dam was safe].", "believes"],
])("tells attitudes from words said: %s", (marked, stance) => {
  const text = plain(marked, /[[\]{}<>]/g);
  expect(found(text)[0]).toBe(marked);
  expect(reading(text).attributions.map((one) => one.stance)).toEqual([stance]);
});

test.each([
  ["said, ", 4000],
  ["He said that she said that they said that ", 400],
  ["CNN told CNN told ", 600],
  ['"x" said A B.\n', 1000],
  ["A of B in C with ", 1500],
  ["“One two three four five six. ", 800],
  ["Ito was quoted as saying that ", 600],
  ["according to Ito, ", 800],
  ["Ito: “x y z” ", 600],
  ["“It was a very bad day for all.” ", 600],
  ["The man said so. ", 800],
])("stays quick on %j, many times", (piece, times) => {
  const text = piece.repeat(times);
  for (const { source, cue, content } of reading(text).attributions)
    for (const span of [source, cue, ...content])
      if (span !== null)
        expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
});
