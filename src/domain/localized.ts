import { baseOf, type Locale, type Localized } from '../config/locales.ts';

/** A text for a page; `lang` is set where it is not in the page's language. */
export type Words = { text: string; lang?: Locale };

/**
 * A text as readers of a language get it: in it, or in the language that it falls back to.
 * @example wordsIn({ de: 'Bautzen', ru: 'Баутцен' }, 'ru') // { text: 'Баутцен' }
 */
export function wordsIn(text: Localized, locale: Locale): Words {
  const own = text[locale];
  if (own !== undefined) return { text: own };
  const lang = baseOf(locale);
  return { text: text[lang], lang };
}

/** The same without the language, for texts that become part of a sentence. */
export const textIn = (text: Localized, locale: Locale): string => wordsIn(text, locale).text;

/**
 * For texts that are printed as one: undefined if all are there in the language, else the one that it
 * falls back to, for all of them.
 */
export function standIn(texts: readonly Localized[], locale: Locale): Locale | undefined {
  return texts.every((text) => text[locale] !== undefined) ? undefined : baseOf(locale);
}
