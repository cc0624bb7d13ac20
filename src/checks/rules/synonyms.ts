import { localeCodes, locales, scriptOf, type Locale } from '../../config/locales.ts';
import type { Sourced } from '../../corpus/corpus.ts';
import type { Position, YamlText } from '../../corpus/yaml.ts';
import type { Problem } from '../../domain/problem.ts';
import { fieldName } from '../field-name.ts';
import type { Rule } from '../rule.ts';
import { mixedScripts } from './scripts.ts';

/** A word of the list of synonyms, the id of its group, and where it stands. */
type Listed = { word: string; id: string; locale: Locale; file: string; field: string; place: Position };

/** A word for the search stands in one group, under the language in whose script it is written. */
export const synonyms: Rule = ({ corpus }) => {
  const list = corpus.records.synonyms;
  if (!list) return [];
  return localeCodes.flatMap((locale) => {
    const words = wordsIn(list, locale);
    return [...twice(words), ...words.flatMap(otherScript), ...words.flatMap(mixed)];
  });
};

/** The words of a language that can be read; the others are the schema's problem. */
function wordsIn(list: Sourced<YamlText>, locale: Locale): Listed[] {
  const groups = Array.isArray(list.data) ? (list.data as ({ id?: unknown } & Record<string, unknown>)[]) : [];
  return groups.flatMap((group, row) => {
    const words: unknown = group?.[locale];
    if (!Array.isArray(words)) return [];
    return words.flatMap((word: unknown, index): Listed[] => {
      const path = [row, locale, index];
      const place = list.at(path);
      const field = fieldName(list.data, path);
      return typeof word === 'string' ? [{ word, id: String(group.id), locale, file: list.file, field, place }] : [];
    });
  });
}

function twice(words: readonly Listed[]): Problem[] {
  const groups = new Map<string, string>();
  return words.flatMap((listed): Problem[] => {
    const key = sameFor(listed);
    const other = groups.get(key);
    groups.set(key, other ?? listed.id);
    if (other === undefined) return [];
    const { word, id, file, field, place } = listed;
    return [{ code: 'synonym-twice', severity: 'warning', file, ...place, field, values: { word, id, other } }];
  });
}

/** What a reader types is taken without regard to capitals, the dots of ё, and spaces. */
const sameFor = ({ word, locale }: Listed) =>
  word.toLocaleLowerCase(locales[locale].tag).replaceAll('ё', 'е').trim().replace(/\s+/g, ' ');

function otherScript({ word, locale, file, field, place }: Listed): Problem[] {
  const own = new RegExp(`\\p{Script=${scriptOf(locale)}}`, 'u');
  if (!/\p{L}/u.test(word) || own.test(word)) return [];
  return [{ code: 'synonym-script', severity: 'error', file, ...place, field, values: { word, locale } }];
}

const mixed = ({ word, locale, file, field, place }: Listed): Problem[] =>
  mixedScripts({ text: word, file, field, at: () => place }, locale, []);
