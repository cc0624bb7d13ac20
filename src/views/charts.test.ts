import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { chartPages, chartSegment, chartsHref, chartSlug, chartsOf, chartTitle } from './chart-pages.ts';
import { figureCharts, tickTexts, type ChartView } from './charts.ts';

const figure = (indicator: string, value: number, asOf: string, more: object = {}) => ({
  indicator,
  value,
  asOf,
  source: 'office',
  ...more,
});
const region = (figures: Record<string, object>) => entry('regions', 'saxony', { figures });
const charts = (figures: Record<string, object>, locale: 'de' | 'ru' = 'de') =>
  figureCharts(siteOf([]), region(figures), locale);
/** The only chart of these figures. */
function chart(figures: Record<string, object>, locale: 'de' | 'ru' = 'de'): ChartView {
  const [only, ...rest] = charts(figures, locale);
  if (!only || rest.length > 0) throw new Error(`${rest.length + 1} charts`);
  return only;
}
const lines = ({ layout }: ChartView) => layout.paths.filter(({ kind }) => kind === 'line');
const ticks = ({ layout }: ChartView) =>
  layout.texts.filter(({ quiet, anchor }) => quiet && anchor === 'end').map(({ text }) => text);

describe('a figure over the years', () => {
  const figures = {
    late: figure('exhibitors', 400, '2019', { note: { de: 'vorläufig', ru: 'предварительно' } }),
    early: figure('exhibitors', 1000, '2017', { source: ['report', 'office'] }),
  };

  it('has a table that says what the drawing shows, the earliest first', () => {
    expect(chart(figures)).toMatchObject({
      id: 'early',
      title: 'Aussteller',
      labelTitle: 'Stand',
      valueTitle: 'Wert',
      rows: [
        { label: { text: '2017' }, value: '1.000', note: undefined, sources: ['report', 'office'] },
        { label: { text: '2019' }, value: '400', note: 'vorläufig', sources: ['office'] },
      ],
    });
  });

  it('says in a sentence from where to where it went', () => {
    expect(chart(figures).finding).toBe('2017: 1.000; 2019: 400.');
    expect(chart(figures, 'ru').finding).toBe('2017: 1000; 2019: 400.');
  });

  it('has columns from zero, as high as the values', () => {
    const [first, second, ...rest] = chart(figures).layout.bars;
    expect(rest).toEqual([]);
    expect(first?.height).toBeCloseTo((second?.height ?? 0) * 2.5, 0);
    expect([first?.tone, second?.tone]).toEqual(['solid', 'solid']);
    expect(
      chart(figures)
        .layout.texts.filter(({ quiet }) => !quiet)
        .map(({ text }) => text),
    ).toEqual(['1.000', '400']);
  });

  it('has an axis where there are so many columns that values find no room', () => {
    const many = Array.from({ length: 13 }, (_none, index) => [
      `y${index}`,
      figure('exhibitors', 100 * (index + 1), `${2000 + index}`),
    ]);
    expect(ticks(chart(figures))).toEqual([]);
    expect(ticks(chart(Object.fromEntries(many) as Record<string, object>))).toContain('500');
  });

  it('says that years are left empty, where there are some', () => {
    expect(chart(figures).notes).toEqual(['Jahre ohne Angabe bleiben leer.', '2019: vorläufig.']);
    const whole = { a: figure('exhibitors', 400, '2019'), b: figure('exhibitors', 1000, '2018') };
    expect(chart(whole).notes).toEqual([]);
  });

  it('shows values that are close to each other as points on a part of the scale, and says so', () => {
    const close = chart({ a: figure('exhibitors', 100, '2018'), b: figure('exhibitors', 81, '2019') });
    expect(close.notes).toEqual(['Die Skala beginnt nicht bei null.']);
    expect(close.layout.points).toHaveLength(2);
    expect(close.layout.bars).toEqual([]);
    expect(lines(close)).toHaveLength(1);
    // 81 to 100 with a quarter of the difference on either side, up to round values.
    expect(ticks(close)).toEqual(['70', '80', '90', '100', '110']);
    const apart = chart({ a: figure('exhibitors', 100, '2018'), b: figure('exhibitors', 80, '2019') });
    expect(apart.layout.points).toEqual([]);
    expect(apart.layout.bars).toHaveLength(2);
  });

  it('leaves out what does not change, what is below zero, and what trade shows on a page of its own', () => {
    expect(charts({ a: figure('exhibitors', 5, '2018'), b: figure('exhibitors', 5, '2019') })).toEqual([]);
    expect(charts({ a: figure('share', -1, '2018'), b: figure('share', 2, '2019') })).toEqual([]);
    expect(charts({ a: figure('exports-russia', 1, '2018'), b: figure('exports-russia', 2, '2019') })).toEqual([]);
    expect(
      charts({ a: figure('exports-russia-half-year', 1, '2018'), b: figure('exports-russia-half-year', 2, '2019') }),
    ).toEqual([]);
  });

  it('keeps zero', () => {
    expect(
      chart({ a: figure('share', 0, '2018'), b: figure('share', 2, '2019') }).layout.bars.map(({ height }) => height),
    ).toEqual([0, 150]);
  });
});

