import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Font } from 'opentype.js';

/** Typefaces of the pictures: the site's serif for what is read, its sans for what is looked up. */
const faces = {
  serif: 'pt-serif/files/pt-serif-*-400-normal.woff',
  title: 'pt-serif/files/pt-serif-*-700-normal.woff',
  sans: 'pt-sans/files/pt-sans-*-400-normal.woff',
  strong: 'pt-sans/files/pt-sans-*-700-normal.woff',
} as const;

export type Face = keyof typeof faces;

/** The packages split each face by script; a letter is taken from the first file that has it. */
const scripts = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'];
const kerning = { kerning: true };
const loaded = new Map<Face, Font[]>();

function fonts(face: Face): Font[] {
  const known = loaded.get(face);
  if (known) return known;
  const { resolve } = createRequire(import.meta.url);
  const list = scripts.map((script) => {
    const file = readFileSync(resolve(`@fontsource/${faces[face].replace('*', script)}`));
    return opentype.parse(new Uint8Array(file).buffer);
  });
  loaded.set(face, list);
  return list;
}

/** Spaces of any width are drawn as a space, no-break hyphens as hyphens; marks without width are left out. */
function drawable(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s/g, ' ')
    .replace(/\u2011/g, '-');
}

/** The characters of texts that some face lacks. */
export function undrawable(texts: readonly string[]): string[] {
  const chars = new Set(drawable(texts.join('')));
  const names = Object.keys(faces) as Face[];
  return [...chars].filter((char) => !names.every((face) => fonts(face).some((font) => font.hasChar(char))));
}

/** A text cut into parts that one font each can draw; characters that none has are left out. */
function runs(text: string, face: Face): { font: Font; text: string }[] {
  const list: { font: Font; text: string }[] = [];
  for (const char of drawable(text)) {
    const font = fonts(face).find((candidate) => candidate.hasChar(char));
    const last = list.at(-1);
    if (font && last?.font === font) last.text += char;
    else if (font) list.push({ font, text: char });
  }
  return list;
}

/** Units of an em in which words are measured and drawn: large, for the library rounds to units of the font. */
const em = 1000;

type Word = { width: number; outline: string };
const words = new Map<string, Word>();

/** A word drawn from 0 on the base line, and its width with kerning, both in units of an em. */
function wordOf(text: string, face: Face): Word {
  const key = `${face} ${text}`;
  const known = words.get(key);
  if (known) return known;
  const drawn = { width: 0, outline: '' };
  for (const run of runs(text, face)) {
    drawn.outline += run.font.getPath(run.text, drawn.width, 0, em, kerning).commands.map(pathData).join('');
    drawn.width += run.font.getAdvanceWidth(run.text, em, kerning);
  }
  words.set(key, drawn);
  return drawn;
}

/** Words and the spaces between them, each for itself: texts share most of them. */
const parts = (text: string) => drawable(text).split(/(?<= )|(?= )/);

/** Width of a text at font size 1, with kerning within words. */
export function textWidth(text: string, face: Face): number {
  return parts(text).reduce((sum, part) => sum + wordOf(part, face).width, 0) / em;
}

/** The outlines of a text as paths of SVG; `x` is its left end, `y` its base line. */
export function textOutline(text: string, face: Face, size: number, x: number, y: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  let left = x;
  return parts(text)
    .map((part) => {
      const { width, outline } = wordOf(part, face);
      const at = left;
      left += (width * size) / em;
      return outline && `<path transform="translate(${round(at)} ${round(y)}) scale(${size / em})" d="${outline}"/>`;
    })
    .join('');
}

/** The library's own writer of path data gives `NaN` for some sums of floating-point numbers. */
function pathData({ type, x1, y1, x2, y2, x, y }: Command): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
  return type + numbers.map((value) => Math.round(value)).join(' ');
}
