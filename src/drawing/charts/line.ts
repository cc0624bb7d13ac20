import { roundTenth } from '../../domain/round.ts';
import { line } from 'd3-shape';
import type { Segment } from '../geometry.ts';
import { placeLabels } from '../labels.ts';
import { frame, type ChartLayout } from './shapes.ts';
import { field, type Tick } from './years.ts';

/** A value of a year, and the value in words. */
export type LinePoint = { year: number; value: number; text: string };

const radius = 4;

/**
 * Values as points; a line joins only values of years that follow each other, so that a gap stays a
 * gap. @param domain values at the lower and the upper end; the larger first turns the axis (ranks)
 */
export function layoutLine(
  points: readonly LinePoint[],
  domain: readonly [number, number],
  ticks: readonly Tick[],
): ChartLayout {
  const { x, y, taken, layout } = field(
    points.map(({ year }) => year),
    domain,
    ticks,
    [],
  );
  const placed = points.map((point) => ({ ...point, x: x(point.year + 0.5), y: y(point.value), radius }));
  const years = new Map(placed.map((point) => [point.year, point]));
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
  const all = Array.from({ length: last - first + 1 }, (_none, index) => years.get(first + index));
  const path = line<(typeof all)[number]>()
    .defined((point) => point !== undefined)
    .x((point) => roundTenth(point?.x ?? NaN))
    .y((point) => roundTenth(point?.y ?? NaN));
  layout.paths.push({ d: path(all) ?? '', kind: 'line' });
  layout.points.push(...placed.map((point) => ({ x: roundTenth(point.x), y: roundTenth(point.y) })));
  const joined = all.slice(1).flatMap((to, index): Segment[] => (to && all[index] ? [[all[index], to]] : []));
  const options = { ...layout, fontSize: frame.fontSize, obstacles: taken, lines: joined };
  for (const label of placeLabels(placed, options))
    if (label)
      layout.texts.push({
        x: roundTenth(label.x),
        y: roundTenth(label.y),
        text: label.text,
        anchor: label.anchor,
        quiet: false,
      });
  return layout;
}
