import { expect, it } from 'vitest';
import { siteOf } from '../../tests/support/site-model.ts';
import { glossaryBySubject } from './glossary.ts';
import { exists, instituteLabels, institutesByKind, institutesByPlace, saxonInstitutes } from './institutes.ts';

const institute = (id: string, kind: string, place: string, more: object = {}) => ({
  id,
  kind,
  name: { de: `${id} de`, ru: `${id} ru` },
  place,
  region: place === 'kursk' ? 'kursk' : 'saxony',
  asOf: '2024',
  ...more,
});
const site = siteOf([], {
  institutes: [
    institute('tu', 'university', 'dresden'),
    institute('ifw', 'leibniz', 'dresden', { status: 'renamed' }),
    institute('old', 'leibniz', 'bautzen', { status: 'closed' }),
    institute('gone', 'leibniz', 'bautzen', { status: 'merged' }),
    institute('academy', 'dual-studies', 'bautzen', { status: 'unknown' }),
    institute('state', 'kursk-university', 'kursk'),
  ],
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('lists institutes by kind in the order of the vocabulary, the closed ones too', () => {
  expect(institutesByKind(site).map(([kind, list]) => [kind, ids(list)])).toEqual([
    ['leibniz', ['ifw', 'old', 'gone']],
    ['university', ['tu']],
    ['dual-studies', ['academy']],
    ['kursk-university', ['state']],
  ]);
});

it('counts in Saxony those that exist as far as is known', () => {
  expect(ids(saxonInstitutes(site))).toEqual(['tu', 'ifw', 'academy']);
  expect([...site.records.institutes.values()].filter((one) => !exists(one)).map(({ id }) => id)).toEqual([
    'old',
    'gone',
  ]);
});

it('lists them by place, the place with most first, then by name in the language of the page', () => {
  const listed = institutesByPlace(site, 'de').map(({ name, institutes }) => [name, institutes.map(({ id }) => id)]);
  expect(listed).toEqual([
    ['Dresden', ['ifw', 'tu']],
    ['Bautzen', ['academy']],
    ['Kursk', ['state']],
  ]);
  const places = [
    { id: 'zwickau', name: { de: 'Zwickau', ru: 'Цвиккау' }, lat: 50, lon: 12, country: 'de' },
    { id: 'ellefeld', name: { de: 'Ellefeld', ru: 'Эллефельд' }, lat: 50, lon: 12, country: 'de' },
  ];
  const even = siteOf([], {
    places,
    institutes: [institute('a', 'leibniz', 'zwickau'), institute('b', 'leibniz', 'ellefeld')],
  });
  expect(institutesByPlace(even, 'de').map(({ name }) => name)).toEqual(['Ellefeld', 'Zwickau']);
  expect(institutesByPlace(even, 'ru').map(({ name }) => name)).toEqual(['Цвиккау', 'Эллефельд']);
});

it('links each institute to its place on the page of its kind', () => {
  expect(instituteLabels(site, ['state', 'tu'], 'ru')).toEqual([
    { text: 'state ru', href: '/ru/nauka/kursk-university/#state' },
    { text: 'tu ru', href: '/ru/nauka/university/#tu' },
  ]);
});

it('lists words of the glossary by subject in the order of the vocabulary, subjects without words not at all', () => {
  const term = (id: string, subject: string) => ({ id, de: id, ru: id, article: 'die', plural: null, subject });
  const words = siteOf([], {
    glossary: [term('licence', 'export-control'), term('lathe', 'machine-tools'), term('mill', 'machine-tools')],
  });
  expect(glossaryBySubject(words).map(([subject, terms]) => [subject, ids(terms)])).toEqual([
    ['machine-tools', ['lathe', 'mill']],
    ['export-control', ['licence']],
  ]);
});
