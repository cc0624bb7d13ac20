import { drawBadge } from './badge.ts';
import { compose, leading } from './compose.ts';
import { clamp } from './fit.ts';
import { textOutline, textWidth, type Face } from './fonts.ts';
import { previewSize, type Preview } from '../../views/link-preview.ts';

const { width, height } = previewSize;
const margin = 72;
const room = width - 2 * margin;
const foot = 528;
/** Font size of the lines above the title and below the lead. */
const small = 32;
/** Between title and lead. */
const gap = 18;

/** What the drawings of the site share: the colours by name and the sign of the site as SVG. */
export type Identity = { colours: Record<string, string>; mark: string };

/** As much of a small line as its room holds. */
function oneLine(text: string, face: Face, space: number): string {
  return clamp(text, space / small, 1, (part) => textWidth(part, face))[0] ?? '';
}

/** Draws a preview as SVG without text elements, so that it looks the same wherever it is rendered. */
export function drawPreview(preview: Preview, { colours, mark }: Identity): string {
  const { facts, kind, side, state } = preview;
  const write = (text: string, face: Face, size: number, x: number, y: number, colour: string) =>
    `<g fill="${colours[colour]}">${textOutline(text, face, size, x, y)}</g>`;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width / 2}" height="16" fill="${colours.saxony}"/>`,
    `<rect x="${width / 2}" width="${width / 2}" height="16" fill="${colours.kursk}"/>`,
  ];

  let y = 64;
  if (kind || state) {
    y += 40;
    const badge = state && drawBadge(state, colours);
    const words = oneLine(kind, 'strong', badge ? room - badge.width - 28 : room);
    parts.push(write(words, 'strong', small, margin, y, side ?? 'quiet'));
    const left = margin + (words ? textWidth(words, 'strong') * small + 28 : 0);
    if (badge) parts.push(`<g transform="translate(${left} ${y})">${badge.svg}</g>`);
    y += state ? 20 : 14;
  }

  y += 10;
  const bottom = foot - (facts.length > 0 ? 84 : 28);
  const { title, lead } = compose(
    preview,
    { width: room, height: bottom - y - gap },
    { title: (text) => textWidth(text, 'title'), lead: (text) => textWidth(text, 'serif') },
  );
  for (const line of title.lines) {
    y += title.size * leading.title;
    parts.push(write(line, 'title', title.size, margin - title.size * 0.02, y - title.size * 0.18, 'ink'));
  }
  y += gap;
  for (const line of lead.lines) {
    y += lead.size * leading.lead;
    parts.push(write(line, 'serif', lead.size, margin, y - lead.size * 0.3, 'quiet'));
  }

  const [date = '', ...rest] = facts;
  parts.push(write(date, 'strong', small, margin, foot - 32, 'ink'));
  const left = margin + textWidth(date, 'strong') * small + 28;
  const place = oneLine(rest.join(' · '), 'sans', width - margin - left);
  parts.push(write(place, 'sans', small, left, foot - 32, 'ink'));

  const language = textWidth(preview.language, 'sans') * 30;
  parts.push(
    `<rect x="${margin}" y="${foot}" width="${room}" height="2" fill="${colours.line}"/>`,
    `<svg x="${margin}" y="${foot + 27}" width="48" height="48" viewBox="2 2 28 28">${mark}</svg>`,
    write(preview.site, 'title', 36, margin + 66, foot + 63, 'ink'),
    write(preview.language, 'sans', 30, width - margin - language, foot + 62, 'quiet'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}
