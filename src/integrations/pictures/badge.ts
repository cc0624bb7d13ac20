import { toneColours, toneSigns } from '../../domain/tone.ts';
import { textOutline, textWidth } from './fonts.ts';
import type { Preview } from '../../views/link-preview.ts';

const size = 28;

/**
 * A status in a frame, with a sign of its own, as `components/ui/Status.astro` shows it. Its left end
 * is at 0, and so is the base line of its text.
 */
export function drawBadge(
  { tone, text }: NonNullable<Preview['state']>,
  colours: Record<string, string>,
): { svg: string; width: number } {
  const colour = colours[toneColours[tone]];
  const width = Math.ceil(textWidth(text, 'sans') * size) + 78;
  const sign = `<path transform="translate(27-19)scale(1.8)" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" d="${toneSigns[tone]}"/>`;
  const dashes = tone === 'unknown' ? ' stroke-dasharray="7 5"' : '';
  const frame = `<rect y="-35" width="${width}" height="50" rx="25" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`;
  const words = `<g fill="${colour}">${textOutline(text, 'sans', size, 54, 0)}</g>`;
  return { svg: frame + sign + words, width };
}
