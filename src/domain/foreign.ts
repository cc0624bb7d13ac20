import { scriptOf, type Locale } from '../config/locales.ts';
import { remember } from './remember.ts';

/** A piece of text; `lang` is set where its language is not the page's (BCP 47). */
export type Run = { text: string; lang?: string };

const word = {
  latin: String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*`,
  cyrillic: String.raw`\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}\d]*`,
};
const joints = String.raw`(?:\.?[ \u00a0]?[-–/&»]?[ \u00a0]?|\.\u00a0|[’'])`;
const runOf = (script: string) => new RegExp(`${script}(?:${joints}${script})*`, 'gu');
/** Words in the other script than the page's, and the language that they are in. */
const foreign = {
  Latn: { pattern: runOf(word.cyrillic), lang: 'ru' },
  Cyrl: { pattern: runOf(word.latin), lang: 'de' },
};

/** Signs that are read letter by letter or are the same in every language need no mark. */
const neutral = /^(?:[A-Z0-9]{1,6}(?:[-/ ][A-Z0-9]{1,6})*|[IVXLC]+|[a-z]|[A-Z]?[\d-]+)$/;

const englishNames =
  /^(?:Silicon Saxony|Innovation Leader|Regional Innovation Scoreboard|Strong Innovator|No-Russia|Horizon|Center for .*|EU Sanctions Map|MIT|Creative Commons.*|EUR-Lex)$/;

const isCyrillic = remember((locale: Locale) => scriptOf(locale) === 'Cyrl');

/**
 * Splits a text into runs and marks those in the other script: Cyrillic words on a page in Latin letters are
 * Russian, Latin words on one in Cyrillic letters are German, but for well-known English names and for
 * abbreviations in capitals (WCAG 2.2, 3.1.2 exempts words without a language of their own).
 * @example markForeign('ГмбХ WFS', 'ru') // [{ text: 'ГмбХ WFS' }]
 */
export function markForeign(text: string, locale: Locale): Run[] {
  const { pattern, lang } = foreign[isCyrillic(locale) ? 'Cyrl' : 'Latn'];
  const runs: Run[] = [];
  let position = 0;
  const push = (run: Run) => run.text && runs.push(run);
  for (const match of text.matchAll(pattern)) {
    if (neutral.test(match[0])) continue;
    push({ text: text.slice(position, match.index) });
    push({ text: match[0], lang: englishNames.test(match[0]) ? 'en' : lang });
    position = match.index + match[0].length;
  }
  push({ text: text.slice(position) });
  return runs;
}
