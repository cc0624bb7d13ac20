import { baseLocales, localeCodes, type Locale, type Localized } from '../../config/locales.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { deviationFinder } from '../names/deviations.ts';
import { registerOf } from '../names/register.ts';
import { eachLanguage, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { exceptionsOf } from './exceptions.ts';

/** Bodies and places are written as in the lists, in every language and every case. */
export const names: Rule = ({ corpus, prose, localized }) => {
  const register = registerOf(namesIn(corpus), terms(corpus));
  const finders = localeCodes.map((locale) => [locale, deviationFinder(register, locale)] as const);
  const find = Object.fromEntries(finders) as Record<Locale, ReturnType<typeof deviationFinder>>;
  const examine = (passage: Passage, locale: Locale, allowed: readonly string[]): Problem[] =>
    find[locale](passage.text)
      .filter(({ text }) => !allowed.includes(text))
      .map(({ text, start, name }) => ({
        code: 'name',
        severity: 'warning',
        file: passage.file,
        ...passage.at(start),
        ...(passage.field && { field: passage.field }),
        values: { text, name },
      }));
  return [
    ...prose.flatMap(({ entry, locale, passages }) => {
      const allowed = exceptionsOf(entry, locale, 'names');
      return passages.flatMap((passage) => examine(passage, locale, allowed));
    }),
    ...localized.flatMap(eachLanguage).flatMap(([locale, passage]) => examine(passage, locale, [])),
  ];
};

/** Names of organisations, places, institutes and regions, as far as the lists can be read. */
function namesIn(corpus: Corpus): Localized[] {
  const rows = (['organisations', 'places', 'institutes'] as const).flatMap((list) => {
    const data = corpus.records[list]?.data;
    return Array.isArray(data) ? (data as unknown[]) : [];
  });
  const regions = corpus.entries.filter(({ collection }) => collection === 'regions').map(({ facts }) => facts?.data);
  return [...rows, ...regions].flatMap((row) => {
    const name = (row as { name?: unknown } | null)?.name;
    const isName =
      typeof name === 'object' &&
      name !== null &&
      baseLocales.every((code) => typeof (name as Localized)[code] === 'string');
    return isName ? [name as Localized] : [];
  });
}

const terms = (corpus: Corpus) => {
  const data = corpus.records.glossary?.data;
  return (Array.isArray(data) ? (data as Partial<Localized>[]) : []).filter((term): term is Localized =>
    baseLocales.every((code) => typeof term?.[code] === 'string'),
  );
};
