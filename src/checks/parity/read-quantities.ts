import type { NumberLanguage } from './languages.ts';
import { clockTime, grammars, isoDate, numericDates, phone, romanNumbers, yearPair, type Grammar } from './grammar.ts';
import { isOne, joined, numberWord } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { group, Scan, type Found, type Groups } from './scan.ts';
import { decimal, factorOf, monthNumber, romanValue, twoDigits, unitName } from './values.ts';

/**
 * All quantities of a text in the order of their places: numbers with unit and multiplier, ranges as
 * both ends, dates split into day-and-month and year, times, decades, fractions, phone numbers and
 * number words. Never throws; `start` and `end` lie inside the text.
 * @example quantities('am 15. Mai 2018', 'de') // date 05-15, number 2018
 */
export function quantities(text: string, locale: NumberLanguage): Quantity[] {
  const scan = new Scan(text);
  const grammar = grammars[locale];
  scan.each(phone, (_groups, match) => [['phone', match.replace(/\D/g, '')]]);
  scan.each(isoDate, (date) => [
    ['number', group(date, 'year')],
    ['date', monthDay(group(date, 'month'), group(date, 'day'))],
  ]);
  scan.each(yearPair, (years) => {
    const century = group(years, 'century');
    return [
      ['number', century + group(years, 'first')],
      ['number', century + group(years, 'second')],
    ];
  });
  scan.each(numericDates, dates);
  scan.each(clockTime, (time) => [timeOf(time)]);
  if (grammar.pointTime) scan.each(grammar.pointTime, (time) => [timeOf(time)]);
  scan.each(grammar.dates, (date) => {
    const month = monthNumber(group(date, 'month'), grammar);
    return [...group(date, 'days').matchAll(/\d+/g)].map(([day]): Found => ['date', monthDay(month, day)]);
  });
  scan.each(grammar.decade, ({ decade, short }) => [['decade', String(Number(decade ?? short) % 100)]]);
  for (const [tens, form] of grammar.decades) scan.each(form, () => [['decade', tens]]);
  for (const [value, form] of grammar.fractions)
    scan.each(
      form,
      () => [['fraction', value]],
      () => true,
    );
  scan.each(romanNumbers, (number) => [['number', String(romanValue(group(number, 'roman')))]]);
  scan.each(
    grammar.monthOnly,
    (date) => [['month', monthNumber(group(date, 'month'), grammar)]],
    ({ year }) => year === undefined,
  );
  scan.each(grammar.number, (number) => numbers(number, grammar));
  words(scan, locale);
  return scan.found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const monthDay = (month: string, day: string) => `${twoDigits(month)}-${twoDigits(day)}`;

function dates(groups: Groups): Found[] {
  const { from, year } = groups;
  const month = group(groups, 'month');
  const found: Found[] = [['date', monthDay(month, group(groups, 'day'))]];
  if (from) found.unshift(['date', monthDay(groups.fromMonth ?? month, from)]);
  if (year) found.push(['number', year]);
  return found;
}

function timeOf(groups: Groups): Found {
  return ['time', `${twoDigits(group(groups, 'hour'))}:${groups.minute ?? group(groups, 'pointMinute')}`];
}

function numbers({ first, second, multiplier, unit, prefix, sign }: Groups, grammar: Grammar): Found[] {
  const factor = (multiplier && factorOf(multiplier, grammar)) || 1;
  const name = unitName(prefix?.trim() ?? unit, grammar);
  return [first, second].flatMap((text): Found[] => {
    if (!text) return [];
    const value = decimal(text, factor, sign !== undefined);
    const isYear = (name === 'year' || name === 'minute') && /^(?:1\d|20)\d\d$/.test(value) && factor === 1;
    return [['number', value, isYear ? undefined : name]];
  });
}

type NumberWord = { value: number; start: number; end: number };

function words(scan: Scan, locale: NumberLanguage) {
  const found = [...scan.left.matchAll(/(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const value = isOne(word, locale) ? 1 : numberWord(word, locale);
    return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
  for (const { value, start, end } of joinWords(found, scan.text, locale)) {
    if (isOne(scan.text.slice(start, end).toLowerCase(), locale)) continue;
    const { factor, unit } = tailOf(scan.text.slice(end), grammars[locale]);
    scan.add(start, end - start, [['number', decimal(String(value), factor), unit]], true);
  }
}

/** Words that together name one number, such as «двадцать пять», as one. */
function joinWords(found: readonly NumberWord[], text: string, locale: NumberLanguage): NumberWord[] {
  const result: NumberWord[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const sum =
      last && /^[ \u00a0]$/.test(text.slice(last.end, next.start)) ? joined(last.value, next.value, locale) : undefined;
    if (last && sum !== undefined) result.splice(-1, 1, { value: sum, start: last.start, end: next.end });
    else result.push(next);
  }
  return result;
}

/** Multiplier and unit after a number word: „zwei Millionen Euro“. */
function tailOf(rest: string, grammar: Grammar): { factor: number; unit: string | undefined } {
  const [, first = '', second = ''] = /^[ \u00a0](\p{L}+\.?|%)(?:[ \u00a0](\p{L}+))?/u.exec(rest) ?? [];
  const factor = factorOf(first, grammar);
  return { factor: factor ?? 1, unit: unitName(factor ? second : first, grammar) };
}
