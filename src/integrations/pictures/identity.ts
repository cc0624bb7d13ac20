import { readFileSync } from 'node:fs';
import { readColours } from '../../styles/theme.ts';
import type { Identity } from './draw-preview.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Colours and sign of the site, from the style sheet and the icon that the pages use. */
export function readIdentity(): Identity {
  const mark = read('public/favicon.svg')
    .replace(/<style>.*?<\/style>|<\/?svg[^>]*>/gs, '')
    .trim();
  return { colours: Object.fromEntries(readColours(read('src/styles/theme.css')).light), mark };
}
