import i18next, { type i18n } from 'i18next';
import { localeCodes, type Locale } from '../config/locales.ts';
import { remember } from '../domain/remember.ts';
import { messages, type Messages } from './messages.ts';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

/** Every key of the interface texts; a plural family counts as one key and needs `count`. */
type MessageKey = WithoutPlural<Paths<Omit<Messages, 'url'>>>;

/** Looks up an interface text. Throws on an unknown key or a placeholder without value. */
export type Translate = (key: MessageKey, values?: Values) => string;
type Values = Record<string, string | number>;

const engine: i18n = i18next.createInstance();
await engine.init({
  resources: Object.fromEntries(localeCodes.map((code) => [code, { translation: messages[code] }])),
  supportedLngs: localeCodes,
  fallbackLng: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`no text for ${key} in ${languages.join()}`);
  },
  missingInterpolationHandler: (text) => {
    throw new Error(`no value for a placeholder in: ${text}`);
  },
});

/** The texts of one language. Plural categories follow CLDR through Intl.PluralRules. */
export const translator = remember((locale: Locale): Translate => {
  const t = engine.getFixedT(locale);
  const plain = remember((key: MessageKey) => t<string, Values, string>(key, {}));
  return (key, values) => (values ? t<string, Values, string>(key, values) : plain(key));
});
