import type { Point } from '../geometry.ts';

/**
 * Groups of points that lie so near to each other, by way of others too, that names and circles of a map would
 * stand on top of each other; from west to east. Points that stand alone are in none.
 * @param near in units of the drawing
 */
export function crowdsOf<P extends Point>(points: readonly P[], near: number): P[][] {
  const left = new Set(points);
  const crowds: P[][] = [];
  for (const point of points) {
    if (!left.delete(point)) continue;
    const crowd = [point];
    for (const one of crowd)
      for (const other of left)
        if (Math.hypot(one.x - other.x, one.y - other.y) < near && left.delete(other)) crowd.push(other);
    if (crowd.length > 1) crowds.push(crowd);
  }
  const west = (crowd: readonly P[]) => Math.min(...crowd.map(({ x }) => x));
  return crowds.sort((a, b) => west(a) - west(b));
}
