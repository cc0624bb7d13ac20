import type { Locale } from '../../config/locales.ts';
import { isOne, joined, numberWord } from './number-words.ts';
import { decadeForms, fractionForms, monthForms, multiplierForms, unitForms } from './vocabulary.ts';

/** Kinds that can stand for each other have the same name: years, ordinals and counts are numbers. */
export type QuantityKind = 'number' | 'date' | 'month' | 'time' | 'decade' | 'fraction' | 'phone';

/** Something countable that a text says, in a form that is the same in every language. */
export type Quantity = {
  kind: QuantityKind;
  /** Decimal number with a point, `MM-DD`, `MM`, `HH:MM`, tens of a decade, a fraction, digits of a phone number. */
  value: string;
  /** Common name of the unit (vocabulary.ts); undefined if none was recognised. */
  unit?: string;
  /** As it stands in the text, and where: offsets in UTF-16 units. */
  raw: string;
  start: number;
  end: number;
  /** Written in words that a translation may well say otherwise („beide“, „im zweiten Jahr“). */
  soft: boolean;
};

const space = '[ \\u00a0\\u202f]';
const digits = `\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?`;
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const rangeWords: Record<Locale, string> = { de: 'bis(?: zu)?|auf|oder', ru: 'до|по|или' };
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const any = (forms: string[]) => forms.join('|');

type Grammar = {
  dates: RegExp;
  monthOnly: RegExp;
  decade: RegExp;
  number: RegExp;
  months: RegExp[];
  units: [string, RegExp][];
  decades: [string, RegExp][];
  fractions: [string, RegExp][];
  multipliers: [number, RegExp][];
};

function grammarOf(locale: Locale): Grammar {
  const months = any(monthForms[locale]);
  const dayForm = locale === 'de' ? `${day}\\.` : `${day}(?:-(?:го|е|му))?`;
  const link = locale === 'de' ? `(?:,|–|-|/|und|bis(?: zum)?|oder|sowie)` : `(?:,|–|—|-|/|и|по|до|или)`;
  const unit = any(Object.values(unitForms).map((forms) => forms[locale]));
  const multiplier = any(multiplierForms.map(({ forms }) => forms[locale]));
  const word = (body: string) => new RegExp(`${before}(?:${body})${after}`, 'giu');
  const whole = (body: string) => new RegExp(`^(?:${body})$`, 'u');
  return {
    dates: new RegExp(
      `${before}(?<days>(?:${dayForm}${space}?${link}${space}?)*${dayForm})${space}?(?<month>${months})${after}`,
      'giu',
    ),
    monthOnly: new RegExp(
      `${before}(?<month>${months})${after}(?<year>${space}\\d{4}(?!\\d))?`,
      locale === 'de' ? 'gu' : 'giu',
    ),
    decade:
      locale === 'de'
        ? /(?<![\p{L}\p{N}])(?<decade>(?:\d\d)?\d0)er(?:[ \u00a0-]Jahren?)?(?![\p{L}\p{N}])/gu
        : /(?<![\p{L}\p{N}])(?:(?<decade>\d\d\d0)-(?:е|х|м|ми)|(?<short>\d0)-(?:е|х|м|ми)(?=[ \u00a0]год))(?:[ \u00a0]год\p{L}*)?(?![\p{L}\p{N}])/gu,
    number: new RegExp(
      `(?<prefix>[€$₽]${space}?)?(?<sign>(?<=^|[\\s(„«])(?:−|-|(?:minus|минус)${space}))?(?<![\\d.,])(?<first>${digits})` +
        `(?:${space}?(?:[–—-]|(?:${rangeWords[locale]})(?=${space}))${space}?(?<second>${digits}))?` +
        (locale === 'ru' ? `(?:-(?:й|я|е|го|му|м|ой|ю|х|ми)(?!\\p{L}))?` : '') +
        `(?:(?:${space}|-)?(?<multiplier>${multiplier})(?!\\p{L}))?(?:${space}?(?<unit>${unit})(?![\\p{L}\\p{N}]))?`,
      'giu',
    ),
    months: monthForms[locale].map((forms) => new RegExp(`^(?:${forms})$`, 'iu')),
    decades: decadeForms.map(({ decade, forms }) => [String(decade), word(forms[locale])]),
    fractions: fractionForms.map(({ value, forms }) => [value, word(forms[locale])]),
    units: Object.entries(unitForms).map(([name, forms]) => [name, whole(forms[locale])]),
    multipliers: multiplierForms.map(({ factor, forms }) => [factor, whole(forms[locale])]),
  };
}

