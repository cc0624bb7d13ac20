type LocaleLine = {
  /** Value of the HTML attribute and the prefix of URLs. */
  lang: string;
  /** BCP 47 tag for `Intl`. */
  tag: string;
  ownName: string;
  ogLocale: string;
  /**
   * Language in which a reader gets what nobody has written in this one. A language without it has
   * everything: all names in the records, and a text of every entry.
   */
  fallback?: string;
};

/** The languages of the site. One line per language; everything else is derived from this table. */
export const locales = {
  de: { lang: 'de', tag: 'de-DE', ownName: 'Deutsch', ogLocale: 'de_DE' },
  ru: { lang: 'ru', tag: 'ru-RU', ownName: 'Русский', ogLocale: 'ru_RU' },
} as const satisfies Record<string, LocaleLine>;

export type Locale = keyof typeof locales;

/** A language that has everything: the others fall back to one of these. */
export type BaseLocale = {
  [L in Locale]: (typeof locales)[L] extends { fallback: string } ? never : L;
}[Locale];

const lines: Record<Locale, LocaleLine> = locales;

/** The codes of all languages, that of the first line first. */
export const localeCodes = Object.keys(locales) as [Locale, ...Locale[]];

const isBase = (code: Locale): code is BaseLocale => lines[code].fallback === undefined;

export const baseLocales: readonly BaseLocale[] = localeCodes.filter(isBase);

/** True if `value` is the code of a locale of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(locales, value);
}

/** The language itself if it has everything, else the one that it falls back to. @throws Error if that is none */
export function baseOf(locale: Locale): BaseLocale {
  const base = lines[locale].fallback ?? locale;
  if (isLocale(base) && isBase(base)) return base;
  throw new Error(`config/locales.ts: ${locale} falls back to ${base}, which is no language with all texts`);
}

/** The language that stands beside another one: the one it falls back to, else the next that has everything. */
export function partnerOf(locale: Locale): BaseLocale {
  const base = baseOf(locale);
  return base === locale ? (baseLocales.find((code) => code !== base) ?? base) : base;
}

/** Script in which a language is written (ISO 15924). @example scriptOf('ru') // 'Cyrl' */
export function scriptOf(locale: Locale): string {
  return new Intl.Locale(locales[locale].tag).maximize().script ?? 'Latn';
}

/** A text in every language that has everything, and in others as far as somebody has written it. */
export type Localized = Record<BaseLocale, string> & Partial<Record<Locale, string | undefined>>;

/** Languages in which the house speaks to editors and operators, whatever the languages of the site are. */
export const editorLocales = ['de', 'ru'] as const;

export type EditorLocale = (typeof editorLocales)[number];

/** A text for editors and operators. */
export type ForEditors = Readonly<Record<EditorLocale, string>>;
