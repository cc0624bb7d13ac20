import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { comparison, pairSlug, pairTitle, regionPairs } from './comparisons.ts';

const figure = (indicator: string, value: number, asOf: string, more: object = {}) => ({
  indicator,
  value,
  asOf,
  source: 'office',
  ...more,
});
const kursk = entry('regions', 'kursk', {
  side: 'kursk',
  name: { de: 'Gebiet Kursk', ru: 'Курская область' },
  figures: {
    people: figure('population', 1_107_041, '2018'),
    land: figure('area', 29_997, 'stable'),
    rate: figure('share', 4.1, '2020'),
    fair: figure('exhibitors', 5, '2018'),
  },
});
const saxony = entry('regions', 'saxony', {
  figures: {
    people: figure('population', 4_081_308, '2017-12-31'),
    town: figure('population', 500_000, '2017', { scope: { de: 'Stadt', ru: 'город' } }),
    land: figure('area', 18_450, '2017', { qualifier: 'about' }),
    rate: figure('share', 2.8, '2017'),
    trade: figure('exports-russia', 1e9, 'unknown'),
  },
});
const district = entry('regions', 'district', { partOf: 'saxony' });
const site = siteOf([district, kursk, saxony]);

it('pairs each two regions once, the Saxon ones first', () => {
  expect(regionPairs(site).map(pairSlug)).toEqual(['district-saxony', 'district-kursk', 'saxony-kursk']);
});

it('names a pair in the order of its columns', () => {
  expect(pairTitle([saxony, kursk], 'de')).toBe('Sachsen und Gebiet Kursk: Zahlen im Vergleich');
  expect(pairTitle([saxony, kursk], 'ru')).toBe('Саксония и Курская область: сравнение цифр');
});

it('sets side by side what may be compared, each value with its date', () => {
  const { compared } = comparison(site, [saxony, kursk], 'de');
  expect(compared.map(({ label, cells }) => [label, cells.map(({ value, asOfText }) => [value, asOfText])])).toEqual([
    [
      'Einwohner',
      [
        ['4,08\u00a0Mio.', 'Stand 31.\u00a0Dezember 2017'],
        ['1,11\u00a0Mio.', 'Stand 2018'],
      ],
    ],
    [
      'Fläche',
      [
        ['rund 18.450\u00a0km²', 'Stand 2017'],
        ['29.997\u00a0km²', 'dauerhaft gültig'],
      ],
    ],
  ]);
  expect(compared[0]?.cells.map(({ name, sources }) => [name, sources])).toEqual([
    ['people', ['office']],
    ['people', ['office']],
  ]);
});

it('says how long a bar is beside the longer one', () => {
  const [people, land] = comparison(site, [saxony, kursk], 'de').compared;
  expect(people?.cells.map(({ share }) => share && Math.round(share))).toEqual([100, 27]);
  expect(land?.cells.map(({ share }) => share && Math.round(share))).toEqual([62, 100]);
});

const refusedOf = (...[pair, locale]: [Parameters<typeof comparison>[1], 'de' | 'ru']) =>
  comparison(site, pair, locale).refused.map(({ label, reason, cells }) => [
    label,
    ...cells.map((cell) => cell && `${cell.value} (${cell.asOf})`),
    reason,
  ]);

it('says of each of the rest why it is not compared, with the values that there are', () => {
  expect(refusedOf([saxony, kursk], 'de')).toEqual([
    ['Anteil', '2,8\u00a0% (2017)', '4,1\u00a0% (2020)', 'mehr als zwölf Monate auseinander'],
    [
      'Ausfuhr nach Russland',
      expect.stringMatching(/nicht bekannt|ohne Datum/),
      undefined,
      'nur für eine Region belegt',
    ],
    ['Aussteller', undefined, '5 (2018)', 'nur für eine Region belegt'],
  ]);
  expect(refusedOf([district, kursk], 'ru').map(([label, ...rest]) => [label, rest.at(-1)])).toEqual(
    ['Население', 'Площадь', 'Доля', 'Участники'].map((label) => [label, 'данные только по одному региону']),
  );
});

it('says that a value has no date', () => {
  const dated = entry('regions', 'dated', { figures: { trade: figure('exports-russia', 2e9, '2018') } });
  expect(
    refusedOf([saxony, dated], 'de')
      .find(([label]) => label === 'Ausfuhr nach Russland')
      ?.at(-1),
  ).toBe('mindestens ein Wert ohne Datum');
});
