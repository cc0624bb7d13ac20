import snowball from 'snowball-stemmers';
import { localeCodes, type Locale, type Localized } from '../../config/locales.ts';

/** A word and its stem, both in lower case, without ё and ß, so that spellings compare. */
export type Word = { text: string; stem: string };

/** A name as the lists have it, and its words reduced for comparison. */
export type RegisteredName = { name: string; words: readonly Word[] };

/** The names of one language: by their first word, longest first; all their words; words that are no misspelt names. */
export type LocaleRegister = {
  byFirstWord: Map<string, RegisteredName[]>;
  words: readonly Word[];
  known: Set<string>;
};
export type Register = Record<Locale, LocaleRegister>;

/** A language without a stemmer has no forms that are known to be the same word. */
const stemmers: Partial<Record<Locale, { stem(word: string): string }>> = {
  de: snowball.newStemmer('german'),
  ru: snowball.newStemmer('russian'),
};

/** Reduces a word of a text to what stays the same in all its cases. */
export function reduce(text: string, locale: Locale): Word {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('ß', 'ss').normalize('NFC');
  return { text: lower, stem: stemmers[locale]?.stem(lower) ?? lower };
}

/** Words of a text with their places: letters and digits, joined by hyphens. */
export function wordsOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

/**
 * Builds the register from all names.
 * @param common everyday words that must not be taken for a misspelt name („Messen“ is not „Meißen“)
 */
export function registerOf(names: readonly Localized[], common: readonly Localized[] = []): Register {
  const build = (locale: Locale): LocaleRegister => {
    const reduced = (text: string) => wordsOf(text).map((word) => reduce(word.text, locale));
    const list = [...new Set(names.flatMap((name) => name[locale] ?? []))]
      .map((name): RegisteredName => ({ name, words: reduced(name) }))
      .sort((a, b) => b.words.length - a.words.length);
    const words = [...new Map(list.flatMap((name) => name.words).map((word) => [word.text, word])).values()];
    const everyday = common.flatMap((entry) => reduced(entry[locale] ?? ''));
    const byFirstWord = new Map<string, RegisteredName[]>();
    for (const entry of list) {
      const first = entry.words[0]?.text;
      if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
    }
    return { byFirstWord, words, known: new Set([...words, ...everyday].map(({ stem }) => stem)) };
  };
  return Object.fromEntries(localeCodes.map((locale) => [locale, build(locale)])) as Register;
}
