import { scriptOf, type Locale } from '../../config/locales.ts';
import type { Problem } from '../../domain/problem.ts';
import { eachLanguage, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { exceptionsOf } from './exceptions.ts';

/** Letters that look alike, Latin first. */
const lookalikes = 'AА BВ EЕ KК MМ HН OО PР CС TТ XХ aа eе oо pр cс xх yу'.split(' ');
const toCyrillic = new Map(lookalikes.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const toLatin = new Map(lookalikes.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** No word mixes Latin and Cyrillic letters, which look alike and cannot be found by searching. */
export const scripts: Rule = ({ prose, localized }) => [
  ...prose.flatMap(({ entry, locale, passages }) => {
    const allowed = exceptionsOf(entry, locale, 'scripts');
    return [
      ...wrongLanguage(passages, locale),
      ...passages.flatMap((passage) => mixedScripts(passage, locale, allowed)),
    ];
  }),
  ...localized.flatMap(eachLanguage).flatMap(([locale, passage]) => mixedScripts(passage, locale, [])),
];

/** A text is in the other script as a whole: copied and not yet translated. */
function wrongLanguage(passages: readonly Passage[], locale: Locale): Problem[] {
  const text = passages.map((passage) => passage.text).join(' ');
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const [own, other] = scriptOf(locale) === 'Cyrl' ? [cyrillic, latin] : [latin, cyrillic];
  const first = passages[0];
  if (!first || other < 20 || own >= other) return [];
  return [{ code: 'wrong-language', severity: 'error', file: first.file, line: 1, column: 1, values: { locale } }];
}

/**
 * The words of a text in which Latin and Cyrillic letters stand side by side.
 * @param allowed words that an editor has excepted
 */
export function mixedScripts(
  { text, file, field, at }: Pick<Passage, 'text' | 'file' | 'field' | 'at'>,
  locale: Locale,
  allowed: readonly string[],
): Problem[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap((match): Problem[] => {
    const [word] = match;
    if (!/\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(word) || allowed.includes(word)) return [];
    return [
      {
        code: 'mixed-scripts',
        severity: 'error',
        file,
        ...at(match.index),
        ...(field && { field }),
        values: { word, letters: strangers(word, locale), right: inOneScript(word, locale) },
      },
    ];
  });
}

/** The letters of a word that are in the script of fewer letters, or that the page is not written in. */
function strangers(word: string, locale: Locale): string {
  const pattern = isCyrillic(word, locale) ? /\p{Script=Latin}/gu : /\p{Script=Cyrillic}/gu;
  return [...new Set(word.match(pattern))].join(', ');
}

function inOneScript(word: string, locale: Locale): string {
  const table = isCyrillic(word, locale) ? toCyrillic : toLatin;
  return [...word].map((letter) => table.get(letter) ?? letter).join('');
}

function isCyrillic(word: string, locale: Locale): boolean {
  const count = (script: RegExp) => word.match(script)?.length ?? 0;
  const [cyrillic, latin] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Latin}/gu)];
  return cyrillic === latin ? scriptOf(locale) === 'Cyrl' : cyrillic > latin;
}
