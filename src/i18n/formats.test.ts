import { describe, expect, it } from 'vitest';
import { formatClocks, formatDate, formatSpan, formatWeekdays } from './dates.ts';
import { languageName } from './languages.ts';
import { formatCount, formatFigure, formatNumber } from './numbers.ts';
import { translator } from './translate.ts';

// Intl puts special spaces into its results; they are compared as plain ones.
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('dates', () => {
  it.each([
    ['2018-05-14', 'de', '14. Mai 2018'],
    ['2018-05-14', 'ru', '14 мая 2018 г.'],
    ['2018-05', 'de', 'Mai 2018'],
    ['2018-05', 'ru', 'май 2018 г.'],
    ['2018', 'ru', '2018'],
    ['2020-spring', 'de', 'Frühjahr 2020'],
    ['2020-spring', 'ru', 'весна 2020 г.'],
  ] as const)('%s in %s', (date, locale, expected) => expect(plain(formatDate(date, locale))).toBe(expected));

  it('carry the weekday where asked', () => {
    expect(formatDate('2018-05-15', 'de', { weekday: true })).toBe('Dienstag, 15.\u00a0Mai 2018');
    expect(plain(formatDate('2018-05-15', 'ru', { weekday: true }))).toBe('вторник, 15 мая 2018 г.');
  });

  it.each([
    ['2018-05-14', '2018-05-18', 'de', '14.–18. Mai 2018'],
    ['2018-05-14', '2018-05-18', 'ru', '14–18 мая 2018 г.'],
    ['2016-06-29', '2016-07-04', 'de', '29. Juni – 4. Juli 2016'],
    ['2016-06-29', '2016-07-04', 'ru', '29 июня — 4 июля 2016 г.'],
    ['2018-05-15', undefined, 'de', 'Dienstag, 15. Mai 2018'],
    ['2018-05-15T10:00', '2018-05-15T12:30', 'de', 'Dienstag, 15. Mai 2018, 10:00–12:30 Uhr'],
    ['2020-spring', '2020-summer', 'de', 'Frühjahr – Sommer 2020'],
    ['2020-spring', '2020-summer', 'ru', 'весна — лето 2020 г.'],
    ['2017-08', undefined, 'de', 'August 2017'],
  ] as const)('%s to %s in %s', (start, end, locale, expected) =>
    expect(plain(formatSpan(start, end, locale))).toBe(expected),
  );

  it('name the weekdays of a range', () => {
    expect(formatWeekdays('2018-05-14', '2018-05-18', 'de')).toBe('Montag bis Freitag');
    expect(formatWeekdays('2018-05-14', '2018-05-18', 'ru')).toBe('понедельник — пятница');
    expect(formatWeekdays('2018', '2019', 'de')).toBeUndefined();
    expect(formatWeekdays('2026-12-10T10:00', '2026-12-10T16:00', 'de')).toBeUndefined();
  });
});

describe('clocks', () => {
  const clocks = (start: string, end: string | undefined, zone: string, locale: 'de' | 'ru') =>
    formatClocks(start, end, zone, locale).map(plain);

  it('show the time of both sides where it differs', () => {
    expect(clocks('2018-05-15T10:00', '2018-05-15T12:30', 'Europe/Moscow', 'de')).toEqual([
      '10:00–12:30 (Moskauer Normalzeit)',
      '09:00–11:30 (Mitteleuropäische Sommerzeit)',
    ]);
    expect(clocks('2018-12-15T10:00', undefined, 'Europe/Moscow', 'ru')).toEqual([
      '10:00 (Москва, стандартное время)',
      '08:00 (Центральная Европа, стандартное время)',
    ]);
  });

  it('name the day where it is another one on the other side', () => {
    expect(clocks('2018-12-15T23:30', undefined, 'Europe/Berlin', 'de')).toEqual([
      '23:30 (Mitteleuropäische Normalzeit)',
      '16. Dezember 2018, 01:30 (Moskauer Normalzeit)',
    ]);
  });

  it('say nothing where only the day is known', () => {
    expect(clocks('2018-05-15', undefined, 'Europe/Moscow', 'de')).toEqual([]);
  });
});

describe('numbers', () => {
  const style = { unit: 'count', decimals: 2, compact: true } as const;
  it.each([
    [4_081_308, style, 'de', '4,08 Mio.'],
    [4_081_308, style, 'ru', '4,08 млн'],
    [124e9, { unit: 'eur', decimals: 1, compact: true }, 'de', '124 Mrd. €'],
    [194.1e9, { unit: 'rub', decimals: 1, compact: true }, 'ru', '194,1 млрд ₽'],
    [2395, { unit: 'km2', decimals: 0, compact: false }, 'de', '2.395 km²'],
    [2395, { unit: 'km2', decimals: 0, compact: false }, 'ru', '2395 км²'],
    [29997, { unit: 'km2', decimals: 0, compact: false }, 'ru', '29 997 км²'],
    [2395.6, { unit: 'km2', decimals: 1, compact: false }, 'ru', '2395,6 км²'],
    [1500, { unit: 'eur', decimals: 0, compact: true }, 'de', '1.500 €'],
    [1500, { unit: 'count', decimals: 1, compact: true }, 'ru', '1,5 тыс.'],
    [12500, { unit: 'count', decimals: 0, compact: false }, 'de', '12.500'],
    [12500, { unit: 'count', decimals: 0, compact: false }, 'ru', '12 500'],
    [-17.4, { unit: 'percent', decimals: 1, compact: false }, 'de', '−17,4 %'],
    [16.5, { unit: 'percent', decimals: 1, compact: false }, 'ru', '16,5 %'],
  ] as const)('%s as %j in %s', (value, how, locale, expected) => {
    expect(plain(formatNumber(value, how, locale))).toBe(expected);
    expect(formatNumber(value, how, locale)).not.toContain(' ');
  });

  it('say how exact they are', () => {
    expect(formatFigure(780, { unit: 'count', decimals: 0, compact: false }, 'about', 'de')).toBe('rund 780');
    expect(formatFigure(780, { unit: 'count', decimals: 0, compact: false }, 'over', 'ru')).toBe('более 780');
    expect(plain(formatCount(1234.4, 'de'))).toBe('1.234');
    expect(plain(formatCount(1234.4, 'ru'))).toBe('1234');
  });
});

describe('plurals', () => {
  it.each([
    [1, '1 событие'],
    [2, '2 события'],
    [5, '5 событий'],
    [11, '11 событий'],
    [21, '21 событие'],
    [22, '22 события'],
    [25, '25 событий'],
    [1.5, '1,5 события'],
  ])('of %s in Russian', (count, expected) => expect(translator('ru')('events.count', { count })).toBe(expected));
  it.each([
    [0, '0 Veranstaltungen'],
    [1, '1 Veranstaltung'],
    [1.5, '1,5 Veranstaltungen'],
    [21, '21 Veranstaltungen'],
  ])('of %s in German', (count, expected) => expect(translator('de')('events.count', { count })).toBe(expected));
});

it('refuses an unknown key and a missing value', () => {
  expect(() => translator('de')('nav.nothing' as 'nav.events')).toThrow('nav.nothing');
  expect(() => translator('de')('asOf.date')).toThrow('placeholder');
});

it.each([
  ['ru', 'de', 'Russisch'],
  ['de', 'ru', 'немецкий'],
  ['hsb', 'ru', 'верхнелужицкий'],
  ['hsb', 'de', 'Obersorbisch'],
] as const)('names the language %s in %s', (code, locale, name) => {
  expect(languageName(code, locale)).toBe(name);
});
