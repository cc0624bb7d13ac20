import { roundTenth } from '../../domain/round.ts';
import { scaleLinear } from 'd3-scale';
import { estimatedWidth, wrapText } from '../text-width.ts';
import { frame, straight, type ChartLayout, type DrawnText, type Tone } from './shapes.ts';

/** A row of a bar chart: its name, its value (not negative) and the value in words; or a line across with a text. */
export type BarRow = { label: string; value: number; text: string; tone?: Tone } | { divider: string };

const thickness = 14;
const gap = 10;
/** From the upper edge of a bar to the baseline of the text beside it. */
const baseline = thickness - 2.5;
const room = frame.width - 2 * frame.edge;

const text = (x: number, y: number, words: string, quiet = false): DrawnText => ({
  x: roundTenth(x),
  y: roundTenth(y),
  text: words,
  anchor: 'start',
  quiet,
});

/** Writes lines from `y` on and returns where the next thing can stand. */
function stack(layout: ChartLayout, lines: readonly string[], y: number, size: number = frame.fontSize, quiet = false) {
  const height = size * 1.5;
  layout.texts.push(...lines.map((line, index) => text(frame.edge, y + index * height + size, line, quiet)));
  return y + lines.length * height;
}

/**
 * Horizontal bars from zero, one below the other in the given order. Names stand beside the bars if
 * all are short, else above them; values stand behind the bars, so nothing can overlap.
 */
export function layoutBars(rows: readonly BarRow[]): ChartLayout {
  const bars = rows.filter((row) => 'value' in row);
  const names = Math.max(0, ...bars.map(({ label }) => estimatedWidth(label, frame.fontSize)));
  const beside = names <= frame.width * 0.33;
  const left = frame.edge + (beside ? names + 8 : 0);
  const values = Math.max(0, ...bars.map(({ text }) => estimatedWidth(text, frame.fontSize)));
  const scale = scaleLinear(
    [0, Math.max(1e-9, ...bars.map(({ value }) => value))],
    [0, frame.width - left - values - frame.edge - 6],
  );
  const layout: ChartLayout = { width: frame.width, height: 0, bars: [], points: [], paths: [], texts: [] };
  let y = gap;
  for (const row of rows) {
    if ('divider' in row) {
      layout.paths.push({ d: straight(frame.edge, y, frame.width - frame.edge, y), kind: 'divider' });
      y = stack(layout, wrapText(row.divider, room, frame.small), y + 2, frame.small, true) + gap;
      continue;
    }
    if (beside) layout.texts.push(text(frame.edge, y + baseline, row.label));
    else y = stack(layout, wrapText(row.label, room, frame.fontSize), y);
    const width = scale(row.value);
    layout.bars.push({
      x: roundTenth(left),
      y,
      width: roundTenth(width),
      height: thickness,
      tone: row.tone ?? 'solid',
    });
    layout.texts.push(text(left + width + 6, y + baseline, row.text));
    y += thickness + gap;
  }
  return { ...layout, height: y };
}
