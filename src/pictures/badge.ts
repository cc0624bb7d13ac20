import type { Tone } from '../domain/tone.ts';
import { textOutline, textWidth } from './fonts.ts';
import type { Preview } from './preview.ts';

const colourNames: Record<Tone, string> = { good: 'saxony', open: 'quiet', bad: 'kursk', unknown: 'warn' };
const size = 28;

/**
 * A status in a frame, with a sign of its own, as `components/ui/Status.astro` shows it.
 * @param left left end of the frame
 * @param y base line of the line in which it stands
 */
export function drawBadge(
  { tone, text }: NonNullable<Preview['state']>,
  left: number,
  y: number,
  colours: Record<string, string>,
): string {
  const colour = colours[colourNames[tone]];
  const [x, middle] = [left + 36, y - 10];
  const signs: Record<Tone, string> = {
    good: `<circle cx="${x}" cy="${middle}" r="8" fill="${colour}"/>`,
    open: `<circle cx="${x}" cy="${middle}" r="7" fill="none" stroke="${colour}" stroke-width="3"/>`,
    bad: `<path stroke="${colour}" stroke-width="3.5" d="M${x - 7} ${middle - 7}l14 14m0-14l-14 14"/>`,
    unknown: `<path fill="${colour}" d="${textOutline('?', 'strong', size, x - 7, y)}"/>`,
  };
  const dashes = tone === 'unknown' ? ' stroke-dasharray="7 5"' : '';
  return [
    `<rect x="${left}" y="${y - 35}" width="${textWidth(text, 'sans') * size + 78}" height="50" rx="25"`,
    ` fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`,
    signs[tone],
    `<path fill="${colour}" d="${textOutline(text, 'sans', size, x + 18, y)}"/>`,
  ].join('');
}
