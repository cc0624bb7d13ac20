import { expect, it } from 'vitest';
import type { IndicatorSubject } from '../config/vocabulary.ts';
import { figureGroups } from './figure-groups.ts';
import type { FigureView } from './figures.ts';

const figure = (measure: string, number: number, more: Partial<FigureView> = {}): FigureView => ({
  name: `${measure}-${number}`,
  label: measure,
  measure,
  subject: 'people',
  value: String(number),
  number,
  asOf: String(more.year),
  age: 'current',
  sources: ['office'],
  ...more,
});
const shown = (figures: FigureView[]) =>
  figureGroups(figures).map(({ subject, rows }) => [
    subject,
    ...rows.map(({ measure, whole, parts }) => [
      measure,
      ...[...whole, ...parts].map(({ number, chief }) => (chief ? `*${number}` : number)),
    ]),
  ]);

it('groups by subject in one order for all regions, whatever the order of the facts', () => {
  const of = (subject: IndicatorSubject) => figure(subject, 1, { subject });
  expect(shown([of('trade'), of('land'), of('people')]).map(([subject]) => subject)).toEqual([
    'land',
    'people',
    'trade',
  ]);
});

it('puts the latest of the whole first, then its earlier ones, then parts', () => {
  const town = { scope: 'town' };
  expect(
    shown([
      figure('a', 9, { ...town, year: 2018 }),
      figure('a', 1, { year: 2017 }),
      figure('a', 2, { year: 2022 }),
      figure('a', 8, { ...town, year: 2020 }),
      figure('b', 5),
    ]),
  ).toEqual([['people', ['a', '*2', 1, 8, 9], ['b', '*5']]]);
});

it('draws the course of the whole alone', () => {
  const years = [2017, 2018, 2019];
  const [part] = figureGroups(years.map((year) => figure('a', year, { year, scope: 'town' })));
  const [whole] = figureGroups(years.map((year) => figure('a', year, { year })));
  expect([part?.rows[0]?.spark, whole?.rows[0]?.spark]).toEqual([undefined, 'M2,30L56,16L110,2']);
});
