import { expect, it } from 'vitest';
import { contentAddress } from './content-links.ts';
import { pictureOwner } from './picture.ts';
import { pageNumbers, pageParam, routePaths } from './static-paths.ts';
import { pathOf, withBase, type Address } from './urls.ts';

it.each<[Address, 'de' | 'ru', string]>([
  [{ route: 'home' }, 'de', '/de/'],
  [{ route: 'events' }, 'ru', '/ru/sobytiya/'],
  [{ route: 'events', rest: ['messe-2018'] }, 'de', '/de/veranstaltungen/messe-2018/'],
  [{ route: 'events', rest: [{ word: 'year' }, '2018'] }, 'ru', '/ru/sobytiya/god/2018/'],
  [{ route: 'page', rest: ['imprint'] }, 'de', '/de/impressum/'],
  [{ route: 'page', rest: ['new-page'] }, 'ru', '/ru/new-page/'],
  [{ route: 'organisations', anchor: 'wfs' }, 'de', '/de/organisationen/#wfs'],
])('%j in %s', (address, locale, path) => expect(pathOf(address, locale)).toBe(path));

it.each([
  ['/de/', '/', '/de/'],
  ['/de/', '/sachsen-kursk/', '/sachsen-kursk/de/'],
  ['/de/', '/sachsen-kursk', '/sachsen-kursk/de/'],
])('%s below %s', (path, base, expected) => expect(withBase(path, base)).toBe(expected));

it.each([
  ['events/messe-2018', { route: 'events', rest: ['messe-2018'] }],
  ['events/messe-2018#a1', { route: 'events', rest: ['messe-2018'], anchor: 'a1' }],
  ['pages/sanctions', { route: 'page', rest: ['sanctions'] }],
  ['organisations/wfs', { route: 'organisations', rest: ['wfs'] }],
  ['claims/messe', { route: 'claims', anchor: 'messe' }],
  ['rankings', { route: 'rankings' }],
  ['institutes/fh-iwu', undefined],
  ['https://example.org/', undefined],
  ['nonsense/x', undefined],
  ['pages', undefined],
])('content link %s', (target, expected) => expect(contentAddress(target)).toEqual(expected));

it('makes the paths of a route in every language', () => {
  expect(routePaths('events').map(({ params }) => params)).toEqual([
    { locale: 'de', events: 'veranstaltungen' },
    { locale: 'ru', events: 'sobytiya' },
  ]);
});

it('counts the pages of a list', () => {
  expect(pageNumbers(0, 10)).toEqual([1]);
  expect(pageNumbers(10, 10)).toEqual([1]);
  expect(pageNumbers(11, 10)).toEqual([1, 2]);
  expect([pageParam(1, 'de'), pageParam(2, 'ru')]).toEqual([undefined, 'stranitsa/2']);
});

it.each<[Address, string]>([
  [{ route: 'home' }, '/de/'],
  [{ route: 'events', rest: ['messe-2018'] }, '/de/veranstaltungen/messe-2018/'],
  [{ route: 'events', rest: [{ word: 'region' }, 'kursk'] }, '/de/veranstaltungen/'],
  [{ route: 'evidence', rest: [{ word: 'sources' }, { word: 'page' }, '3'] }, '/de/belege/quellen/'],
  [{ route: 'regions', rest: ['kursk', { word: 'figures' }] }, '/de/regionen/kursk/zahlen/'],
])('%j shows the picture of %s', (address, path) => expect(pathOf(pictureOwner(address), 'de')).toBe(path));
