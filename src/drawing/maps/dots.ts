import type { Point } from '../geometry.ts';
import type { MapPoint } from './model.ts';

/** Radii in units: of a point without a number, of the number one, and of the largest number at most. */
const radii = { plain: 3.5, one: 4, most: 14 };

/** Half of the 24 CSS pixels that a target of a pointer has to have, in units of a drawing 320 pixels wide. */
const target = 14;

/** The radius of each point, so that areas are in proportion to numbers; a place with none of what is counted stays a point. */
export function radiiOf(points: readonly MapPoint[]): number[] {
  const largest = Math.max(1, ...points.map(({ size = 0 }) => size));
  const one = Math.min(radii.one, radii.most / Math.sqrt(largest));
  return points.map(({ size }) => (size ? one * Math.sqrt(size) : radii.plain));
}

/** How far around its middle each circle can be hit: as far as asked for, but no nearer to another one than to itself. */
export function reaches(circles: readonly (Point & { radius: number })[]): number[] {
  return circles.map(({ x, y, radius }, index) => {
    const others = circles.filter((_circle, other) => other !== index);
    const nearest = Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y)));
    return Math.max(radius, Math.min(target, nearest / 2));
  });
}
