import { expect, it } from 'vitest';
import { figureRows } from './figure-rows.ts';
import type { FigureView } from './figures.ts';

const figure = (label: string, number: number, year?: number): FigureView => ({
  name: `${label}-${number}`,
  label,
  measure: label,
  subject: 'people',
  value: String(number),
  number,
  asOf: String(year),
  ...(year !== undefined && { year }),
  age: 'current',
  sources: ['office'],
});

it('puts values of one indicator in one row, in the order in which indicators come up', () => {
  const rows = figureRows([figure('a', 1, 2017), figure('b', 5, 2018), figure('a', 2, 2018)]);
  expect(rows.map(({ label, values }) => [label, ...values.map(({ number }) => number)])).toEqual([
    ['a', 1, 2],
    ['b', 5],
  ]);
});

it('draws a course from three years on, whatever has no year', () => {
  const spark = (...years: (number | undefined)[]) =>
    figureRows(years.map((year, index) => figure('a', index, year)))[0]?.spark;
  expect(spark(2017, 2018)).toBeUndefined();
  expect(spark(2017, 2018, 2018)).toBeUndefined();
  expect(spark(2017, 2018, undefined)).toBeUndefined();
  expect(spark(2017, 2018, 2019)).toBe('M2,30L56,16L110,2');
});
