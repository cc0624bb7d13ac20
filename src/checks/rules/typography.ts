import type { Locale } from '../../config/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import { typesetter } from '../../domain/typography.ts';
import type { Piece } from '../../markdown/blocks.ts';
import { eachLanguage, within, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * Quotation marks, dashes and ellipses are those of the language: a text that the build's typesetter
 * would change is not. Spaces do not count; the build sets the no-break ones.
 */
export const typography: Rule = ({ prose, localized }) => [
  ...prose.flatMap(({ passages }) => passages.flatMap(examine)),
  ...localized.flatMap(eachLanguage).flatMap(([, passage]) => examine(passage)),
];

function examine({ pieces, file, field }: Passage): Problem[] {
  const setters = new Map<Locale, (text: string) => string>();
  return pieces.flatMap((piece): Problem[] => {
    if (piece.value !== undefined) return [];
    const set = setters.get(piece.locale) ?? typesetter(piece.locale);
    setters.set(piece.locale, set);
    const wanted = set(piece.text).replace(/[\u00a0\u202f]/g, ' ');
    const place = firstDifference(piece.text, wanted);
    if (place === undefined) return [];
    return [
      {
        code: 'typography',
        severity: 'warning',
        file,
        ...within(piece, place.own),
        ...(field && { field }),
        values: { wrong: around(piece.text, place.own), right: around(wanted, place.wanted) },
        ...fixOf(piece, wanted),
      },
    ];
  });
}

const fixOf = ({ offset, text }: Piece, wanted: string) =>
  offset === undefined ? {} : { fix: { start: offset, end: offset + text.length, text: wanted } };

/** Where two texts begin to differ in more than spaces. */
function firstDifference(own: string, wanted: string): { own: number; wanted: number } | undefined {
  let [a, b] = [0, 0];
  const skip = (text: string, index: number) => {
    while (/\s/.test(text[index] ?? '')) index++;
    return index;
  };
  for (;;) {
    a = skip(own, a);
    b = skip(wanted, b);
    if (own[a] !== wanted[b]) return { own: a, wanted: b };
    if (a >= own.length) return undefined;
    a++;
    b++;
  }
}

/** The words around a place. */
function around(text: string, place: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, place - 8)) + 1;
  const end = text.indexOf(' ', place + 12);
  return text
    .slice(start, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim();
}
