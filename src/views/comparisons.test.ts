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

it('says why the rest is not compared, each reason once', () => {
  expect(comparison(site, [saxony, kursk], 'de').refused).toEqual([
    { reason: 'Die Werte liegen zu weit auseinander: Sachsen (2017), Gebiet Kursk (2020).', labels: ['Anteil'] },
    { reason: 'Nur für eine Region belegt: Sachsen.', labels: ['Ausfuhr nach Russland'] },
    { reason: 'Nur für eine Region belegt: Gebiet Kursk.', labels: ['Aussteller'] },
  ]);
  expect(comparison(site, [district, kursk], 'ru').refused).toEqual([
    {
      reason: 'Данные есть только по одному региону: Курская область.',
      labels: ['Население', 'Площадь', 'Доля', 'Участники'],
    },
  ]);
});

it('says that a value has no date', () => {
  const dated = entry('regions', 'dated', { figures: { trade: figure('exports-russia', 2e9, '2018') } });
  expect(comparison(site, [saxony, dated], 'de').refused).toContainEqual({
    reason: 'Mindestens ein Wert hat kein Datum.',
    labels: ['Ausfuhr nach Russland'],
  });
});