describe('parts of a year', () => {
  const germany = { de: 'Deutschland', ru: 'Германия' };
  const figures = {
    own: figure('share', 2.8, '2017', { note: { de: 'laut Amt', ru: 'по данным ведомства' } }),
    whole: figure('share', 3.1, '2017-12', { scope: germany }),
  };

  it('stand beside each other, the largest first, the region under its own name', () => {
    expect(chart(figures)).toMatchObject({
      id: 'whole-parts',
      title: 'Anteil, 2017',
      finding: 'Deutschland: 3,1\u00a0%; Sachsen: 2,8\u00a0%.',
      notes: [],
      labelTitle: 'Bereich',
      valueTitle: 'Wert',
      rows: [
        { label: { text: 'Deutschland' }, value: '3,1\u00a0%', note: 'Dezember 2017', sources: ['office'] },
        { label: { text: 'Sachsen' }, value: '2,8\u00a0%', note: '2017. laut Amt', sources: ['office'] },
      ],
    });
    expect(chart(figures, 'ru').rows.map(({ label }) => label.text)).toEqual(['Германия', 'Саксония']);
  });

  it('have a highest and a lowest where there are more than two', () => {
    const europe = figure('share', 2.1, '2017', { scope: { de: 'Europa', ru: 'Европа' } });
    expect(chart({ ...figures, europe }).finding).toBe(
      'Höchster Wert: Deutschland (3,1\u00a0%). Niedrigster Wert: Europa (2,1\u00a0%).',
    );
  });

  it('are drawn in the same order with the same words', () => {
    const { layout } = chart(figures);
    expect(layout.texts.map(({ text }) => text)).toEqual(['Deutschland', '3,1\u00a0%', 'Sachsen', '2,8\u00a0%']);
    const [first, second] = layout.bars;
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(2.8 / 3.1, 2);
  });

  it('are not drawn where one is below zero', () => {
    expect(charts({ ...figures, own: figure('share', -0.1, '2017') })).toEqual([]);
  });
});

describe('values of an axis', () => {
  const count = { unit: 'count', decimals: 0, compact: false } as const;
  it.each([
    [[0, 1000], count, ['0', '200', '400', '600', '800', '1.000']],
    [[0, 2], count, ['0', '1', '2']],
    [[0, 2], { ...count, unit: 'percent' }, ['0\u00a0%', '0,5\u00a0%', '1\u00a0%', '1,5\u00a0%', '2\u00a0%']],
    [
      [0, 0.4],
      { ...count, unit: 'percent', decimals: 2 },
      ['0\u00a0%', '0,1\u00a0%', '0,2\u00a0%', '0,3\u00a0%', '0,4\u00a0%'],
    ],
    [[0, 3e6], { ...count, compact: true }, ['0', '1\u00a0Mio.', '2\u00a0Mio.', '3\u00a0Mio.']],
  ] as const)('from %j as %j are round', (domain, style, texts) => {
    expect(tickTexts(domain, style, 'de').map(({ text }) => text)).toEqual(texts);
  });

  it('carry their numbers', () => {
    expect(tickTexts([0, 2], count, 'ru')).toEqual([
      { value: 0, text: '0' },
      { value: 1, text: '1' },
      { value: 2, text: '2' },
    ]);
  });
});

describe('pages of charts', () => {
  const institute = {
    id: 'tu',
    kind: 'university',
    name: { de: 'TU', ru: 'ТУ' },
    place: 'dresden',
    region: 'saxony',
    asOf: '2024',
  };
  const told = region({
    a: figure('exhibitors', 400, '2019'),
    b: figure('exhibitors', 1000, '2018'),
    c: figure('exhibitors', 700, '2020'),
  });
  const mute = entry('regions', 'mute', {
    name: { de: 'Stumm', ru: 'Без цифр' },
    figures: { a: figure('exhibitors', 1, '2018'), b: figure('exhibitors', 2, '2019') },
  });
  const machines = entry('industries', 'machines', {
    figures: { a: figure('share', 1, '2018'), b: figure('share', 2, '2019'), c: figure('share', 3, '2020') },
  });
  const site = siteOf([told, mute, machines], { institutes: [institute] });
  const pages = chartPages(site);

  it('are those that have a chart, for which two values are too few', () => {
    expect(pages.map((page) => chartSlug(page, 'de'))).toEqual(['forschung', 'saxony', 'machines']);
    expect(pages.map((page) => chartSlug(page, 'ru'))).toEqual(['nauka', 'saxony', 'machines']);
    expect(pages.map(chartSegment)).toEqual([{ word: 'research' }, 'saxony', 'machines']);
  });

  it('say what they are about and lead there', () => {
    expect(pages.map((page) => chartTitle(page, 'de'))).toEqual([
      {
        title: 'Zahlen im Bild: Forschung und Hochschulen',
        about: { text: 'Forschung und Hochschulen', href: '/de/forschung/' },
      },
      { title: 'Zahlen im Bild: Sachsen', about: { text: 'Sachsen', href: '/de/regionen/saxony/' } },
      { title: 'Zahlen im Bild: Maschinenbau', about: { text: 'Maschinenbau', href: '/de/branchen/machines/' } },
    ]);
    expect(chartTitle({ subject: 'trade' }, 'de')).toEqual({ title: 'Handel mit Russland' });
    expect(chartTitle({ subject: 'rankings' }, 'ru').about?.href).toBe('/ru/reytingi/');
  });

  it('show the charts of their subject', () => {
    expect(pages.map((page) => chartsOf(site, page, 'de').map(({ id }) => id))).toEqual([
      ['kinds', 'towns'],
      ['b'],
      ['a'],
    ]);
    expect(chartsOf(site, { subject: 'trade' }, 'de')).toEqual([]);
    expect(chartsOf(site, { subject: 'rankings' }, 'de')).toEqual([]);
  });

  it('are linked from the entries that have some', () => {
    expect(chartsHref(site, told, 'ru')).toBe('/ru/diagrammy/saxony/');
    expect(chartsHref(site, mute, 'ru')).toBeUndefined();
  });
});
