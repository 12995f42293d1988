import { BOX, LINE_HEIGHT, type Placed, WIDTH } from "./layout.ts";

type Point = readonly [x: number, y: number];

/** A line of the drawing: a cubic Bézier curve from one node to another. */
export type Curve = readonly [from: Point, leaving: Point, arriving: Point, to: Point];

/** The way from one node to another: down, along a row, or round the rows between. */
export function curve(a: Placed, b: Placed): Curve {
  if (a.row === b.row) return across(a, b);
  return a.row + 1 < b.row ? around(a, b) : down(a, b);
}

/** The curve as a path of SVG. */
export function path([from, leaving, arriving, to]: Curve): string {
  return `M${from.map(round).join(" ")}C${[...leaving, ...arriving, ...to].map(round).join(" ")}`;
}

/** The point at a share of the way, 0 to 1 (de Casteljau). */
export function pointAt(curve: Curve, share: number): Point {
  let points: readonly Point[] = curve;
  while (points.length > 1)
    points = points.slice(1).map(([x, y], i): Point => {
      const [fromX, fromY] = points[i] as Point;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  return points[0] as Point;
}

/** A number as it stands in a path. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const bottomOf = (node: Placed) => node.y + BOX + node.texts.length * LINE_HEIGHT + 6;
const topOf = (node: Placed) => node.y - (node.shape === "copies" ? 8 : 2);

function down(a: Placed, b: Placed): Curve {
  const [from, to] = [bottomOf(a), topOf(b)];
  const half = (from + to) / 2;
  return [
    [a.x, from],
    [a.x, half],
    [b.x, half],
    [b.x, to],
  ];
}

// Past the rows between, on the side where there is more room.
function around(a: Placed, b: Placed): Curve {
  const [from, to] = [a.y + BOX / 2, b.y + BOX / 2];
  const side = Math.max(a.x, b.x) + 66 < WIDTH ? 1 : -1;
  const bow = side > 0 ? Math.max(a.x, b.x) + 78 : Math.min(a.x, b.x) - 78;
  return [
    [a.x + side * 18, from],
    [bow, from],
    [bow, to],
    [b.x + side * 20, to],
  ];
}

function across(a: Placed, b: Placed): Curve {
  const side = a.x < b.x ? 18 : -18;
  const y = a.y + BOX / 2;
  const [from, to] = [a.x + side, b.x - side];
  const third = (to - from) / 3;
  return [
    [from, y],
    [from + third, y],
    [to - third, y],
    [to, y],
  ];
}
