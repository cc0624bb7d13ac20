import { line } from 'd3-shape';
import { tenth } from './shapes.ts';

/** The room of a spark line in units of its drawing. */
export const sparkSize = { width: 112, height: 32 };

const margin = 2;

/**
 * A line through values in the order of time, as small as a word (Tufte's sparkline): it shows a course, the
 * values stand beside it. The earliest is at the left edge, the largest at the upper one.
 * @param points at least two, of different years
 * @returns path of SVG
 */
export function sparkLine(points: readonly { year: number; value: number }[]): string {
  const sorted = [...points].sort((a, b) => a.year - b.year);
  const scale = (of: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.min(...of), Math.max(...of)];
    return (value: number) =>
      tenth(high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
  };
  const x = scale(
    sorted.map(({ year }) => year),
    margin,
    sparkSize.width - margin,
  );
  const y = scale(
    sorted.map(({ value }) => value),
    sparkSize.height - margin,
    margin,
  );
  return (
    line<(typeof sorted)[number]>()
      .x(({ year }) => x(year))
      .y(({ value }) => y(value))(sorted) ?? ''
  );
}
