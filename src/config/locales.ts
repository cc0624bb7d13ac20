/**
 * The languages of the site. One line per locale; everything else is derived from this table.
 * `tag` is the BCP 47 tag for `Intl`, `lang` the value of the HTML attribute and the URL prefix.
 */
export const locales = {
  de: { lang: 'de', tag: 'de-DE', ownName: 'Deutsch', ogLocale: 'de_DE' },
  ru: { lang: 'ru', tag: 'ru-RU', ownName: 'Русский', ogLocale: 'ru_RU' },
} as const;

export type Locale = keyof typeof locales;

export const localeCodes = Object.keys(locales) as Locale[];

/** True if `value` is the code of a locale of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(locales, value);
}

/** The other locales, in the order of the table. @example otherLocales('de') // ['ru'] */
export function otherLocales(locale: Locale): Locale[] {
  return localeCodes.filter((code) => code !== locale);
}

/** A text in every language of the site. */
export type Localized = Record<Locale, string>;
