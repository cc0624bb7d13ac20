import { describe, expect, it } from 'vitest';
import { entry, siteOf, turningPoints } from '../../tests/support/site-model.ts';
import { eventsByYear, seriesCharts } from './chart-events.ts';
import { rankingCharts, researchCharts, tradeCharts } from './chart-subjects.ts';

const figure = (indicator: string, value: number, asOf: string, more: object = {}) => ({
  indicator,
  value,
  asOf,
  source: 'office',
  ...more,
});
const dividers = (layout: { paths: readonly { kind: string }[] }) =>
  layout.paths.filter(({ kind }) => kind === 'divider').length;
/** Values of a drawing, from left to right. */
const written = (layout: { texts: readonly { x: number; text: string; quiet: boolean }[] }) =>
  layout.texts
    .filter(({ text, quiet }) => text !== '' && !quiet)
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text);

describe('the chart of trade', () => {
  const exports = (figures: Record<string, object>) => entry('regions', 'saxony', { figures });
  const saxony = exports({
    half: figure('exports-russia-half-year', 0.2e9, '2022'),
    last: figure('exports-russia', 0.9e9, '2021'),
    undated: figure('exports-russia', 7e9, 'unknown'),
    first: figure('exports-russia', 1.6e9, '2013', { note: { de: 'vor den Sanktionen', ru: 'до санкций' } }),
    people: figure('population', 4e6, '2017'),
  });
  const [chart] = tradeCharts(siteOf([saxony, ...turningPoints()]), 'de');

  it('shows whole years and half years in the order of time, the halves as outlines', () => {
    expect(chart).toMatchObject({
      id: 'trade-saxony',
      title: 'Ausfuhr nach Russland, Sachsen',
      rows: [
        { label: { text: '2013' }, value: '1,6\u00a0Mrd.\u00a0€', note: 'vor den Sanktionen', sources: ['office'] },
        { label: { text: '2021' }, value: '900\u00a0Mio.\u00a0€' },
        { label: { text: '2022' }, value: '200\u00a0Mio.\u00a0€' },
      ],
    });
    expect(chart?.layout.bars.map(({ tone }) => tone)).toEqual(['solid', 'solid', 'open']);
  });

  it('compares the first with the last whole year, and says what is known of the last half', () => {
    expect(chart?.finding).toBe(
      'Sachsen führte 2013 Waren für 1,6\u00a0Mrd.\u00a0€ nach Russland aus, 2021 nur noch für 900\u00a0Mio.\u00a0€. ' +
        'Für 2022 ist nur ein halbes Jahr belegt: 200\u00a0Mio.\u00a0€.',
    );
    const grown = { a: figure('exports-russia', 1e9, '2013'), b: figure('exports-russia', 2e9, '2014') };
    expect(tradeCharts(siteOf([exports(grown)]), 'de')[0]?.finding).toBe(
      'Sachsen führte 2013 Waren für 1\u00a0Mrd.\u00a0€ nach Russland aus, 2014 für 2\u00a0Mrd.\u00a0€.',
    );
  });

  it('has every value above its column, the last one too, and both years that touch the break', () => {
    expect(chart && written(chart.layout)).toEqual([
      '1,6\u00a0Mrd.\u00a0€',
      '900\u00a0Mio.\u00a0€',
      '200\u00a0Mio.\u00a0€',
    ]);
    const years = chart?.layout.texts.filter(({ text }) => /^20\d\d$/.test(text)).map(({ text }) => text);
    expect(years).toEqual(['2013', '2021', '2022']);
  });

  it('shows the turning points and says how to read them', () => {
    expect(chart && dividers(chart.layout)).toBe(2);
    expect(chart?.notes.map((note) => note.slice(0, 24))).toEqual([
      'Senkrechte Linien: Sankt',
      'Jahre ohne Angabe bleibe',
      'Umrandet: nur ein Halbja',
    ]);
  });

  it('is there only for regions with two whole years', () => {
    expect(
      tradeCharts(
        siteOf([exports({ a: figure('exports-russia', 1, '2013'), b: figure('exports-russia-half-year', 2, '2014') })]),
        'de',
      ),
    ).toEqual([]);
  });
});

