import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { cooperationMap, formatDistance, overviewMap, regionMap, researchMap } from './maps.ts';

it('rounds distances of a hundred kilometres and more to tens', () => {
  expect(formatDistance(1504.05, 'de')).toBe('1.500\u00a0km');
  expect(formatDistance(1505, 'ru')).toBe('1510\u00a0км');
  expect(formatDistance(100, 'de')).toBe('100\u00a0km');
  expect(formatDistance(104, 'de')).toBe('100\u00a0km');
  expect(formatDistance(99.4, 'de')).toBe('99\u00a0km');
});

describe('the map of the cooperation', () => {
  const at = (id: string, place: string) => entry('events', id, { place });
  const more = [
    {
      id: 'expocentre',
      name: { de: 'Expozentr', ru: 'Экспоцентр' },
      lat: 55.75,
      lon: 37.54,
      country: 'ru',
      drawnAs: 'moskau',
    },
    { id: 'leipzig', name: { de: 'Leipzig', ru: 'Лейпциг' }, lat: 51.34, lon: 12.37, country: 'de' },
    { id: 'berlin', name: { de: 'Berlin', ru: 'Берлин' }, lat: 52.52, lon: 13.4, country: 'de' },
  ];
  const site = siteOf(
    [at('a', 'expocentre'), at('b', 'kursk'), at('c', 'moskau'), at('d', 'leipzig'), at('e', 'berlin')],
    {
      places: more,
    },
  );
  const map = cooperationMap(site, 'de');

  it('has a row for each main place and each place of an event, with the events there', () => {
    expect(map.rows.map(({ id, name, value, links }) => [id, name, value, links.map(({ text }) => text)])).toEqual([
      ['bautzen', 'Bautzen', '–', []],
      ['dresden', 'Dresden', '–', []],
      ['kursk', 'Kursk', '', ['b deutsch']],
      ['moskau', 'Moskau', '', ['a deutsch', 'c deutsch']],
      ['leipzig', 'Leipzig', '', ['d deutsch']],
      ['berlin', 'Berlin', '', ['e deutsch']],
    ]);
    expect(map.rows[2]?.links[0]?.href).toBe('/de/veranstaltungen/b/');
  });

  // Great circles computed once with the haversine formula, apart from this code.
  it('has the distance between each two main places, once', () => {
    expect(map.distances.map(({ id, name, value }) => [id, name, value])).toEqual([
      ['bautzen-dresden', 'Bautzen – Dresden', '50\u00a0km'],
      ['bautzen-kursk', 'Bautzen – Kursk', '1.500\u00a0km'],
      ['bautzen-moskau', 'Bautzen – Moskau', '1.610\u00a0km'],
      ['dresden-kursk', 'Dresden – Kursk', '1.550\u00a0km'],
      ['dresden-moskau', 'Dresden – Moskau', '1.660\u00a0km'],
      ['kursk-moskau', 'Kursk – Moskau', '460\u00a0km'],
    ]);
    expect(map.distances.every(({ links }) => links.length === 0)).toBe(true);
    expect(map.measured).toBe(true);
  });

  it('draws all of them and three routes between the sides', () => {
    expect(map.layout.main.points.map(({ id }) => id)).toEqual(map.rows.map(({ id }) => id));
    expect(map.layout.main.lines.map(({ label }) => label?.text)).toEqual([
      '1.500\u00a0km',
      '1.610\u00a0km',
      '460\u00a0km',
    ]);
  });

  it('names crowded places in an enlarged part, and there all of them', () => {
    const [part, ...others] = map.layout.insets;
    expect(others).toEqual([]);
    expect(part?.points.map(({ id, label }) => [id, label?.text])).toEqual([
      ['bautzen', 'Bautzen'],
      ['dresden', 'Dresden'],
    ]);
  });

  it('leads from a place to its row, or to the event where there is one', () => {
    expect([...map.places].map(([id, { link }]) => [id, link?.name, link?.href])).toEqual([
      ['bautzen', 'Bautzen: 0 Veranstaltungen', '#place-bautzen'],
      ['dresden', 'Dresden: 0 Veranstaltungen', '#place-dresden'],
      ['kursk', 'Kursk: 1 Veranstaltung', '/de/veranstaltungen/b/'],
      ['moskau', 'Moskau: 2 Veranstaltungen', '#place-moskau'],
      ['leipzig', 'Leipzig: 1 Veranstaltung', '/de/veranstaltungen/d/'],
      ['berlin', 'Berlin: 1 Veranstaltung', '/de/veranstaltungen/e/'],
    ]);
  });

  it('gives places the colour of the side that their region is on', () => {
    const towns = [
      { ...more[1], region: 'saxony' },
      { ...more[2], region: 'oblast' },
    ];
    const regions = [entry('regions', 'saxony', { side: 'saxony' }), entry('regions', 'oblast', { side: 'kursk' })];
    const { places } = cooperationMap(
      siteOf([...regions, at('d', 'leipzig'), at('e', 'berlin')], { places: towns }),
      'de',
    );
    expect(['leipzig', 'berlin', 'moskau'].map((id) => places.get(id)?.side)).toEqual(['saxony', 'kursk', 'other']);
  });

  it('says in words what it shows', () => {
    expect(map).toMatchObject({ title: 'Orte der Kontakte', valueTitle: 'Veranstaltungen' });
    expect(map.text).toBe(
      'Bautzen, Dresden, Kursk und Moskau mit ihren Entfernungen, dazu die übrigen Orte der Veranstaltungen. Luftlinie von Bautzen nach Kursk: 1.500\u00a0km. Je größer der Kreis, desto mehr Veranstaltungen; wo keine verzeichnet ist, ist er hohl. A: Ausschnitt in größerem Maßstab.',
    );
    expect(cooperationMap(site, 'ru').text).toBe(
      'Баутцен, Дрезден, Курск и Москва с расстояниями между ними, а также остальные места событий. Расстояние по прямой Баутцен — Курск: 1500\u00a0км. Чем больше круг, тем больше событий; где событий не учтено, круг пустой. A — фрагмент в более крупном масштабе.',
    );
  });

  it('does without a main place that the list does not have', () => {
    const without = siteOf([at('b', 'kursk')]);
    without.records.places.delete('moskau');
    const rest = cooperationMap(without, 'de');
    expect(rest.rows.map(({ id }) => id)).toEqual(['bautzen', 'dresden', 'kursk']);
    expect(rest.layout.main.lines.map(({ label }) => label?.text)).toEqual(['1.500\u00a0km']);
  });
});

