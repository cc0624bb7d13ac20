import type { Locale } from '../../config/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import { citesSomething } from '../../markdown/citations.ts';
import type { Piece } from '../../markdown/blocks.ts';
import { eachLanguage, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * Citations stand in bodies only, close to their word: in German after the punctuation mark, in Russian
 * before it, except where the full stop is that of an abbreviation.
 */
export const footnotes: Rule = ({ prose, localized }) => [
  ...prose.flatMap(({ locale, passages }) =>
    passages.flatMap((passage) => (passage.field ? refused(passage) : misplaced(passage, locale))),
  ),
  ...localized.flatMap(eachLanguage).flatMap(([, passage]) => refused(passage)),
];

function refused({ text, file, field = '', at }: Passage): Problem[] {
  if (!citesSomething(text)) return [];
  const place = at(text.indexOf('[^'));
  return [{ code: 'footnote-place', severity: 'error', file, ...place, field, values: { id: field } }];
}

function misplaced({ pieces, file }: Passage, locale: Locale): Problem[] {
  return pieces.flatMap((piece, index): Problem[] => {
    const before = pieces[index - 1];
    if (!piece.citation) return [];
    const { line, column } = piece;
    const values = { id: piece.citation.source };
    const problem = { severity: 'warning' as const, file, line, column, values };
    const space = before && /\s+$/.exec(before.text)?.[0];
    if (space) return [{ code: 'footnote-space', ...problem, ...withoutEnd(before, space) }];
    const after = pieces.slice(index).find(({ citation }) => !citation);
    const wrong = locale === 'ru' ? endsEarly(before) : locale === 'de' && /^[.,;:!?]/.test(after?.text ?? '');
    return wrong ? [{ code: `footnote-order-${locale}`, ...problem }] : [];
  });
}

/** A comma or full stop that ends a part of a sentence. */
const endsEarly = (before: Piece | undefined) =>
  /[,;:]$|(?<!(?<!\p{L})(?:гг?|вв?|руб|тыс|чел|др|пр|п|д|т|е|\p{Lu}))\.$/u.test(before?.text ?? '');

const withoutEnd = ({ offset, text }: Piece, end: string) =>
  offset === undefined
    ? {}
    : { fix: { start: offset + text.length - end.length, end: offset + text.length, text: '' } };
