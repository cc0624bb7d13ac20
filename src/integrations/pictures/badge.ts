import type { Tone } from '../../domain/tone.ts';
import { textOutline, textWidth } from './fonts.ts';
import type { Preview } from '../../views/link-preview.ts';

const colourNames: Record<Tone, string> = { good: 'saxony', open: 'quiet', bad: 'kursk', unknown: 'warn' };
const size = 28;

/**
 * A status in a frame, with a sign of its own, as `components/ui/Status.astro` shows it. Its left end
 * is at 0, and so is the base line of its text.
 */
export function drawBadge(
  { tone, text }: NonNullable<Preview['state']>,
  colours: Record<string, string>,
): { svg: string; width: number } {
  const colour = colours[colourNames[tone]];
  const width = Math.ceil(textWidth(text, 'sans') * size) + 78;
  const signs: Record<Tone, string> = {
    good: `<circle cx="36" cy="-10" r="8" fill="${colour}"/>`,
    open: `<circle cx="36" cy="-10" r="7" fill="none" stroke="${colour}" stroke-width="3"/>`,
    bad: `<path stroke="${colour}" stroke-width="3.5" d="M29-17l14 14m0-14l-14 14"/>`,
    unknown: `<g fill="${colour}">${textOutline('?', 'strong', size, 29, 0)}</g>`,
  };
  const dashes = tone === 'unknown' ? ' stroke-dasharray="7 5"' : '';
  const frame = `<rect y="-35" width="${width}" height="50" rx="25" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`;
  const words = `<g fill="${colour}">${textOutline(text, 'sans', size, 54, 0)}</g>`;
  return { svg: frame + signs[tone] + words, width };
}
