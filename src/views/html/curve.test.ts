import fc from "fast-check";
import { expect, test } from "vitest";
import { type Curve, path, pointAt } from "./curve.ts";

const point = fc.tuple(
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);

test("a point on the way is where Bernstein's polynomials put it", () => {
  fc.assert(
    fc.property(
      fc.tuple(point, point, point, point),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (curve, t) => {
        const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
        const sum = (axis: 0 | 1) =>
          curve.reduce((total, at, i) => total + at[axis] * (weights[i] as number), 0);
        const [x, y] = pointAt(curve, t);
        expect(x).toBeCloseTo(sum(0), 6);
        expect(y).toBeCloseTo(sum(1), 6);
      },
    ),
  );
});

test("is written with one decimal", () => {
  const curve: Curve = [
    [0, 0.04],
    [1.26, 2],
    [3, 4],
    [5, 6],
  ];
  expect(path(curve)).toBe("M0 0C1.3 2 3 4 5 6");
});
