import { roundTenth } from '../../domain/round.ts';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Box } from '../geometry.ts';
import { estimatedWidth } from '../text-width.ts';
import { frame, straight, type Divider, type ChartLayout, type DrawnText } from './shapes.ts';

/** A value with a line across the field, and its text at the left end. */
export type Tick = { value: number; text: string };

/** The field of a chart over years: where its axes stand, with grid, years and dividers already drawn. */
export type Field = {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Width of one year. */
  step: number;
  /** Room that the texts of the axis and dividers take. */
  taken: Box[];
  layout: ChartLayout;
};

const plotHeight = 150;
const lineHeight = frame.fontSize * 1.5;

/**
 * Draws the axes of a chart over calendar years. All years from the first to the last have their
 * place, so that years without a value show as gaps.
 * @param domain values at the lower and the upper end; the larger first turns the axis (ranks)
 */
export function field(
  years: readonly number[],
  domain: readonly [number, number],
  ticks: readonly Tick[],
  dividers: readonly Divider[],
): Field {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const left = frame.edge + Math.max(0, ...ticks.map(({ text }) => estimatedWidth(text, frame.small))) + 8;
  const right = frame.width - frame.edge;
  const step = (right - left) / (last - first + 1);
  const inside = dividers.filter(({ year }) => year > first && year < last + 1);
  // Each divider has its text on a line of its own above the field.
  const top = frame.edge + inside.length * lineHeight + lineHeight;
  const bottom = top + plotHeight;
  const x = scaleLinear([first, last + 1], [left, right]);
  const y = scaleLinear(domain, [bottom, top]);
  const taken: Box[] = [];
  const layout: ChartLayout = {
    width: frame.width,
    height: bottom + lineHeight + frame.edge,
    bars: [],
    points: [],
    paths: [],
    texts: [],
  };
  for (const { value, text } of ticks) {
    layout.paths.push({ d: straight(left, y(value), right, y(value)), kind: 'grid' });
    layout.texts.push(quietText(left - 6, y(value) + 4, text, 'end'));
    taken.push({ x: 0, y: y(value) + 4 - frame.small, width: left - 1, height: frame.small + 3 });
  }
  // The last one of many years stands so close to the edge that a wide font would lead it beyond.
  const rightmost = frame.width - estimatedWidth('0000', frame.small) / 2 - 2;
  for (const year of labelledYears(years, step))
    layout.texts.push(quietText(Math.min(x(year + 0.5), rightmost), bottom + lineHeight - 2, String(year), 'middle'));
  for (const [index, { year, text }] of inside.entries()) {
    const at = x(year);
    const baseline = frame.edge + (index + 1) * lineHeight - 6;
    layout.paths.push({ d: straight(at, baseline + 4, at, bottom), kind: 'divider' });
    taken.push({ x: at - 2, y: baseline - frame.small, width: 4, height: bottom - baseline });
    const width = estimatedWidth(text, frame.small);
    const start = Math.max(frame.edge, Math.min(at - width / 2, right - width));
    layout.texts.push(quietText(start, baseline, text, 'start'));
  }
  return { x, y, step, taken, layout };
}

const quietText = (x: number, y: number, text: string, anchor: DrawnText['anchor']): DrawnText => ({
  x: roundTenth(x),
  y: roundTenth(y),
  text,
  anchor,
  quiet: true,
});

/** As many of the years that have a value as have room for their four digits, the last one among them. */
function labelledYears(years: readonly number[], step: number): number[] {
  const room = estimatedWidth('0000', frame.small) + 8;
  const labelled: number[] = [];
  for (const year of [...new Set(years)].sort((a, b) => b - a)) {
    const [next] = labelled;
    if (next === undefined || (next - year) * step >= room) labelled.unshift(year);
  }
  return labelled;
}
