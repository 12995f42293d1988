import type { Language } from "../model/language.ts";
import type { Reading } from "../model/reading.ts";
import { outletKey } from "../read/outletKey.ts";
import { read } from "../read/read.ts";

/**
 * The same readings, where no two take one outlet for their own on unequal grounds. "Told the Gazette" alone may
 * be a relay that forgot its credit: if another report is the Gazette's by its own word, this one is not.
 */
export function ownOutlets(readings: readonly Reading[], language: Language): Reading[] {
  const sure = new Set(
    readings
      .filter((reading) => !isTold(reading, language))
      .flatMap(({ outlet: { name } }) => (name === null ? [] : [outletKey(name)])),
  );
  return readings.map((reading) => {
    const { name } = reading.outlet;
    if (name === null || !isTold(reading, language) || !sure.has(outletKey(name))) return reading;
    return read(reading.report, language, null, outletKey(name));
  });
}

/** Is the outlet known only from people who "told" it things? */
function isTold({ outlet, report: { text } }: Reading, language: Language): boolean {
  return (
    outlet.how === "inferred" &&
    outlet.because.every(({ start }) => language.toldBefore.test(text.slice(Math.max(0, start - 30), start)))
  );
}
