import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import { english } from "../../languages/en/english.ts";
import { quantities } from "../../languages/en/quantities.ts";
import type { TimeValue } from "../model/date.ts";
import type { Mention } from "../model/mention.ts";
import { bag } from "./bag.ts";
import { contradicts, similarity } from "./similarity.ts";

const { words } = english;

/** A sentence as a bag. Days {2025-05-03}, places @Ellery and others #Kestrel are given as mentions, as reading would. */
function said(marked: string) {
  const mentions: Mention[] = [];
  let text = "";
  for (const piece of marked.split(/(\{[\d-]+\}|[@#]\w+)/)) {
    const start = text.length;
    const mark = /^[{@#]/.exec(piece)?.[0];
    text += mark === undefined ? piece : piece.replace(/[{}@#]/g, "");
    const span = { start, end: text.length };
    if (mark === "@") mentions.push({ kind: "place", entity: piece, ...span });
    if (mark === "#") mentions.push({ kind: "organisation", entity: piece, ...span });
    if (mark === "{") mentions.push({ kind: "time", entity: null, ...span, time: day(piece.slice(1, -1)) });
  }
  const tokens = tagged(text);
  const numbers = quantities(tokens).filter((q) => !mentions.some((m) => q.start < m.end && m.start < q.end));
  return bag(tokens, [...mentions, ...numbers], words);
}

const day = (value: string): TimeValue => ({ type: "DATE", value, earliest: value, latest: value });

const oneClaim = (a: string, b: string) => {
  const [x, y] = [said(a), said(b)];
  return { similar: similarity(x, y, words) >= 0.5, contradiction: contradicts(x, y, words) };
};

test.each([
  [
    "The mill owner has postponed the sale of the Ellery plant.",
    "The sale of the Ellery plant has been put off by the mill owner.",
  ],
  ["The talks on the harbour have been put on hold.", "Talks about the harbour were suspended."],
  [
    "The ferry company cancelled the summit with dockers.",
    "The ferry company called off its meeting with dockers.",
  ],
  [
    "Three miners lost their lives when the shaft fell in.",
    "Three miners died in the collapse of the shaft.",
  ],
  ["Forty people were injured in the tram crash.", "The tram crash hurt 40 people."],
  ["Police arrested a baker over the fire.", "A baker was detained by police over the blaze."],
  ["The harbour master stepped down on Monday.", "The harbour master resigned on Monday."],
  [
    "Kestrel Foods will buy Marsh Dairy for $40 million.",
    "Kestrel Foods is to acquire Marsh Dairy for $40m.",
  ],
  ["Dockers walked out at the grain terminal.", "Dockers at the grain terminal went on strike."],
  ["The coalition talks fell apart over the dam.", "The coalition talks collapsed over the dam."],
  ["#Odell defeated #Varga in the mayoral race.", "#Varga lost the mayoral race to #Odell."],
  ["The council rejected the quarry plan.", "The council did not accept the quarry plan."],
  ["#Kestrel sued #Marsh over the patent.", "#Marsh was sued by #Kestrel over the patent."],
  ["Rents in the old town rose by 30 %.", "Rents in the old town went up 30 per cent."],
  ["The pipeline leak is 12 miles from the reservoir.", "The pipeline leak lies 19 km from the reservoir."],
  [
    "The two ministers have different expectations of the treaty.",
    "The ministers' expectations of the treaty diverge.",
  ],
  ["More than 20,000 protesters marched to the palace.", "About 21,000 protesters marched to the palace."],
  ["An earthquake of magnitude 6.1 struck the island.", "A 6.1-magnitude quake hit the island."],
  [
    "The court sentenced the banker to 12 years in prison.",
    "The banker was jailed for 12 years by the court.",
  ],
  ["The minister refused to sign the water treaty.", "The minister did not sign the water treaty."],
  ["The ministry denied that the dam had failed.", "The ministry said the dam had not failed."],
  [
    "Observers counted dozens of broken seals at the depot.",
    "Observers counted 40 broken seals at the depot.",
  ],
])("one claim: %s / %s", (a, b) => {
  expect(oneClaim(a, b)).toEqual({ similar: true, contradiction: null });
});

test.each([
  ["Eighteen miners died in the shaft collapse.", "Eight miners died in the shaft collapse.", "quantity"],
  ["The fire destroyed 40 homes on the ridge.", "The fire destroyed 400 homes on the ridge.", "quantity"],
  [
    "#Kestrel will pay $40 million for the dairy.",
    "#Kestrel will pay $14 million for the dairy.",
    "quantity",
  ],
  ["Rents in the old town rose by 30 %.", "Rents in the old town rose to 30 %.", "quantity"],
  ["The leak is 12 miles from the reservoir.", "The leak is 1.2 miles from the reservoir.", "quantity"],
  ["The side won the final 2-1.", "The side won the final 3-1.", "quantity"],
  ["The tremor had a magnitude of 5.9.", "The tremor had a magnitude of 6.4.", "quantity"],
  ["Fewer than 100 dockers joined the strike.", "More than 300 dockers joined the strike.", "quantity"],
  ["#Kestrel sued #Marsh over the patent.", "#Marsh sued #Kestrel over the patent.", "actors"],
  ["#Varga accused #Odell of fraud.", "#Odell accused #Varga of fraud.", "actors"],
  ["#Kestrel was bought by #Marsh.", "#Marsh was bought by #Kestrel.", "actors"],
  ["#Odell defeated #Varga in the mayoral race.", "#Varga defeated #Odell in the mayoral race.", "actors"],
  ["The council approved the quarry plan.", "The council rejected the quarry plan.", "predicate"],
  ["Rents in the old town rose sharply.", "Rents in the old town fell sharply.", "predicate"],
  ["The court convicted the banker of fraud.", "The court acquitted the banker of fraud.", "predicate"],
  [
    "The ministry banned night fishing in the bay.",
    "The ministry allowed night fishing in the bay.",
    "predicate",
  ],
  ["Police released the baker on Sunday.", "Police detained the baker on Sunday.", "predicate"],
  ["#Odell won the mayoral race.", "#Odell lost the mayoral race.", "predicate"],
  ["The minister signed the water treaty.", "The minister did not sign the water treaty.", "polarity"],
  ["The guards left the gate open.", "The guards never left the gate open.", "polarity"],
  ["The firm paid its workers in May.", "The firm failed to pay its workers in May.", "polarity"],
  ["Inspectors found cracks in the dam.", "Inspectors found no cracks in the dam.", "polarity"],
  ["A fire burned a school in @Ellery.", "A fire burned a school in @Porton.", "place"],
  [
    "The ministers met in the palace on {2025-05-03}.",
    "The ministers met in the palace on {2025-05-05}.",
    "time",
  ],
])("told apart: %s / %s (%s)", (a, b, why) => {
  expect(oneClaim(a, b).contradiction).toBe(why);
});

test.each([
  ["The council rejected the quarry plan.", "The council rejected a merger with the port."],
  ["Police arrested a baker over the fire.", "Police closed the coast road after a storm."],
  ["Three miners died in the shaft collapse.", "The mine's owner promised to pay for the funerals."],
  ["#Kestrel will buy Marsh Dairy.", "Osprey will buy Hill Farms."],
  ["The mayor opened the new bridge.", "The mayor visited the flooded market."],
])("not of one happening: %s / %s", (a, b) => {
  expect(oneClaim(a, b).similar).toBe(false);
});

test("is symmetric, and 0 for nothing", () => {
  const sentences = [
    "#Kestrel sued #Marsh over the patent.",
    "Rents rose by 30 %.",
    "",
    "Nobody was hurt.",
    "?",
  ].map(said);
  for (const a of sentences) {
    for (const b of sentences) {
      expect(similarity(a, b, words)).toBeCloseTo(similarity(b, a, words), 12);
      expect(contradicts(a, b, words)).toBe(contradicts(b, a, words));
    }
    expect(contradicts(a, a, words)).toBeNull();
  }
  expect(similarity(said(""), said(""), words)).toBe(0);
});

test("less alike in reports of other events", () => {
  const [a, b] = [
    said("Three miners died in the collapse."),
    said("Three miners died when the roof fell in."),
  ];
  expect(similarity(a, b, words, 0.2)).toBeLessThan(similarity(a, b, words));
});
