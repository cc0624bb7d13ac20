import type { NumberLanguage } from './languages.ts';
import { decadeForms, fractionForms, monthForms, multiplierForms, unitForms } from './unit-words.ts';

/** How a language writes quantities. */
export type Grammar = {
  /** One or several days of a month: groups `days`, `month`. */
  dates: RegExp;
  /** Groups `month` and, if a year follows, `year`. */
  monthOnly: RegExp;
  /** A decade in digits: group `decade` or `short`. */
  decade: RegExp;
  /** Groups `first`, and as far as they are there `second`, `multiplier`, `unit`, `prefix`, `sign`. */
  number: RegExp;
  /** A time with a point, where only the words before it tell that it is one: groups `hour`, `minute`. */
  pointTime?: RegExp;
  /** Forms of each month by its number minus one. */
  months: RegExp[];
  units: [name: string, form: RegExp][];
  decades: [tens: string, form: RegExp][];
  fractions: [value: string, form: RegExp][];
  multipliers: [factor: number, form: RegExp][];
};

/** A phone number in its international form. */
export const phone = /(?<!\p{N})\+\d[\d \u00a0()/-]{5,}\d/gu;

/** A date as ISO 8601 writes it. */
export const isoDate = /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/gu;

/** Two years, the second without its century: 2018/19. */
export const yearPair = /(?<![\d/])(?<century>19|20)(?<first>\d\d)[/–](?<second>\d\d)(?![\d/])/gu;

/** A date in digits, or two with their common month and year. */
export const numericDates =
  /(?<![\d.])(?:(?<from>\d{1,2})\.(?:(?<fromMonth>\d{1,2})\.)? ?[–-] ?)?(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?:(?<year>\d{4})(?!\d)|(?![\d]))/gu;

/** A time of day: with a colon, or with a point before „Uhr“. */
export const clockTime =
  /(?<![\d.,:])(?<hour>[01]?\d|2[0-3])(?::(?<minute>[0-5]\d)|\.(?<pointMinute>[0-5]\d)(?= ?Uhr))(?![\d:])(?: ?Uhr)?/gu;

/** Roman numbers of two letters and more, and single letters before a word that is counted so. */
export const romanNumbers =
  /(?<![\p{L}\p{N}])(?=[IVX])(?<roman>X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\p{N}])(?:(?<=[IVX]{2})|(?=\.?[ \u00a0](?:Jahrhundert|Quartal|Halbjahr|век|вв?\.|квартал|полугод)))/gu;

const space = '[ \\u00a0\\u202f]';
const digits = `\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?`;
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const any = (forms: readonly string[]) => forms.join('|');

/** What the languages write differently beside their words. */
type Habits = {
  /** The day of a date, what joins two of them, and the words between the ends of a range. */
  day: string;
  link: string;
  range: string;
  /** Ending of an ordinal in digits. */
  ordinal: string;
  /** Whether names of months have capitals, so that others are other words („mai“). */
  capitalMonths: boolean;
  decade: RegExp;
  pointTime?: RegExp;
};

const habits: Record<NumberLanguage, Habits> = {
  de: {
    day: `${day}\\.`,
    link: '(?:,|–|-|/|und|bis(?: zum)?|oder|sowie)',
    range: 'bis(?: zu)?|auf|oder',
    ordinal: '',
    capitalMonths: true,
    decade: /(?<![\p{L}\p{N}])(?<decade>(?:\d\d)?\d0)er(?:[ \u00a0-]Jahren?)?(?![\p{L}\p{N}])/gu,
  },
  ru: {
    day: `${day}(?:-(?:го|е|му))?`,
    link: '(?:,|–|—|-|/|и|по|до|или)',
    range: 'до|по|или',
    ordinal: '(?:-(?:й|я|е|го|му|м|ой|ю|х|ми)(?!\\p{L}))?',
    capitalMonths: false,
    decade:
      /(?<![\p{L}\p{N}])(?:(?<decade>\d\d\d0)-(?:е|х|м|ми)|(?<short>\d0)-(?:е|х|м|ми)(?=[ \u00a0]год))(?:[ \u00a0]год\p{L}*)?(?![\p{L}\p{N}])/gu,
    pointTime: /(?<=(?<!\p{L})(?:в|до|с|к|около)[ \u00a0])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d.])/giu,
  },
};

function grammarOf(locale: NumberLanguage): Grammar {
  const { day: dayForm, link, range, ordinal, capitalMonths, decade, pointTime } = habits[locale];
  const months = any(monthForms[locale]);
  const unit = any(Object.values(unitForms).map((forms) => forms[locale]));
  const multiplier = any(multiplierForms.map(({ forms }) => forms[locale]));
  const word = (body: string) => new RegExp(`${before}(?:${body})${after}`, 'giu');
  const whole = (body: string, flags = 'iu') => new RegExp(`^(?:${body})$`, flags);
  return {
    dates: new RegExp(
      `${before}(?<days>(?:${dayForm}${space}?${link}${space}?)*${dayForm})${space}?(?<month>${months})${after}`,
      'giu',
    ),
    monthOnly: new RegExp(
      `${before}(?<month>${months})${after}(?=(?<year>${space}\\d{4}(?!\\d))?)`,
      capitalMonths ? 'gu' : 'giu',
    ),
    decade,
    number: new RegExp(
      `(?<prefix>[€$₽]${space}?)?(?<sign>(?<=^|[\\s(„«])(?:−|-|(?:minus|минус)${space}))?(?<![\\d.,])(?<first>${digits})` +
        `(?:${space}?(?:[–—-]|(?:${range})(?=${space}))${space}?(?<second>${digits}))?${ordinal}` +
        `(?:(?:${space}|-)?(?<multiplier>${multiplier})(?!\\p{L}))?(?:${space}?(?<unit>${unit})(?![\\p{L}\\p{N}]))?`,
      'giu',
    ),
    ...(pointTime && { pointTime }),
    months: monthForms[locale].map((forms) => whole(forms)),
    decades: decadeForms.map(({ decade: tens, forms }) => [String(tens), word(forms[locale])]),
    fractions: fractionForms.map(({ value, forms }) => [value, word(forms[locale])]),
    units: Object.entries(unitForms).map(([name, forms]) => [name, whole(forms[locale], 'u')]),
    multipliers: multiplierForms.map(({ factor, forms }) => [factor, whole(forms[locale])]),
  };
}

export const grammars: Record<NumberLanguage, Grammar> = { de: grammarOf('de'), ru: grammarOf('ru') };
