import type { Point } from '../geometry.ts';

/** Distance of a point from the straight line between two others, or from both where these are one. */
function offset({ x, y }: Point, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length === 0
    ? Math.hypot(x - a.x, y - a.y)
    : Math.abs((b.x - a.x) * (a.y - y) - (a.x - x) * (b.y - a.y)) / length;
}

/**
 * A line with fewer points, nowhere farther from the given one than the tolerance (Douglas and Peucker). First and
 * last point stay.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [farthest, most] = [0, 0];
  line.forEach((point, index) => {
    const away = offset(point, first, last);
    if (away > most) [farthest, most] = [index, away];
  });
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(farthest), tolerance),
  ];
}

/** Ends nearer to each other than this, in units, are one. */
const touching = 0.5;

const meet = (a: Point | undefined, b: Point | undefined) =>
  a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < touching;

/** Lines that end where others begin or end are made one, so that a river in pieces is as long as it is. */
export function joined(lines: readonly (readonly Point[])[]): Point[][] {
  const whole: Point[][] = [];
  for (const line of lines) {
    let own = [...line];
    for (let next; (next = whole.findIndex((other) => ends(other, own))) >= 0;) {
      const [other = []] = whole.splice(next, 1);
      if (meet(own[0], other[0]) || meet(own.at(-1), other.at(-1))) other.reverse();
      own = meet(other.at(-1), own[0]) ? [...other, ...own.slice(1)] : [...own, ...other.slice(1)];
    }
    whole.push(own);
  }
  return whole;
}

const ends = (a: readonly Point[], b: readonly Point[]) =>
  [a[0], a.at(-1)].some((end) => meet(end, b[0]) || meet(end, b.at(-1)));

/** Area of a ring whose last point is followed by its first. */
export function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] as Point;
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Length of a line. */
export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, index) => {
    const before = line[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);
}
