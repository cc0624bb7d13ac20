import type { Locale } from '../config/locales.ts';

/** Name of a language (BCP 47) in another one. @example languageName('hsb', 'ru') // 'верхнелужицкий' */
export const languageName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