describe('the charts of research', () => {
  const institute = (id: string, kind: string, place: string, more: object = {}) => ({
    id,
    kind,
    name: { de: id, ru: id },
    place,
    region: 'saxony',
    asOf: '2024',
    ...more,
  });
  const site = siteOf([], {
    institutes: [
      institute('tu', 'university', 'dresden'),
      institute('ifw', 'leibniz', 'dresden'),
      institute('ipf', 'leibniz', 'dresden'),
      institute('old', 'max-planck', 'dresden', { status: 'closed' }),
      institute('academy', 'dual-studies', 'bautzen'),
      institute('state', 'kursk-university', 'kursk', { region: 'kursk' }),
    ],
  });
  const [kinds, towns] = researchCharts(site, 'de');

  it('count those of Saxony that exist by kind and by town, the most first, then by name', () => {
    expect(kinds?.rows).toEqual([
      { label: { text: 'Leibniz-Gemeinschaft', href: '/de/forschung/leibniz/' }, value: '2', sources: [] },
      { label: { text: 'Duales Studium', href: '/de/forschung/dual-studies/' }, value: '1', sources: [] },
      { label: { text: 'Universitäten', href: '/de/forschung/university/' }, value: '1', sources: [] },
    ]);
    expect(towns?.rows).toEqual([
      { label: { text: 'Dresden' }, value: '3', sources: [] },
      { label: { text: 'Bautzen' }, value: '1', sources: [] },
    ]);
  });

  it('say which is first and which second', () => {
    expect(kinds?.finding).toBe('Die meisten: Leibniz-Gemeinschaft (2), danach Duales Studium (1).');
    expect(towns?.finding).toBe('Die meisten: Dresden (3), danach Bautzen (1).');
  });

  it('have names, and bars as long as their values', () => {
    expect([kinds, towns].map((chart) => [chart?.id, chart?.title, chart?.labelTitle, chart?.valueTitle])).toEqual([
      ['kinds', 'Einrichtungen nach Träger und Hochschulart', 'Träger oder Art', 'Einrichtungen'],
      ['towns', 'Einrichtungen nach Orten', 'Ort', 'Einrichtungen'],
    ]);
    const [most, least] = towns?.layout.bars ?? [];
    expect((most?.width ?? 0) / (least?.width ?? 1)).toBeCloseTo(3, 1);
    expect(towns?.layout.texts.map(({ text }) => text)).toEqual(['Dresden', '3', 'Bautzen', '1']);
    expect(towns?.notes).toEqual([expect.stringMatching(/^Gezählt sind die auf dieser Website/)]);
  });

  it('follow the order of the Russian names in Russian', () => {
    expect(researchCharts(site, 'ru')[0]?.rows.map(({ label }) => label.text)).toEqual([
      'Объединение Лейбница',
      'Дуальное обучение',
      'Университеты',
    ]);
  });
});

