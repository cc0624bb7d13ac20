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
  /** Room that the texts of the axis take. */
  taken: Box[];
  /** Room that dividers take: no place for a value as long as there is another one. */
  lines: Box[];
  layout: ChartLayout;
};

const plotHeight = 150;
const lineHeight = frame.fontSize * 1.5;

/**
 * Draws the axes of a chart over calendar years. All years from the first to the last have their
 * place, so that years without a value show as gaps. Years that have no room beside each other stand in two rows.
 * @param margin room to be left at both ends
 * @param domain values at the lower and the upper end; the larger first turns the axis (ranks)
 */
export function field(
  years: readonly number[],
  domain: readonly [number, number],
  ticks: readonly Tick[],
  dividers: readonly Divider[],
  margin = { start: 0, end: 0 },
): Field {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = Math.max(0, ...ticks.map(({ text }) => estimatedWidth(text, frame.small)));
  const left = frame.edge + axis + 8 + margin.start;
  const right = frame.width - frame.edge - margin.end;
  const step = (right - left) / (last - first + 1);
  const inside = dividers.filter(({ year }) => year > first && year < last + 1);
  // Each divider has its text on a line of its own above the field.
  const top = frame.edge + inside.length * lineHeight + lineHeight;
  const bottom = top + plotHeight;
  const x = scaleLinear([first, last + 1], [left, right]);
  const y = scaleLinear(domain, [bottom, top]);
  const taken: Box[] = [];
  const lines: Box[] = [];
  const named = yearRows(years, step);
  const rows = Math.max(1, ...named.map(({ row }) => row + 1));
  const layout: ChartLayout = {
    width: frame.width,
    height: bottom + rows * lineHeight + frame.edge,
    bars: [],
    points: [],
    paths: [],
    texts: [],
  };
  for (const { value, text } of ticks) {
    layout.paths.push({ d: straight(left, y(value), right, y(value)), kind: 'grid' });
    if (!text) continue;
    layout.texts.push(quietText(left - 6, y(value) + 4, text, 'end'));
    taken.push({ x: 0, y: y(value) + 4 - frame.small, width: left - 1, height: frame.small + 3 });
  }
  // The last one of many years stands so close to the edge that a wide font would lead it beyond.
  const rightmost = frame.width - estimatedWidth('0000', frame.small) / 2 - 2;
  for (const { year, row } of named) {
    const baseline = bottom + (row + 1) * lineHeight - 2;
    layout.texts.push(quietText(Math.min(x(year + 0.5), rightmost), baseline, String(year), 'middle'));
  }
  for (const [index, { year, text }] of inside.entries()) {
    const at = x(year);
    const baseline = frame.edge + (index + 1) * lineHeight - 6;
    layout.paths.push({ d: straight(at, baseline + 4, at, bottom), kind: 'divider' });
    lines.push({ x: at - 2, y: baseline - frame.small, width: 4, height: bottom - baseline });
    const width = estimatedWidth(text, frame.small);
    const start = Math.max(frame.edge, Math.min(at - width / 2, right - width));
    layout.texts.push(quietText(start, baseline, text, 'start'));
  }
  return { x, y, step, taken, lines, layout };
}

const quietText = (x: number, y: number, text: string, anchor: DrawnText['anchor']): DrawnText => ({
  x: roundTenth(x),
  y: roundTenth(y),
  text,
  anchor,
  quiet: true,
});

/** The years that have a value in up to two rows, each where it has room for its four digits; the last one is in the first. */
function yearRows(years: readonly number[], step: number): { year: number; row: number }[] {
  const room = estimatedWidth('0000', frame.small) + 6;
  const nearest: number[] = [];
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .flatMap((year) => {
      const row = [0, 1].find((one) => ((nearest[one] ?? Infinity) - year) * step >= room);
      if (row === undefined) return [];
      nearest[row] = year;
      return [{ year, row }];
    })
    .reverse();
}
