import { expect, it } from 'vitest';
import { parsePartialDate } from './partial-date.ts';

it.each([
  ['2018', 'year', '2018-01-01', '2018-12-31'],
  ['2018-02', 'month', '2018-02-01', '2018-02-28'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2018-05-14', 'day', '2018-05-14', '2018-05-14'],
  ['2020-spring', 'season', '2020-03-01', '2020-05-31'],
  ['2020-summer', 'season', '2020-06-01', '2020-08-31'],
  ['2020-autumn', 'season', '2020-09-01', '2020-11-30'],
  ['2020-winter', 'season', '2020-12-01', '2021-02-28'],
  ['2018-12', 'month', '2018-12-01', '2018-12-31'],
])('%s is a %s from %s to %s', (text, precision, first, last) => {
  const date = parsePartialDate(text);
  expect(date?.year).toBe(Number(text.slice(0, 4)));
  expect(date?.precision).toBe(precision);
  expect(date?.season).toBe(precision === 'season' ? text.slice(5) : undefined);
  expect(date?.first.toString()).toBe(first);
  expect(date?.last.toString()).toBe(last);
});

it.each([
  '',
  '18',
  '2018-13',
  '2018-02-30',
  '2018-5-1',
  '14.05.2018',
  '2018-05-14T10:00',
  '2018-fall',
  '3018',
  '0018',
  '12018',
  '2018-',
  '2018-05-',
  '2018-05-1',
  '2018-00',
  '2018-springs',
  '2018-spring-01',
  'x2018',
  '2018x',
])('refuses %j', (text) => expect(parsePartialDate(text)).toBeUndefined());
