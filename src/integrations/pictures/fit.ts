import { itemAt } from '../../domain/lists.ts';

/** Width of a text in pixels at font size 1. */
export type Measure = (text: string) => number;
/** A font size in pixels, and how many lines a text may have in it. */
export type Size = { size: number; lines: number };
export type Fitted = { size: number; lines: string[] };

/**
 * Breaks a text at spaces so that no line is wider than `width` (in units of the font size); after a
 * hyphen or between letters only where a single word is wider than that. No-break spaces hold.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ').filter((word) => word !== '');
  for (const word of words.flatMap((part) => pieces(part, width, measure))) {
    const longer = line && !word.glued ? `${line} ${word.text}` : line + word.text;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word.text;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

type WordPart = { text: string; glued: boolean };

function pieces(word: string, width: number, measure: Measure): WordPart[] {
  if (measure(word) <= width) return [{ text: word, glued: false }];
  const parts = word.split(/(?<=[-–—/\u00a0])/).flatMap((part) => (measure(part) <= width ? [part] : [...part]));
  return parts.map((text, index) => ({ text, glued: index > 0 }));
}

/** At most `count` lines of a text; what does not fit is cut at the end of a word and marked with an ellipsis. */
export function clamp(text: string, width: number, count: number, measure: Measure): string[] {
  const lines = wrap(text, width, measure);
  if (lines.length <= count) return lines;
  if (count < 1) return [];
  const kept = lines.slice(0, count - 1);
  let last = itemAt(lines, count - 1);
  while (last && measure(shortened(last)) > width) last = last.slice(0, Math.max(0, lastBreak(last)));
  return [...kept, shortened(last)];
}

/** Ends a cut line; a dash or comma before the cut says nothing any more. */
const shortened = (line: string) => `${line.replace(/[\s.,;:–—-]+$/, '')}…`;

/** At a space if there is one, so that a preposition does not stay behind without its noun. */
const lastBreak = (line: string) => line.lastIndexOf(line.includes(' ') ? ' ' : '\u00a0');

/**
 * The settings in which a text has room, in the order of `sizes`, with lines of like length. None if
 * it is too long for all of them or would have to be broken within a word.
 * @param width room in pixels
 */
export function settings(text: string, width: number, sizes: readonly Size[], measure: Measure): Fitted[] {
  return sizes.flatMap(({ size, lines: most }) => {
    if (!holdsWords(text, width / size, measure)) return [];
    const count = wrap(text, width / size, measure).length;
    return count <= most ? [{ size, lines: balanced(text, width / size, count, measure) }] : [];
  });
}

const holdsWords = (text: string, width: number, measure: Measure) =>
  text.split(' ').every((word) => measure(word) <= width);

/** The narrowest setting with as many lines, found in twelve halvings. */
function balanced(text: string, width: number, count: number, measure: Measure): string[] {
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (holdsWords(text, middle, measure) && wrap(text, middle, measure).length <= count) high = middle;
    else low = middle;
  }
  return wrap(text, high, measure);
}
