import { roundTenth } from '../../domain/round.ts';
import { scaleLinear } from 'd3-scale';
import { wrapText } from '../text-width.ts';
import { frame, straight, type ChartLayout, type DrawnText } from './shapes.ts';

/** A place among so many: `label` names it, with the place in words. */
export type Strip = { label: string; rank: number; outOf: number };

const lineHeight = frame.fontSize * 1.5;

/** One line for each place, from the first on the left to the last on the right, with a point at the place. */
export function layoutStrips(strips: readonly Strip[]): ChartLayout {
  const layout: ChartLayout = { width: frame.width, height: frame.edge, bars: [], points: [], paths: [], texts: [] };
  const text = (x: number, y: number, words: string, anchor: DrawnText['anchor'], quiet: boolean) =>
    layout.texts.push({ x: roundTenth(x), y: roundTenth(y), text: words, anchor, quiet });
  for (const { label, rank, outOf } of strips) {
    for (const line of wrapText(label, frame.width - 2 * frame.edge, frame.fontSize)) {
      text(frame.edge, layout.height + frame.fontSize, line, 'start', false);
      layout.height += lineHeight;
    }
    const y = layout.height + 7;
    const x = scaleLinear([1, outOf], [frame.edge + 24, frame.width - frame.edge - 30]);
    text(x(1) - 10, y + 4, '1', 'end', true);
    text(x(outOf) + 10, y + 4, String(outOf), 'start', true);
    layout.paths.push({ d: straight(x(1), y, x(outOf), y), kind: 'grid' });
    layout.points.push({ x: roundTenth(x(rank)), y });
    layout.height = y + 20;
  }
  return layout;
}