describe('the charts of rankings', () => {
  const ranking = (id: string, index: string, edition: string, place: object) => ({
    id,
    index: { de: index, ru: `${index} ru` },
    edition,
    scope: { de: '16 Länder', ru: '16 земель' },
    region: 'saxony',
    field: 'innovation',
    publisher: 'Institut',
    source: 'office',
    ...place,
  });
  const rankings = [
    ranking('i-2020', 'Index', '2020', { rank: 5, outOf: 16 }),
    ranking('i-2018', 'Index', '2018-03', { rank: 2, outOf: 16, source: ['report', 'office'] }),
    ranking('far', 'Weit', '2019', { rank: 90, outOf: 100 }),
    ranking('near', 'Nah', '2019', { rank: 3, outOf: 16 }),
    ranking('group', 'Gruppe', '2019', { group: { de: 'Spitze', ru: 'лидеры' } }),
    ranking('half', 'Halb', '2019', { rank: 3 }),
    ranking('other', 'Index', '2019', { rank: 3, outOf: 10 }),
  ];
  const site = siteOf([], { rankings });
  const [years, single] = rankingCharts(site, 'de');

  it('show several editions of one ranking over the years, only among equally many', () => {
    expect(years).toMatchObject({
      id: 'i-2018',
      title: 'Platz Sachsens: Index',
      finding: '2018: 2 von 16; 2020: 5 von 16.',
      notes: ['Oben Platz 1, unten der letzte Platz (16).', 'Jahre ohne Angabe bleiben leer.'],
      labelTitle: 'Ausgabe',
      valueTitle: 'Platz',
      rows: [
        {
          label: { text: 'März 2018', href: '/de/ranglisten/#i-2018' },
          value: '2 von 16',
          note: '16 Länder',
          sources: ['report', 'office'],
        },
        { label: { text: '2020', href: '/de/ranglisten/#i-2020' }, value: '5 von 16' },
      ],
    });
    expect(years && written(years.layout)).toEqual(['2', '5']);
  });

  it('turn the axis, so that the first place is on top, with the first, the middle and the last place on it', () => {
    const [better, worse] = years?.layout.points ?? [];
    expect(better?.y).toBeLessThan(worse?.y ?? 0);
    const axis = years?.layout.texts.filter(({ quiet, anchor }) => quiet && anchor === 'end') ?? [];
    expect(axis.toSorted((a, b) => a.y - b.y).map(({ text }) => text)).toEqual(['1', '8', '16']);
  });

  it('say that a place stayed the same', () => {
    const same = siteOf([], {
      rankings: [
        ranking('b', 'Index', '2019', { rank: 2, outOf: 16 }),
        ranking('a', 'Index', '2018', { rank: 2, outOf: 16 }),
      ],
    });
    expect(rankingCharts(same, 'de').map(({ finding }) => finding)).toEqual([
      'In allen belegten Ausgaben (2018, 2019) Platz 2 von 16.',
    ]);
  });

  it('show the others each by itself, with the best and the worst by their share', () => {
    expect(single).toMatchObject({
      id: 'single',
      title: 'Platz Sachsens in weiteren Ranglisten',
      finding: 'Am weitesten vorn: Nah, 2019 (3 von 16). Am weitesten hinten: Weit, 2019 (90 von 100).',
      labelTitle: 'Rangliste',
      valueTitle: 'Platz',
    });
    expect(single?.rows.map(({ label, value, note, sources }) => [label.text, value, note, sources])).toEqual([
      ['Weit, 2019', '90 von 100', '16 Länder', ['office']],
      ['Nah, 2019', '3 von 16', '16 Länder', ['office']],
      ['Index, 2019', '3 von 10', '16 Länder', ['office']],
    ]);
    expect(single?.rows[1]?.label.href).toBe('/de/ranglisten/#near');
    expect(single?.layout.points).toHaveLength(3);
    expect(single && written(single.layout)).toEqual([
      'Weit, 2019: 90 von 100',
      'Nah, 2019: 3 von 16',
      'Index, 2019: 3 von 10',
    ]);
    expect(single?.notes).toHaveLength(1);
  });

  it('are none where there are no places', () => {
    expect(rankingCharts(siteOf([], { rankings: rankings.slice(4, 6) }), 'ru')).toEqual([]);
  });
});

