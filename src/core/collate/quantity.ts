import type { Quantity } from "../model/mention.ts";

/** Whether two quantities count the same sort of thing, so that their numbers can be compared. */
export function comparable(a: Quantity, b: Quantity): boolean {
  return kindOf(a.unit).family === kindOf(b.unit).family;
}

/**
 * Whether two comparable quantities cannot both be true: their ranges, in one unit, have no number in common.
 * An exact number allows only for the rounding of its conversion; one with "about" allows for a tenth.
 */
export function disjoint(a: Quantity, b: Quantity): boolean {
  if (!comparable(a, b)) return false;
  const converted = a.unit !== b.unit;
  const [lowA, highA] = range(a, converted);
  const [lowB, highB] = range(b, converted);
  return lowA > highB || lowB > highA;
}

// "About" is a tenth either way; a number turned into another unit was rounded first ("12 miles (19 km)").
function range({ low, high, bound, unit }: Quantity, converted: boolean): [number, number] {
  const { factor } = kindOf(unit);
  const slack = bound === "about" ? 0.1 : converted ? 0.04 : 1e-9;
  return [
    low === null ? Number.NEGATIVE_INFINITY : low * factor * (1 - slack),
    high === null ? Number.POSITIVE_INFINITY : high * factor * (1 + slack),
  ];
}

function kindOf(unit: string | null): { family: string; factor: number } {
  if (unit === null) return { family: "", factor: 1 };
  return conversions[unit] ?? { family: unit, factor: 1 };
}

const of = (family: string, units: Record<string, number>) =>
  Object.fromEntries(Object.entries(units).map(([unit, factor]) => [unit, { family, factor }]));

// Money is not converted: a rate has a day, and "€30m" beside "$32m" is no difference to show.
const conversions: Record<string, { family: string; factor: number } | undefined> = {
  ...of("length", {
    km: 1000,
    mile: 1609.344,
    m: 1,
    foot: 0.3048,
    inch: 0.0254,
    yard: 0.9144,
    cm: 0.01,
    mm: 0.001,
  }),
  ...of("mass", { kg: 1, gram: 0.001, tonne: 1000, ton: 907.185, lb: 0.453592, ounce: 0.0283495 }),
  ...of("area", {
    "square km": 1e6,
    "square mile": 2.59e6,
    hectare: 1e4,
    acre: 4046.86,
    "square m": 1,
    "square foot": 0.092903,
  }),
  ...of("speed", { "km/h": 1, mph: 1.609344, knot: 1.852 }),
  ...of("volume", { litre: 1, gallon: 3.78541 }),
  ...of("power", { megawatt: 1, gigawatt: 1000 }),
  ...of("duration", { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 }),
  ...of("long duration", { month: 1, year: 12, decade: 120, century: 1200 }),
  ...of("people", { people: 1, person: 1 }),
};
