import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../read.ts";

/** Who speaks, one after another: "A or B" where it may be either, `?` where nobody can be told. */
function speakers(text: string): string {
  const { attributions, sources } = read(plainReport("A", "a.txt", text), english);
  const names = new Map(sources.map(({ id, name, descriptor }) => [id, name ?? descriptor]));
  return attributions
    .map(({ speaker, unclearBetween }) =>
      speaker === null ? unclearBetween.map((id) => names.get(id)).join(" or ") || "?" : names.get(speaker),
    )
    .filter((name, at, all) => name !== all[at - 1])
    .join(" | ");
}

test.each([
  // together: both or neither, never one of them
  ["Mary Okafor and David Berg said the dam was safe.", "Mary Okafor or David Berg"],
  ["“The dam is safe,” said Mary Okafor and David Berg.", "Mary Okafor or David Berg"],
  ["Mary Okafor, the mayor, and David Berg said the dam was safe.", "Mary Okafor or David Berg"],
  ["Mary Okafor, David Berg and Hugh Lind said the dam was safe.", "Mary Okafor or David Berg or Hugh Lind"],
  ["The harbour board and the union said the strike was over.", "harbour board or union"],
  ["Mary Okafor and her lawyer said the dam was safe.", "Mary Okafor or her lawyer"],
  // one, though there is an "and"
  ["The Trade and Transport Board said the dam was safe.", "Trade and Transport Board"],
  ["Mary Okafor, a doctor and a mother of two, said the dam was safe.", "Mary Okafor"],
  ["Mary Okafor of Berg and Lind said the dam was safe.", "Mary Okafor"],
  // a full name after a long office
  ["Secretary of State Ada Ito said the dam was safe.", "Ada Ito"],
  ["Hugh Hill, a doctor, said the ward was full.", "Hugh Hill"],
  // of one family
  ["John Okafor met Mary Okafor. Mrs Okafor said the dam was safe.", "Mary Okafor"],
  ["John Okafor met Mary Okafor. Mr Okafor said the dam was safe.", "John Okafor"],
  // opponents
  ["Mary Okafor met David Berg. He said the dam was safe.", "David Berg"],
  ["Mary Okafor met David Berg. “I lost,” he said. “I won,” she said.", "David Berg | Mary Okafor"],
  // who speaks on
  ["Mary Okafor said the dam was safe. “Nobody in the valley needs to leave.”", "Mary Okafor"],
  ["While David Berg slept, the dam broke, Mary Okafor said. “It was a very bad night.”", "Mary Okafor"],
])("%s", (text, expected) => {
  expect(speakers(text)).toBe(expected);
});