describe('the chart of events', () => {
  const event = (id: string, start: string, value = 'held') =>
    entry('events', id, { start, end: undefined, status: { value, asOf: '2018', source: 'report' } });
  const site = siteOf([
    event('a', '2020', 'cancelled'),
    event('b', '2018-05'),
    event('c', '2018-03', 'planned'),
    event('d', '2016'),
    event('e', '2020-02'),
    ...turningPoints(),
  ]);
  const chart = eventsByYear(site, 'de');

  it('counts by year what took place and the rest, and links to the list of each year', () => {
    expect(chart.rows).toEqual([
      {
        label: { text: '2016', href: '/de/veranstaltungen/jahr/2016/' },
        value: '1',
        note: 'davon nachweislich stattgefunden: 1',
        sources: [],
      },
      {
        label: { text: '2018', href: '/de/veranstaltungen/jahr/2018/' },
        value: '2',
        note: 'davon nachweislich stattgefunden: 1',
        sources: [],
      },
      {
        label: { text: '2020', href: '/de/veranstaltungen/jahr/2020/' },
        value: '2',
        note: 'davon nachweislich stattgefunden: 1',
        sources: [],
      },
    ]);
    expect(chart).toMatchObject({
      id: 'events',
      title: 'Veranstaltungen nach Jahren',
      labelTitle: 'Jahr',
      valueTitle: 'Veranstaltungen',
    });
  });

  it('names the years with most of them, and the last one', () => {
    expect(chart.finding).toBe(
      'Die meisten Veranstaltungen in einem Jahr: 2 (2018, 2020). Die letzte verzeichnete fällt ins Jahr 2020.',
    );
    expect(chart.notes).toHaveLength(3);
  });

  it('draws those that took place filled, the others on top of them as outlines', () => {
    const parts = chart.layout.bars.map(({ tone, height }) => [tone, height]);
    // The field is 150 high and holds two events.
    expect(parts).toEqual([
      ['solid', 75],
      ['open', 0],
      ['solid', 75],
      ['open', 75],
      ['solid', 75],
      ['open', 75],
    ]);
    expect(written(chart.layout)).toEqual(['1', '2', '2']);
  });

  it('reaches to the year of the attack once that is past, not into years of which nothing is told', () => {
    const years = chart.layout.texts
      .filter(({ anchor, quiet }) => quiet && anchor === 'middle')
      .map(({ text }) => text);
    expect(years.at(-1)).toBe('2022');
    expect(dividers(chart.layout)).toBe(1);
    const then = eventsByYear(siteOf([event('b', '2018-05'), event('c', '2019')], {}, '2019-06-01T00:00:00Z'), 'de');
    expect(
      then.layout.texts.filter(({ anchor, quiet }) => quiet && anchor === 'middle').map(({ text }) => text),
    ).toEqual(['2018', '2019']);
  });
});

describe('the charts of a series of events', () => {
  const series = { de: 'Messe', ru: 'Выставка' };
  const event = (id: string, facts: object) => entry('events', id, { series, start: id, end: undefined, ...facts });
  const site = siteOf([
    event('2019', {
      status: { value: 'planned', asOf: '2019', source: 'report' },
      figures: { stands: figure('exhibitors', 300, '2019') },
    }),
    event('2018', { figures: { visitors: figure('exhibitors', 1000, '2018') } }),
    entry('events', 'alone', { figures: { stands: figure('exhibitors', 5, '2017') } }),
  ]);

  it('join what its editions report, each with a link, announced ones as outlines', () => {
    const [chart, ...rest] = seriesCharts(site, 'de');
    expect(rest).toEqual([]);
    expect(chart).toMatchObject({
      id: '2018-exhibitors',
      title: 'Aussteller: Messe',
      rows: [
        { label: { text: '2018 deutsch', href: '/de/veranstaltungen/2018/' }, value: '1.000' },
        { label: { text: '2019 deutsch', href: '/de/veranstaltungen/2019/' }, value: '300' },
      ],
      notes: [expect.stringMatching(/^Nur umrandet: angekündigt/)],
    });
    expect(chart?.layout.bars.map(({ tone }) => tone)).toEqual(['solid', 'open']);
  });

  it('keep different series apart', () => {
    const other = { series: { de: 'Tagung', ru: 'Конференция' } };
    const both = siteOf([
      ...site.entries.events,
      event('2016', { ...other, figures: { a: figure('exhibitors', 7, '2016') } }),
      event('2017', { ...other, figures: { a: figure('exhibitors', 9, '2017') } }),
    ]);
    expect(seriesCharts(both, 'de').map(({ title, rows }) => [title, rows.map(({ value }) => value)])).toEqual([
      ['Aussteller: Messe', ['1.000', '300']],
      ['Aussteller: Tagung', ['7', '9']],
    ]);
  });

  it('name the part that is measured rather than the series', () => {
    const scope = { de: 'beide Messen', ru: 'обе выставки' };
    const scoped = siteOf([
      event('2018', { figures: { a: figure('exhibitors', 1, '2018', { scope }) } }),
      event('2019', { figures: { a: figure('exhibitors', 2, '2019', { scope }) } }),
    ]);
    expect(seriesCharts(scoped, 'ru').map(({ title }) => title)).toEqual(['Участники: обе выставки']);
  });
});
