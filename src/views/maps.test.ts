import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { cooperationMap, formatDistance, regionMap, researchMap } from './maps.ts';

it('rounds distances of a hundred kilometres and more to tens', () => {
  expect(formatDistance(1504.05, 'de')).toBe('1.500\u00a0km');
  expect(formatDistance(1505, 'ru')).toBe('1\u00a0510\u00a0км');
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

  it('draws all of them, three routes between the sides, and no names where they would stand on each other', () => {
    expect(map.layout.points.map(({ id }) => id)).toEqual(map.rows.map(({ id }) => id));
    expect(map.layout.lines).toHaveLength(3);
    expect(map.layout.lines.map(({ label }) => label?.text)).toEqual(['1.500\u00a0km', '1.610\u00a0km', '460\u00a0km']);
    const named = map.layout.points.filter(({ label }) => label).map(({ id }) => id);
    // Leipzig lies 101 km from Dresden, Berlin 165 km from Bautzen and Dresden.
    expect(named).not.toContain('leipzig');
    expect(named).toContain('berlin');
  });

  it('says in words what it shows', () => {
    expect(map).toMatchObject({ title: 'Orte der Zusammenarbeit', valueTitle: 'Veranstaltungen' });
    expect(map.text).toBe(
      'Bautzen, Dresden, Kursk und Moskau mit ihren Entfernungen, dazu die übrigen Orte der Veranstaltungen. Luftlinie von Bautzen nach Kursk: 1.500\u00a0km.',
    );
    expect(cooperationMap(site, 'ru').text).toBe(
      'Баутцен, Дрезден, Курск и Москва с расстояниями между ними, а также остальные места событий. Расстояние по прямой Баутцен — Курск: 1\u00a0500\u00a0км.',
    );
  });

  it('does without a main place that the list does not have', () => {
    const without = siteOf([at('b', 'kursk')]);
    without.records.places.delete('moskau');
    const rest = cooperationMap(without, 'de');
    expect(rest.rows.map(({ id }) => id)).toEqual(['bautzen', 'dresden', 'kursk']);
    expect(rest.layout.lines.map(({ label }) => label?.text)).toEqual(['1.500\u00a0km']);
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
    expect(map.layout.points.map(({ id, radius }) => [id, radius])).toEqual([
      ['dresden', 16],
      ['bautzen', 8],
      ['leipzig', 8],
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
      text: 'Orte aus dem Profil Sachsen mit ihrer Entfernung von Dresden.',
      valueTitle: 'Entfernung von Dresden',
      distances: [],
      measured: true,
    });
  });

  it('draws the seat and the places', () => {
    expect(map.layout.points.map(({ id, label }) => [id, label?.text])).toEqual([
      ['dresden', 'Dresden'],
      ['bautzen', 'Bautzen'],
      ['leipzig', 'Leipzig'],
    ]);
  });
});
