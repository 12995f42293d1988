import { describe, expect, test } from "vitest";
import { storyOf } from "../../../../test/pipeline.ts";
import type { Certainty } from "../../model/attribution.ts";
import { plainReport } from "../../model/report.ts";

/** How sure two sentences, one in each of two reports of a day, are in the claim that both make; `null` for none. */
function together(one: string, other: string): readonly [Certainty, Certainty] | null {
  const date = { earliest: "2031-10-16", latest: "2031-10-16" };
  const report = (id: string, outlet: string, text: string) => ({
    ...plainReport(id, `${id}.txt`, text),
    outlet,
    date,
  });
  const { claims } = storyOf([report("A", "Ellery Post", one), report("B", "Daily Echo", other)]);
  for (const { appearances } of claims) {
    const [a, b] = ["A", "B"].map((id) => appearances.find((appearance) => appearance.report === id));
    if (a !== undefined && b !== undefined) return [a.certainty, b.certainty];
  }
  return null;
}

/** What is said, the same in other words, and what it is not, by what was done to it. */
interface Case {
  readonly said: string;
  readonly same: readonly string[];
  readonly not: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    said: "Kestrel Foods has released the names of its suppliers.",
    same: [
      "The names of its suppliers have been released by Kestrel Foods.",
      "Kestrel Foods has published its suppliers’ names.",
    ],
    not: {
      "a denial": "Kestrel Foods did not release the names of its suppliers.",
      "failed to": "Kestrel Foods failed to release the names of its suppliers.",
      "refused to": "Kestrel Foods refused to release the names of its suppliers.",
      "a plan": "Kestrel Foods plans to release the names of its suppliers.",
      "a possibility": "Kestrel Foods may release the names of its suppliers.",
    },
  },
  {
    said: "The council cut the grant to the museum by 30 per cent.",
    same: [
      "The museum’s grant was cut by 30 % by the council.",
      "The council reduced the museum’s grant by 30 percent.",
    ],
    not: {
      "to, not by": "The council cut the grant to the museum to 30 per cent.",
      "another number": "The council cut the grant to the museum by 13 per cent.",
      "the contrary": "The council raised the grant to the museum by 30 per cent.",
    },
  },
  {
    said: "Varga Steel sued Orlin Motors over the patent.",
    same: [
      "Orlin Motors was sued by Varga Steel over the patent.",
      "Varga Steel has taken Orlin Motors to court over the patent.",
    ],
    not: {
      "actors swapped": "Orlin Motors sued Varga Steel over the patent.",
      "actors swapped in a passive": "Varga Steel was sued by Orlin Motors over the patent.",
      "a threat": "Varga Steel threatened to sue Orlin Motors over the patent.",
      "another party": "Varga Steel sued Kestrel Foods over the patent.",
    },
  },
  {
    said: "Seven miners were killed in the blast at the Skarn mine on Monday.",
    same: [
      "A blast at the Skarn mine killed seven miners on Monday.",
      "Seven miners died in Monday’s blast at the Skarn mine.",
    ],
    not: {
      "another number": "Nine miners were killed in the blast at the Skarn mine on Monday.",
      "a bound": "Fewer than five miners were killed in the blast at the Skarn mine on Monday.",
      "another fate": "Seven miners were injured in the blast at the Skarn mine on Monday.",
      "another day": "Seven miners were killed in the blast at the Skarn mine on Wednesday.",
      "a denial": "No miners were killed in the blast at the Skarn mine on Monday.",
    },
  },
  {
    said: "The jury convicted Ada Ito of fraud.",
    same: ["Ada Ito was found guilty of fraud by the jury.", "A jury has convicted Ada Ito of fraud."],
    not: {
      acquitted: "The jury acquitted Ada Ito of fraud.",
      "not guilty": "Ada Ito was found not guilty of fraud by the jury.",
      cleared: "The jury cleared Ada Ito of fraud.",
      "charged only": "Prosecutors charged Ada Ito with fraud.",
      "another person of that surname": "The jury convicted Ken Ito of fraud.",
    },
  },
  {
    said: "Unemployment in Varn rose to 6 per cent in March.",
    same: [
      "Unemployment in Varn climbed to 6 % in March.",
      "In March unemployment in Varn went up to 6 percent.",
    ],
    not: {
      "the contrary": "Unemployment in Varn fell to 6 per cent in March.",
      "by, not to": "Unemployment in Varn rose by 6 per cent in March.",
      "another month": "Unemployment in Varn rose to 6 per cent in May.",
      "another place": "Unemployment in Ellery rose to 6 per cent in March.",
      "another number": "Unemployment in Varn rose to 16 per cent in March.",
    },
  },
  {
    said: "The court granted bail to the banker.",
    same: ["The banker was granted bail by the court.", "The banker has been granted bail."],
    not: {
      "the contrary": "The court denied bail to the banker.",
      refused: "The banker was refused bail by the court.",
      "a request": "The banker asked the court for bail.",
    },
  },
  {
    said: "The border crossing at Tolm opened on Friday.",
    same: [
      "On Friday the border crossing at Tolm was opened.",
      "The crossing at Tolm has opened since Friday.",
    ],
    not: {
      "the contrary": "The border crossing at Tolm closed on Friday.",
      "another day": "The border crossing at Tolm opened on Sunday.",
      "another place": "The border crossing at Skarn opened on Friday.",
      "not yet": "The border crossing at Tolm did not open on Friday.",
    },
  },
  {
    said: "Ellery United won the cup final against Tolm Rovers.",
    same: [
      "Ellery United beat Tolm Rovers in the cup final.",
      "Tolm Rovers lost the cup final to Ellery United.",
    ],
    not: {
      lost: "Ellery United lost the cup final against Tolm Rovers.",
      "the other way round": "Tolm Rovers beat Ellery United in the cup final.",
      "the other way round, in a passive": "Ellery United were beaten by Tolm Rovers in the cup final.",
      "a draw": "Ellery United drew with Tolm Rovers in the cup final.",
    },
  },
  {
    said: "The minister resigned before the vote on the budget.",
    same: [
      "Before the budget vote, the minister stepped down.",
      "The minister has resigned ahead of the vote on the budget.",
    ],
    not: {
      after: "The minister resigned after the vote on the budget.",
      "refused to": "The minister refused to resign before the vote on the budget.",
      "was asked to": "The minister was urged to resign before the vote on the budget.",
    },
  },
  {
    said: "All of the hostages have been freed.",
    same: ["All the hostages have been released.", "Every hostage has been freed."],
    not: {
      some: "Some of the hostages have been freed.",
      none: "None of the hostages have been freed.",
      half: "Half of the hostages have been freed.",
      "a number of them": "Two of the hostages have been freed.",
      will: "All of the hostages will be freed.",
    },
  },
  {
    said: "Only one of the ten bridges passed the inspection.",
    same: ["Just one of the ten bridges passed inspection."],
    not: {
      all: "All of the ten bridges passed the inspection.",
      "all but one": "All but one of the ten bridges passed the inspection.",
      "another number": "Only four of the ten bridges passed the inspection.",
    },
  },
  {
    said: "The vaccine caused the fever in the children, the study found.",
    same: ["The study found that the vaccine had caused the children’s fever."],
    not: {
      "linked only": "The vaccine was linked to the fever in the children, the study found.",
      "a denial": "The vaccine did not cause the fever in the children, the study found.",
      "a possibility": "The vaccine may have caused the fever in the children, the study found.".replace(
        "may have caused",
        "might cause",
      ),
    },
  },
  {
    said: "The ferry hit the pier for the second time this year.",
    same: [
      "For the second time this year the ferry hit the pier.",
      "The ferry struck the pier for a second time this year.",
    ],
    not: {
      "the first": "The ferry hit the pier for the first time this year.",
      "the third": "The ferry hit the pier for the third time this year.",
      never: "The ferry has never hit the pier this year.",
    },
  },
  {
    said: "Bo Larsen will meet the president of Orland on 3 November.",
    same: [
      "On 3 November Bo Larsen will meet Orland’s president.",
      "Bo Larsen is to meet the president of Orland on 3 November.",
    ],
    not: {
      "has met": "Bo Larsen met the president of Orland on 3 October.",
      may: "Bo Larsen may meet the president of Orland on 3 November.",
      "will not": "Bo Larsen will not meet the president of Orland on 3 November.",
      "another month": "Bo Larsen will meet the president of Orland on 3 December.",
      "another year": "Bo Larsen will meet the president of Orland on 3 November 2033.",
      "another person of that surname": "Eva Larsen will meet the president of Orland on 3 November.",
    },
  },
  {
    said: "Hospitals in the north cancelled surgery because of the strike.",
    same: [
      "Surgery was cancelled in northern hospitals because of the strike.",
      "Because of the strike, hospitals in the north called off surgery.",
    ],
    not: {
      despite: "Hospitals in the north went ahead with surgery despite the strike.",
      "another place": "Hospitals in the south cancelled surgery because of the strike.",
      "a denial": "Hospitals in the north did not cancel surgery because of the strike.",
    },
  },
  {
    said: "Police arrested three men in Ellery over the robbery.",
    same: [
      "Three men were arrested by police in Ellery over the robbery.",
      "Police in Ellery detained three men over the robbery.",
    ],
    not: {
      "another number": "Police arrested five men in Ellery over the robbery.",
      "another place": "Police arrested three men in Tolm over the robbery.",
      released: "Police released three men in Ellery over the robbery.",
      women: "Police arrested three women in Ellery over the robbery.",
      "sought only": "Police are looking for three men in Ellery over the robbery.",
    },
  },
  {
    said: "Kestrel Foods will buy Marsh Dairy for $40 million.",
    same: [
      "Kestrel Foods is to acquire Marsh Dairy for $40m.",
      "Marsh Dairy will be bought by Kestrel Foods for $40 million.",
    ],
    not: {
      "another sum": "Kestrel Foods will buy Marsh Dairy for $14 million.",
      "another scale": "Kestrel Foods will buy Marsh Dairy for $40 billion.",
      "the other way round": "Marsh Dairy will buy Kestrel Foods for $40 million.",
      sell: "Kestrel Foods will sell Marsh Dairy for $40 million.",
      may: "Kestrel Foods may buy Marsh Dairy for $40 million.",
    },
  },
  {
    said: "The company denied that its drug was unsafe.",
    same: ["The company has denied that its drug was unsafe."],
    not: {
      admitted: "The company admitted that its drug was unsafe.",
      "said so": "The company said its drug was unsafe.",
    },
  },
  {
    said: "The senate passed the water bill on Tuesday.",
    same: [
      "The water bill was passed by the senate on Tuesday.",
      "The senate approved the water bill on Tuesday.",
    ],
    not: {
      rejected: "The senate rejected the water bill on Tuesday.",
      delayed: "The senate delayed the water bill on Tuesday.",
      will: "The senate will vote on the water bill on Tuesday.",
      "failed to": "The senate failed to pass the water bill on Tuesday.",
      "another house": "The assembly passed the coal bill on Tuesday.",
    },
  },
  {
    said: "The storm left 40,000 homes without power.",
    same: [
      "The storm left about 40,000 homes without electricity.",
      "40,000 homes were left without power by the storm.",
    ],
    not: {
      "a tenth": "The storm left 4,000 homes without power.",
      people: "The storm left 90,000 homes without power.",
      restored: "Power has been restored to 40,000 homes after the storm.",
    },
  },
  {
    said: "The union called off its strike at the port.",
    same: [
      "The union cancelled its strike at the port.",
      "The strike at the port was called off by the union.",
    ],
    not: {
      called: "The union called a strike at the port.",
      extended: "The union extended its strike at the port.",
      "suspended talks": "The union called off its talks at the port.",
      "did not": "The union did not call off its strike at the port.",
    },
  },
  {
    said: "Inspectors found cracks in the dam.",
    same: ["Cracks were found in the dam by inspectors.", "Inspectors have discovered cracks in the dam."],
    not: {
      "no cracks": "Inspectors found no cracks in the dam.",
      never: "Inspectors never found cracks in the dam.",
      repaired: "Inspectors repaired cracks in the dam.",
      could: "Inspectors could find cracks in the dam.",
    },
  },
  {
    said: "Interest rates were raised by the central bank in June.",
    same: [
      "The central bank raised interest rates in June.",
      "The central bank increased interest rates in June.",
    ],
    not: {
      lowered: "The central bank lowered interest rates in June.",
      held: "The central bank held interest rates in June.",
      "ruled out": "The central bank ruled out raising interest rates in June.",
      "another month": "The central bank raised interest rates in January.",
    },
  },
  {
    said: "The suspect was shot by police outside the station.",
    same: ["Police shot the suspect outside the station.", "Officers shot the suspect outside the station."],
    not: {
      "the other way round": "The suspect shot police outside the station.",
      inside: "Police shot the suspect inside the station.",
      missed: "Police did not shoot the suspect outside the station.",
    },
  },
  {
    said: "Ministers agreed to send troops to Varn.",
    same: [
      "Ministers have agreed to send soldiers to Varn.",
      "Ministers agreed that troops would be sent to Varn.",
    ],
    not: {
      refused: "Ministers refused to send troops to Varn.",
      withdraw: "Ministers agreed to withdraw troops from Varn.",
      "did not agree": "Ministers did not agree to send troops to Varn.",
      "another place": "Ministers agreed to send troops to Skarn.",
    },
  },
  {
    said: "The prime minister of Orland visited Tolm on Thursday.",
    same: [
      "Orland’s prime minister visited Tolm on Thursday.",
      "On Thursday, Tolm was visited by the prime minister of Orland.",
    ],
    not: {
      "another office": "The foreign minister of Orland visited Tolm on Thursday.",
      "a former one": "A former prime minister of Orland visited Tolm on Thursday.",
      "put off": "The prime minister of Orland postponed a visit to Tolm on Thursday.",
      "another day": "The prime minister of Orland visited Tolm on Saturday.",
    },
  },
  {
    said: "The team has lost three matches in a row.",
    same: ["The team lost three games in a row.", "The team has lost three successive matches."],
    not: {
      won: "The team has won three matches in a row.",
      "another number": "The team has lost five matches in a row.",
      one: "The team lost one match.",
    },
  },
  {
    said: "The firm employs more than 900 people in Skarn.",
    same: [
      "More than 900 people are employed by the firm in Skarn.",
      "The firm has over 900 employees in Skarn.",
    ],
    not: {
      fewer: "The firm employs fewer than 900 people in Skarn.".replace("900", "600"),
      "laid off": "The firm laid off more than 900 people in Skarn.",
      "another place": "The firm employs more than 900 people in Ellery.",
    },
  },
  {
    said: "Doctors expect the singer to recover.",
    same: [
      "The singer is expected to recover, according to doctors.",
      "Doctors are expecting the singer to recover.",
    ],
    not: {
      not: "Doctors do not expect the singer to recover.",
      "has recovered": "The singer has recovered.",
      doubt: "Doctors doubt that the singer will recover.",
    },
  },
  {
    said: "The mayor accused the builder of lying about the tower.",
    same: [
      "The builder was accused by the mayor of lying about the tower.",
      "The mayor has accused the builder of lying about the tower.",
    ],
    not: {
      "the other way round": "The builder accused the mayor of lying about the tower.",
      cleared: "The mayor cleared the builder of lying about the tower.",
    },
  },
  {
    said: "The island lifted its ban on night fishing.",
    same: [
      "The island has lifted a ban on night fishing.",
      "The ban on night fishing was lifted by the island.",
    ],
    not: {
      imposed: "The island imposed a ban on night fishing.",
      kept: "The island kept its ban on night fishing.",
      banned: "The island banned night fishing.",
      "did not lift": "The island has not lifted its ban on night fishing.",
    },
  },
  {
    said: "The probe entered orbit around Mars on Monday.",
    same: ["On Monday the probe went into orbit around Mars.", "The probe entered Mars orbit on Monday."],
    not: {
      failed: "The probe failed to enter orbit around Mars on Monday.",
      left: "The probe left orbit around Mars on Monday.",
      "another planet": "The probe entered orbit around Venus on Monday.",
    },
  },
  {
    said: "The train derailed after a tree fell on the line.",
    same: [
      "A train came off the rails after a tree fell on the line.",
      "The train derailed after a tree had fallen on the line.",
    ],
    not: {
      before: "The train derailed before a tree fell on the line.",
      nearly: "The train nearly derailed after a tree fell on the line.",
    },
  },
  {
    said: "Voters rejected the plan for a new airport.",
    same: [
      "The plan for a new airport was rejected by voters.",
      "Voters turned down the plan for a new airport.",
    ],
    not: {
      backed: "Voters backed the plan for a new airport.",
      approved: "Voters approved the plan for a new airport.",
      "did not reject": "Voters did not reject the plan for a new airport.",
    },
  },
];

describe.each(cases)("$said", ({ said, same, not }) => {
  test.each(same)("is what is said in: %s", (other) => {
    expect(together(said, other)).not.toBeNull();
  });
  test.each(Object.entries(not))("%s: %s", (_, other) => {
    // "May" and "will", a denial and what it denies, may be readings of one claim, each as sure as it is.
    const [one, two] = together(said, other) ?? [];
    expect(one === undefined || one !== two).toBe(true);
  });
});