const grammars: Record<Locale, Grammar> = { de: grammarOf('de'), ru: grammarOf('ru') };
const roman: Record<string, number> = { I: 1, V: 5, X: 10 };

/**
 * All quantities of a text in the order of their places: numbers with unit and multiplier, ranges as
 * both ends, dates split into day-and-month and year, times, decades, fractions, phone numbers and
 * number words. Never throws; `start` and `end` lie inside the text.
 * @example quantities('am 15. Mai 2018', 'de') // date 05-15, number 2018
 */
export function quantities(text: string, locale: Locale): Quantity[] {
  const scan = new Scan(text);
  const grammar = grammars[locale];
  scan.each(/(?<!\p{N})\+\d[\d \u00a0()/-]{5,}\d/gu, (match) => [['phone', match[0].replace(/\D/g, '')]]);
  scan.each(/(?<![\d-])(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/gu, ([, year, month, date]) => [
    ['number', year!],
    ['date', `${month}-${date}`],
  ]);
  scan.each(/(?<![\d/])((?:19|20)\d\d)[/–](\d\d)(?![\d/])/gu, ([, first, last]) => [
    ['number', first!],
    ['number', first!.slice(0, 2) + last!],
  ]);
  scan.each(numericDates, ({ groups }) => [
    ...(groups!.from ? ([['date', monthDay(groups!.fromMonth ?? groups!.month, groups!.from)]] as Found[]) : []),
    ['date', monthDay(groups!.month, groups!.day)],
    ...(groups!.year ? ([['number', groups!.year]] as Found[]) : []),
  ]);
  scan.each(/(?<![\d.,:])([01]?\d|2[0-3])(?::([0-5]\d)|\.([0-5]\d)(?= ?Uhr))(?![\d:])(?: ?Uhr)?/gu, (match) => [
    ['time', `${match[1]!.padStart(2, '0')}:${match[2] ?? match[3]}`],
  ]);
  if (locale === 'ru')
    scan.each(
      /(?<=(?<!\p{L})(?:в|до|с|к|около)[ \u00a0])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/giu,
      ([, hour, minute]) => [['time', `${hour!.padStart(2, '0')}:${minute}`]],
    );
  scan.each(grammar.dates, ({ groups }) => {
    const month = monthNumber(groups!.month!, grammar);
    return groups!.days!.match(/\d+/g)!.map((date): Found => ['date', monthDay(month, date)]);
  });
  scan.each(grammar.decade, ({ groups }) => [['decade', String(Number(groups!.decade ?? groups!.short) % 100)]]);
  for (const [decade, pattern] of grammar.decades) scan.each(pattern, () => [['decade', decade]]);
  for (const [value, pattern] of grammar.fractions) scan.each(pattern, () => [['fraction', value]], true);
  scan.each(romanNumbers, ({ groups }) => [['number', String(romanValue(groups!.roman!))]]);
  scan.each(grammar.monthOnly, ({ groups }) => [['month', monthNumber(groups!.month!, grammar)]], true, 'month');
  scan.each(grammar.number, (match) => numbers(match.groups!, grammar));
  words(scan, locale);
  return scan.found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const numericDates =
  /(?<![\d.])(?:(?<from>\d{1,2})\.(?:(?<fromMonth>\d{1,2})\.)? ?[–-] ?)?(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?:(?<year>\d{4})(?!\d)|(?![\d]))/gu;
const romanNumbers =
  /(?<![\p{L}\p{N}])(?=[IVX])(?<roman>X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\p{N}])(?:(?<=[IVX]{2})|(?=\.?[ \u00a0](?:Jahrhundert|Quartal|Halbjahr|век|вв?\.|квартал|полугод)))/gu;

type Found = [kind: QuantityKind, value: string, unit?: string | undefined];

/** Finds one kind after the other; what was found is hidden from the later kinds. */
class Scan {
  readonly found: Quantity[] = [];
  readonly text: string;
  private rest: string;

  constructor(text: string) {
    this.text = text;
    this.rest = text;
  }

  /** @param only name of the group that holds the quantity, if the pattern looks further */
  each(pattern: RegExp, read: (match: RegExpMatchArray) => Found[], soft = false, only?: string) {
    for (const match of [...this.rest.matchAll(pattern)]) {
      const raw = only ? match.groups![only]! : match[0];
      const firm = !soft || (only !== undefined && match.groups!.year !== undefined);
      this.add(match.index, raw.length, read(match), !firm || this.isGlued(match.index, raw));
    }
  }

  add(start: number, length: number, found: Found[], soft: boolean) {
    const raw = this.text.slice(start, start + length);
    for (const [kind, value, unit] of found)
      this.found.push({ kind, value, raw: raw.trim(), start, end: start + length, soft, ...(unit && { unit }) });
    this.rest = this.rest.slice(0, start) + '\u0001'.repeat(length) + this.rest.slice(start + length);
  }

  /** In names such as 3D, B2B or A4 a digit says nothing that could be counted. */
  private isGlued(start: number, raw: string): boolean {
    return (
      /\p{L}/u.test(this.text[start - 1] ?? '') ||
      (/\d$/.test(raw) && /\p{Lu}/u.test(this.text[start + raw.length] ?? ''))
    );
  }

  get left(): string {
    return this.rest;
  }
}

function numbers(groups: Record<string, string>, grammar: Grammar): Found[] {
  const { first = '', second, multiplier, unit, prefix, sign } = groups;
  const factor = multiplier
    ? (grammar.multipliers.find(([, form]) => form.test(multiplier.toLowerCase()) || form.test(multiplier))?.[0] ?? 1)
    : 1;
  const name = unitName(prefix?.trim() || unit, grammar);
  return [first, second].flatMap((text): Found[] => {
    if (!text) return [];
    const value = plain(text, factor, Boolean(sign));
    const isYear = (name === 'year' || name === 'minute') && /^(?:1\d|20)\d\d$/.test(value) && factor === 1;
    return [['number', value, isYear ? undefined : name]];
  });
}

function unitName(text: string | undefined, grammar: Grammar): string | undefined {
  if (!text) return undefined;
  return (
    grammar.units.find(([, form]) => form.test(text))?.[0] ??
    grammar.units.find(([, form]) => form.test(text.toLowerCase()))?.[0]
  );
}

/** Canonical decimal: no grouping, a point, no trailing zeros; leading zeros stay, as in postal codes. */
function plain(text: string, factor: number, negative: boolean): string {
  const joint = text
    .replace(/[\u00a0\u202f ]/g, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  if (/^0\d/.test(joint)) return joint;
  const value = Number((Number(joint) * factor).toPrecision(15));
  return String(negative ? -value : value);
}

const monthDay = (month: string | undefined, date: string | undefined) =>
  `${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;

function monthNumber(word: string, grammar: Grammar): string {
  return String(grammar.months.findIndex((form) => form.test(word)) + 1).padStart(2, '0');
}

function romanValue(text: string): number {
  const values = [...text].map((letter) => roman[letter] ?? 0);
  return values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function words(scan: Scan, locale: Locale) {
  const found = [...scan.left.matchAll(/(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const value = isOne(word, locale) ? 1 : numberWord(word, locale);
    return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
  for (let index = 0; index < found.length; index++) {
    let { value, end } = found[index]!;
    const { start } = found[index]!;
    for (let next = found[index + 1]; next; next = found[index + 1]) {
      const sum = /^[ \u00a0]$/.test(scan.text.slice(end, next.start)) ? joined(value, next.value, locale) : undefined;
      if (sum === undefined) break;
      value = sum;
      end = next.end;
      index++;
    }
    if (isOne(scan.text.slice(start, end).toLowerCase(), locale)) continue;
    const tail = tailOf(scan.text.slice(end), grammars[locale]);
    scan.add(start, end - start, [['number', plain(String(value), tail.factor, false), tail.unit]], true);
  }
}

/** Multiplier and unit after a number word: „zwei Millionen Euro“. */
function tailOf(rest: string, grammar: Grammar): { factor: number; unit?: string } {
  const [, first = '', second = ''] = /^[ \u00a0](\p{L}+\.?|%)(?:[ \u00a0](\p{L}+))?/u.exec(rest) ?? [];
  const factor = grammar.multipliers.find(([, form]) => form.test(first))?.[0];
  const unit = unitName(factor ? second : first, grammar);
  return { factor: factor ?? 1, ...(unit && { unit }) };
}
