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

const widths = new Map<string, number>();

/** Width of a text at font size 1, with kerning. */
export function textWidth(text: string, face: Face): number {
  const key = `${face} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  // Measured large, for the library rounds to units of the font.
  const width =
    runs(text, face).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, 1000, kerning), 0) / 1000;
  widths.set(key, width);
  return width;
}

/** The outlines of a text as SVG path data; `x` is its left end, `y` its base line. */
export function textOutline(text: string, face: Face, size: number, x: number, y: number): string {
  let left = x;
  return runs(text, face)
    .map((run) => {
      const path = run.font.getPath(run.text, left, y, size, kerning).commands.map(pathData).join('');
      left += run.font.getAdvanceWidth(run.text, size, kerning);
      return path;
    })
    .join('');
}

/** The library's own writer of path data gives `NaN` for some sums of floating-point numbers. */
function pathData({ type, x1, y1, x2, y2, x, y }: Command): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
  return type + numbers.map((value) => Math.round(value * 10) / 10).join(' ');
}
