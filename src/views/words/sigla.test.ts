import { expect, test } from "vitest";
import { plainReport } from "../../core/model/report.ts";
import type { Story } from "../../core/model/story.ts";
import { withSigla } from "./sigla.ts";

const story = (ids: readonly string[]) =>
  ({
    readings: ids.map((id) => ({ report: plainReport(id, `${id}.txt`, "Words.") })),
    derivations: [
      {
        from: ids[0],
        to: ids[1],
        because: [
          {
            step: "stated",
            note: `${ids[0]} cites ${ids[1]}`,
            passages: [{ report: ids[0], start: 0, end: 5 }],
          },
        ],
      },
    ],
  }) as unknown as Story;

test("calls reports with long ids by letters, wherever they are named", () => {
  const shown = withSigla(story(["d2e17368-d2da", "f03b6656-aa01"]));
  expect(shown.readings.map(({ report }) => report.id)).toEqual(["A", "B"]);
  expect(shown.readings[0]?.report.input).toBe("d2e17368-d2da.txt");
  expect(shown.derivations[0]).toMatchObject({ from: "A", to: "B" });
  expect(shown.derivations[0]?.because[0]).toMatchObject({ note: "A cites B", passages: [{ report: "A" }] });
});

test("leaves short ids alone", () => {
  const plain = story(["A", "B"]);
  expect(withSigla(plain)).toBe(plain);
});