describe('the overview', () => {
  const map = overviewMap(siteOf([]), 'ru');

  it('shows the main places and their routes alone, as a picture', () => {
    expect(map.layout.main.points.map(({ label }) => label?.text)).toEqual(['Баутцен', 'Дрезден', 'Курск', 'Москва']);
    expect(map.layout.main.lines).toHaveLength(3);
    expect(map.layout.insets).toEqual([]);
    expect([...map.places.values()].filter(({ link }) => link)).toEqual([]);
    expect(map.text).toBe('Баутцен, Дрезден, Курск и Москва с расстояниями между ними.');
  });

  it('names waters in the language of the page', () => {
    const names = map.layout.main.waters.map(({ lines }) => lines.join(' '));
    expect(names).toContain('Балтийское море');
    expect(names).toContain('Днепр');
  });
});

describe('the map of research', () => {
  const institute = (id: string, place: string, more: object = {}) => ({
    id,
    kind: 'university',
    name: { de: id, ru: id },
    place,
    region: 'saxony',
    asOf: '2024',
    ...more,
  });
  const leipzig = { id: 'leipzig', name: { de: 'Leipzig', ru: 'Лейпциг' }, lat: 51.34, lon: 12.37, country: 'de' };
  const site = siteOf([], {
    places: [leipzig],
    institutes: [
      institute('a', 'leipzig'),
      institute('b', 'dresden'),
      institute('c', 'dresden'),
      institute('d', 'dresden'),
      institute('e', 'dresden'),
      institute('f', 'bautzen'),
      institute('g', 'bautzen', { status: 'closed' }),
      institute('h', 'kursk', { region: 'kursk' }),
    ],
  });
  const map = researchMap(site, 'de');

  it('counts those of Saxony by town, the most first, then by name', () => {
    expect(map.rows).toEqual([
      { id: 'dresden', name: 'Dresden', value: '4', links: [] },
      { id: 'bautzen', name: 'Bautzen', value: '1', links: [] },
      { id: 'leipzig', name: 'Leipzig', value: '1', links: [] },
    ]);
    expect(map.distances).toEqual([]);
    expect(map.measured).toBe(false);
  });

  it('draws circles with areas in proportion to the numbers', () => {
    expect(map.layout.main.points.map(({ id, radius }) => [id, radius])).toEqual([
      ['dresden', 8],
      ['bautzen', 4],
      ['leipzig', 4],
    ]);
  });

  it('says where most of them are', () => {
    expect(map.text).toContain('Die meisten liegen in Dresden (4).');
    expect(map).toMatchObject({ title: 'Forschung und Hochschulen in Sachsen', valueTitle: 'Einrichtungen' });
  });
});

describe('the map of a region', () => {
  const town = (id: string, de: string, lat: number, lon: number, region?: string) => ({
    id,
    name: { de, ru: `${de} ru` },
    lat,
    lon,
    country: 'de',
    ...(region && { region }),
  });
  const saxony = entry('regions', 'saxony', { seat: 'dresden', places: ['bautzen'] });
  const site = siteOf([saxony], {
    places: [town('leipzig', 'Leipzig', 51.34, 12.37, 'saxony'), town('essen', 'Essen', 51.46, 7.01, 'elsewhere')],
  });
  const map = regionMap(site, saxony, 'de');

  it('has its places with their distance from the seat, the nearest first', () => {
    expect(map.rows).toEqual([
      { id: 'bautzen', name: 'Bautzen', value: '50\u00a0km', links: [] },
      { id: 'leipzig', name: 'Leipzig', value: '100\u00a0km', links: [] },
    ]);
    expect(map).toMatchObject({
      title: 'Orte: Sachsen',
      text: 'Orte aus dem Profil Sachsen mit ihrer Entfernung von Dresden. Ringe zeigen gleiche Entfernungen, Pfeile die Richtung zu Orten jenseits der Karte.',
      valueTitle: 'Entfernung von Dresden',
      distances: [
        { id: 'kursk', name: 'Dresden – Kursk', value: '1.550\u00a0km', links: [] },
        { id: 'moskau', name: 'Dresden – Moskau', value: '1.660\u00a0km', links: [] },
      ],
      measured: true,
    });
  });

  it('draws the seat and the places', () => {
    expect(map.layout.main.points.map(({ id, label }) => [id, label?.text])).toEqual([
      ['dresden', 'Dresden'],
      ['bautzen', 'Bautzen'],
      ['leipzig', 'Leipzig'],
    ]);
  });
});
