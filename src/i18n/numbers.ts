import { locales, type Locale } from '../config/locales.ts';
import type { Qualifier, Unit } from '../config/vocabulary.ts';
import { remember } from '../domain/remember.ts';
import { translator } from './translate.ts';

/** How an indicator prints its values. */
export type NumberStyle = { unit: Unit; decimals: number; compact: boolean };

const nbsp = '\u00a0';

const intlUnits: Partial<Record<Unit, Intl.NumberFormatOptions>> = {
  percent: { style: 'unit', unit: 'percent' },
  km: { style: 'unit', unit: 'kilometer' },
  metre: { style: 'unit', unit: 'meter' },
  hectare: { style: 'unit', unit: 'hectare' },
  eur: { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' },
  rub: { style: 'currency', currency: 'RUB', currencyDisplay: 'narrowSymbol' },
};

/** Units that Intl does not print, by their sign or word in interface texts. */
const signs: Partial<Record<Unit, 'km2' | 'sqm' | 'perKm2' | 'tonne' | 'megawatt'>> = {
  km2: 'km2',
  sqm: 'sqm',
  'per-km2': 'perKm2',
  tonne: 'tonne',
  megawatt: 'megawatt',
};

/** Where a language parts the thousands if Intl leaves it open: German in „1.234“ already, Russian from «12 500» on. */
const grouping: Partial<Record<Locale, Intl.NumberFormatOptions['useGrouping']>> = { de: true, ru: 'min2' };

/** Making one takes a hundred times as long as using it. */
const formatter = remember(
  ({ unit, decimals, compact }: NumberStyle, locale: Locale) =>
    new Intl.NumberFormat(locales[locale].tag, {
      ...intlUnits[unit],
      minimumFractionDigits: 0,
      maximumFractionDigits: decimals,
      ...(compact && { notation: 'compact' }),
      useGrouping: grouping[locale],
    }),
);

/**
 * A number with its unit in the language's form; a minus sign instead of a hyphen, no line break inside.
 * @example formatNumber(4081308, { unit: 'count', decimals: 2, compact: true }, 'de') // '4,08 Mio.'
 */
export function formatNumber(value: number, { unit, decimals, compact }: NumberStyle, locale: Locale): string {
  const text = formatter({ unit, decimals, compact }, locale).format(value);
  const sign = signs[unit];
  const whole = sign ? `${text} ${translator(locale)(`unit.${sign}`)}` : text;
  return whole.replace(/^-/, '−').replaceAll(' ', nbsp);
}

/** A number as it is known: with „rund“, „über“ … in front if it is not exact. */
export function formatFigure(
  value: number,
  style: NumberStyle,
  qualifier: Qualifier | undefined,
  locale: Locale,
): string {
  const number = formatNumber(value, style, locale);
  return qualifier ? translator(locale)(`qualifier.${qualifier}`, { number }) : number;
}

/** A plain count in the language's form. @example formatCount(12500, 'ru') // '12 500' */
export function formatCount(value: number, locale: Locale): string {
  return formatNumber(value, { unit: 'count', decimals: 0, compact: false }, locale);
}
