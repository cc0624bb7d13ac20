import { expect, it } from 'vitest';
import { parsePartialDate } from './partial-date.ts';

it.each([
  ['2018', 'year', '2018-01-01', '2018-12-31'],
  ['2018-02', 'month', '2018-02-01', '2018-02-28'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2018-05-14', 'day', '2018-05-14', '2018-05-14'],
  ['2020-spring', 'season', '2020-03-01', '2020-05-31'],
  ['2020-winter', 'season', '2020-12-01', '2021-02-28'],
])('%s is a %s from %s to %s', (text, precision, first, last) => {
  const date = parsePartialDate(text);
  expect(date?.precision).toBe(precision);
  expect(date?.first.toString()).toBe(first);
  expect(date?.last.toString()).toBe(last);
});

it.each(['', '18', '2018-13', '2018-02-30', '2018-5-1', '14.05.2018', '2018-05-14T10:00', '2018-fall', '3018'])(
  'refuses %j',
  (text) => expect(parsePartialDate(text)).toBeUndefined(),
);
