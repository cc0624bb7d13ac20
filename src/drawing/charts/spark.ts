import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { roundTenth } from '../../domain/round.ts';

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
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const scale = (of: readonly number[], from: number, to: number) =>
    scaleLinear([Math.min(...of), Math.max(...of)], [from, to]);
  const years = sorted.map(({ year }) => year);
  const values = sorted.map(({ value }) => value);
  const x = scale(years, margin, sparkSize.width - margin);
  const y = scale(values, sparkSize.height - margin, margin);
  return (
    line<(typeof sorted)[number]>()
      .x(({ year }) => roundTenth(x(year)))
      .y(({ value }) => roundTenth(y(value)))(sorted) ?? ''
  );
}
