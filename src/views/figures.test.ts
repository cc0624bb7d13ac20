import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import {
  allFigures,
  asOfPhrase,
  asOfWords,
  figureAddress,
  figureView,
  figureViews,
  noticeDate,
  shownFacts,
} from './figures.ts';
import { proseContext } from './prose.ts';

const population = { indicator: 'population', value: 4_081_308, asOf: '2017-12-31', source: 'office' };
const exhibitors = { indicator: 'exhibitors', value: 780, asOf: '2018', source: ['report', 'office'] };
const saxony = entry(
  'regions',
  'saxony',
  {
    keyFigures: ['population'],
    sources: ['closed'],
    figures: {
      population,
      exhibitors: {
        ...exhibitors,
        qualifier: 'about',
        scope: { de: 'beide Messen', ru: 'обе выставки' },
        note: { de: 'gerundet', ru: 'округлено' },
      },
      area: { indicator: 'area', value: 18_450, asOf: 'stable', source: 'office' },
    },
  },
  {
    de: { title: 'Sachsen', body: 'Es gab <Value\n  of="exhibitors" /> Aussteller.' },
    ru: { title: 'Саксония', body: 'Участников: <Value of="area" />' },
  },
);
const site = siteOf([saxony]);
const figures = saxony.facts.figures;
const named = (name: string) => {
  const figure = figures[name];
  if (!figure) throw new Error(name);
  return figure;
};

describe('a figure ready to print', () => {
  it('has its name, value, date and source in the language of the page', () => {
    expect(figureView(site, 'area', named('area'), 'ru')).toEqual({
      name: 'area',
      label: 'Площадь',
      measure: 'Площадь',
      subject: 'people',
      value: '18\u00a0450\u00a0км²',
      number: 18_450,
      asOf: 'не меняется',
      age: 'lasting',
      sources: ['office'],
    });
  });

  it('says what it is about, how exact it is, and what is to be noted', () => {
    expect(figureView(site, 'exhibitors', named('exhibitors'), 'de')).toEqual({
      name: 'exhibitors',
      label: 'Aussteller: beide Messen',
      measure: 'Aussteller',
      scope: 'beide Messen',
      subject: 'people',
      value: 'rund 780',
      number: 780,
      asOf: '2018',
      year: 2018,
      age: 'lasting',
      sources: ['report', 'office'],
      note: 'gerundet',
    });
  });

  it('is dated from the day after its interval, and nothing before', () => {
    const on = (now: string) => figureView(siteOf([saxony], {}, now), 'population', named('population'), 'de');
    expect(on('2019-12-31T12:00:00Z').age).toBe('current');
    expect(on('2020-01-01T12:00:00Z')).toMatchObject({
      age: 'dated',
      value: '4,08\u00a0Mio.',
    });
  });
});

it('words dates with and without „Stand“', () => {
  expect(asOfWords('2018-05', 'de')).toBe('Mai 2018');
  expect(asOfPhrase('2018', 'de')).toBe('Stand 2018');
  expect(asOfPhrase('2018', 'ru')).toBe('данные: 2018');
  expect([asOfPhrase('stable', 'de'), asOfPhrase('unknown', 'de')]).toEqual([
    'dauerhaft gültig',
    'Stand nicht bekannt',
  ]);
  expect([asOfWords('stable', 'ru'), asOfWords('unknown', 'ru')]).toEqual(['не меняется', 'дата не указана']);
});

it('dates the notice on sanctions by the day its page covers, else by its last change, else by its appearance', () => {
  const notice = (facts: object) =>
    noticeDate(siteOf([entry('pages', 'about'), entry('pages', 'sanctions', { ...facts })]), 'de');
  expect(notice({ covers: '2026-10-01', updated: '2026-11-02' })).toBe('1.\u00a0Oktober 2026');
  expect(notice({ updated: '2026-11-02' })).toBe('2.\u00a0November 2026');
  expect(notice({})).toBe('10.\u00a0Januar 2026');
  expect(noticeDate(siteOf([entry('pages', 'about')]), 'de')).toBeUndefined();
});

it('shows on the page of a region its key figures', () => {
  expect(Object.keys(shownFacts(saxony).figures)).toEqual(['population']);
  expect(shownFacts(saxony)).toMatchObject({ seat: 'dresden', keyFigures: ['population'] });
});

it('shows on all other pages every figure', () => {
  const fair = entry('events', 'fair', { figures: { exhibitors } });
  expect(shownFacts(fair)).toBe(fair.facts);
});

it('links to the row of a figure, which regions have on a page of their own', () => {
  expect(figureAddress(saxony, 'area')).toEqual({
    route: 'regions',
    rest: ['saxony', { word: 'figures' }],
    anchor: 'z-area',
  });
  expect(figureAddress(saxony)).toEqual({ route: 'regions', rest: ['saxony', { word: 'figures' }] });
  expect(figureAddress(entry('events', 'fair'), 'x')).toEqual({ route: 'events', rest: ['fair'], anchor: 'z-x' });
});

it('prints all figures, or those named in that order', () => {
  expect(figureViews(site, saxony, 'de').map(({ name }) => name)).toEqual(['population', 'exhibitors', 'area']);
  expect(figureViews(site, saxony, 'de', ['area', 'population']).map(({ label }) => label)).toEqual([
    'Fläche',
    'Einwohner',
  ]);
});

it('lists every figure of the site, the undated first, then the dated, the current and the lasting, each the oldest first', () => {
  const figure = (asOf: string, indicator = 'population') => ({ indicator, value: 1, asOf, source: 'office' });
  const region = entry('regions', 'region', {
    figures: { lasting: figure('stable'), fresh: figure('2026'), old: figure('2018'), older: figure('2017-06') },
  });
  const fair = entry('events', 'fair', {
    figures: { fixed: figure('1999', 'exhibitors'), undated: figure('unknown'), oldest: figure('2016') },
  });
  const listed = allFigures(siteOf([region, fair]));
  expect(listed.map(({ entry: of, name, state }) => [of.id, name, state])).toEqual([
    ['fair', 'undated', 'undated'],
    ['fair', 'oldest', 'dated'],
    ['region', 'older', 'dated'],
    ['region', 'old', 'dated'],
    ['region', 'fresh', 'current'],
    ['fair', 'fixed', 'lasting'],
    ['region', 'lasting', 'lasting'],
  ]);
  expect(listed[0]?.figure.asOf).toBe('unknown');
});

it('keeps figures of the same date in the order of their pages', () => {
  const figure = { indicator: 'population', value: 1, asOf: '2018', source: 'office' };
  const one = entry('events', 'one', { figures: { b: figure, a: figure } });
  const two = entry('news', 'two', { figures: { c: figure } });
  expect(allFigures(siteOf([two, one])).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});

it('gives a text its figures by name and its sources in the order of their numbers', () => {
  const context = proseContext(site, saxony, 'de');
  expect(context).toMatchObject({ site, locale: 'de', folder: 'regions/saxony' });
  expect(context.shown.map(({ name }) => name)).toEqual(['population']);
  expect([...context.figures].map(([name, { value, href }]) => [name, value, href])).toEqual([
    ['population', '4,08\u00a0Mio.', '#z-population'],
    ['exhibitors', 'rund 780', '/de/regionen/saxony/zahlen/#z-exhibitors'],
    ['area', '18.450\u00a0km²', '/de/regionen/saxony/zahlen/#z-area'],
  ]);
  // Those of the entry itself, of the status of the cooperation, then of the figures that are shown.
  expect(context.sources.map(({ id }) => id)).toEqual(['closed', 'office', 'report']);
});
