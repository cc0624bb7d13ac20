import { roundTenth } from '../../domain/round.ts';
import { overlap } from '../geometry.ts';
import { estimatedWidth } from '../text-width.ts';
import { frame, type Divider, type ChartLayout, type Tone } from './shapes.ts';
import { field, type Tick } from './years.ts';

/** A year with one or more parts on top of each other, and their sum in words. */
export type Column = { year: number; parts: readonly { value: number; tone: Tone }[]; text: string };

/**
 * Columns from zero, one a year; years without a column stay empty. A value stands above its column, on a divider
 * only if there is no other place; for that of the last one room is made. One that would touch another is left out:
 * the table of the chart has them all.
 */
export function layoutColumns(
  columns: readonly Column[],
  ticks: readonly Tick[],
  dividers: readonly Divider[] = [],
): ChartLayout {
  const [layout, tight] = arrange(columns, ticks, dividers);
  const needs = (column: Column | undefined) =>
    column && tight.has(column) ? Math.max(0, estimatedWidth(column.text, frame.fontSize) - widest / 2) : 0;
  const sorted = columns.toSorted((a, b) => a.year - b.year);
  const margin = { start: needs(sorted.at(0)), end: needs(sorted.at(-1)) };
  return margin.start + margin.end > 0 ? arrange(columns, ticks, dividers, margin)[0] : layout;
}

/** A column is no wider than this. */
const widest = 26;

/** The layout, and the columns whose values found no place or only one on a divider. */
function arrange(
  columns: readonly Column[],
  ticks: readonly Tick[],
  dividers: readonly Divider[],
  margin?: { start: number; end: number },
): [ChartLayout, Set<Column>] {
  const tight = new Set<Column>();
  const { x, y, step, taken, lines, layout } = field(
    columns.map(({ year }) => year),
    [0, Math.max(...columns.map(sum), ...ticks.map(({ value }) => value))],
    ticks,
    dividers,
    margin,
  );
  const width = Math.min(widest, step * 0.7);
  for (const { year, parts } of columns) {
    let base = 0;
    for (const { value, tone } of parts) {
      const [lower, upper] = [y(base), y(base + value)];
      layout.bars.push({
        x: roundTenth(x(year + 0.5) - width / 2),
        y: roundTenth(upper),
        width: roundTenth(width),
        height: roundTenth(lower - upper),
        tone,
      });
      base += value;
    }
  }
  taken.push(...layout.bars);
  for (const column of columns) {
    const [middle, baseline] = [x(column.year + 0.5), y(sum(column)) - 5];
    const room = estimatedWidth(column.text, frame.fontSize);
    const boxAt = (centre: number) => ({
      x: centre - room / 2,
      y: baseline - frame.fontSize,
      width: room,
      height: frame.fontSize + 4,
    });
    const places = [middle, middle - (room - width) / 2, middle + (room - width) / 2].filter((centre) => {
      const box = boxAt(centre);
      return box.x >= 0 && box.x + room <= frame.width && !taken.some((other) => overlap(other, box));
    });
    const clear = places.find((centre) => !lines.some((line) => overlap(line, boxAt(centre))));
    if (clear === undefined) tight.add(column);
    const place = clear ?? places[0];
    if (place !== undefined) taken.push(boxAt(place));
    if (place !== undefined)
      layout.texts.push({
        x: roundTenth(place),
        y: roundTenth(baseline),
        text: column.text,
        anchor: 'middle',
        quiet: false,
      });
  }
  return [layout, tight];
}

const sum = ({ parts }: Column) => parts.reduce((total, { value }) => total + value, 0);
