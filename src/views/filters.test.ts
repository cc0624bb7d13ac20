import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { filterGroups, filterKinds, filterName, filtersOf, yearOf } from './filters.ts';
import { indexEntry, searchFacets } from './search.ts';

const day = (start: string) => ({ start, end: undefined });
const fair = entry('events', 'fair', { ...day('2018-05-14'), regions: ['saxony'], topics: ['science', 'trade'] });
const visit = entry('events', 'visit', { ...day('2020-winter'), regions: ['saxony', 'kursk'] });
const old = entry('events', 'old', { ...day('2018'), topics: ['trade'] });
const report = entry('news', 'report', { date: '2021-04', regions: ['kursk'] });
const saxony = entry('regions', 'saxony');
const kursk = entry('regions', 'kursk', { side: 'kursk', name: { de: 'Gebiet Kursk', ru: 'Курская область' } });
const empty = entry('regions', 'empty');
const site = siteOf([fair, visit, old, report, saxony, kursk, empty]);

it('counts an event by the year of its first day, a report by that of its date', () => {
  expect([fair, visit, report].map(yearOf)).toEqual(['2018', '2020', '2021']);
});

it('offers each way to narrow a list that leaves something, years newest first, the others in their own order', () => {
  const found = filtersOf(site, 'events').map(({ kind, value, entries }) => [kind, value, entries.map(({ id }) => id)]);
  expect(found).toEqual([
    ['year', '2020', ['visit']],
    ['year', '2018', ['fair', 'old']],
    ['region', 'saxony', ['fair', 'visit']],
    ['region', 'kursk', ['visit']],
    ['topic', 'trade', ['fair', 'old']],
    ['topic', 'science', ['fair']],
  ]);
  expect(filtersOf(site, 'news').map(({ value }) => value)).toEqual(['2021', 'kursk']);
});

it('names the values in the language of the page', () => {
  expect(filterName(site, { kind: 'year', value: '2018' }, 'ru')).toBe('2018');
  expect(filterName(site, { kind: 'region', value: 'kursk' }, 'ru')).toBe('Курская область');
  expect(filterName(site, { kind: 'topic', value: 'trade' }, 'de')).toBe('Handel');
});

it('links each value to its list with the number of entries, and marks the current one', () => {
  const groups = filterGroups(site, 'events', 'de', { kind: 'region', value: 'kursk' });
  expect(groups.map(({ title }) => title)).toEqual(['Jahr', 'Region', 'Thema']);
  expect(filterKinds).toEqual(['year', 'region', 'topic']);
  expect(groups[1]?.options).toEqual([
    { text: 'Sachsen', href: '/de/veranstaltungen/region/saxony/', count: 2, current: false },
    { text: 'Gebiet Kursk', href: '/de/veranstaltungen/region/kursk/', count: 1, current: true },
  ]);
  const [years, regions, topics] = filterGroups(site, 'events', 'ru', { kind: 'year', value: '2018' });
  expect(years?.options[1]).toEqual({ text: '2018', href: '/ru/sobytiya/god/2018/', count: 2, current: true });
  expect([...(regions?.options ?? []), ...(topics?.options ?? [])].some(({ current }) => current)).toBe(false);
  expect(
    filterGroups(site, 'events', 'de')
      .flatMap(({ options }) => options)
      .some(({ current }) => current),
  ).toBe(false);
});

it('marks a value only among its own kind', () => {
  const named = siteOf([
    entry('events', 'a', { regions: ['same'], topics: ['same'] }),
    entry('regions', 'same'),
    entry('topics', 'same'),
  ]);
  const [, regions, topics] = filterGroups(named, 'events', 'de', { kind: 'topic', value: 'same' });
  expect([regions?.options[0]?.current, topics?.options[0]?.current]).toEqual([false, true]);
});

it('offers in the search form what events and reports have together, each once', () => {
  const facets = searchFacets.of(site, 'de');
  expect(facets.map(({ name, title }) => [name, title])).toEqual([
    ['kind', 'Art'],
    ['topic', 'Thema'],
    ['region', 'Region'],
    ['year', 'Jahr'],
  ]);
  expect(facets.slice(1).map(({ options }) => options.map(({ text }) => text))).toEqual([
    ['Handel', 'Forschung'],
    ['Sachsen', 'Gebiet Kursk'],
    ['2021', '2020', '2018'],
  ]);
  expect(searchFacets.of(site, 'ru')[0]?.options.map(({ text }) => text)).toEqual([
    'Событие',
    'Хроника',
    'Сюжет',
    'Тема',
    'Регион',
    'Отрасль',
    'Наука',
    'Организации',
    'Проверка утверждений',
    'Рейтинги',
    'Глоссарий',
    'Страница',
  ]);
});

it('gives the index the ids of the form, and words only to be shown', () => {
  const { filters, meta } = indexEntry(
    { kind: 'events', topics: ['b', 'a'], regions: ['kursk'], year: '2018', details: { date: 'Mai 2018' } },
    'de',
  );
  expect(filters).toEqual([
    ['kind', 'events'],
    ['topic', 'b'],
    ['topic', 'a'],
    ['region', 'kursk'],
    ['year', '2018'],
  ]);
  expect(meta).toEqual([
    ['kind', 'Veranstaltung'],
    ['date', 'Mai 2018'],
  ]);
  const [kinds] = searchFacets.of(site, 'de');
  expect(kinds?.options[0]).toEqual({ value: 'events', text: 'Veranstaltung' });
});

it('has a wording for the number of hits in every plural category', () => {
  expect(Object.fromEntries(searchFacets.counts('de'))).toEqual({ other: '{n} Treffer', one: '{n} Treffer' });
  expect(Object.fromEntries(searchFacets.counts('ru'))).toEqual({
    many: '{n} результатов',
    one: '{n} результат',
    few: '{n} результата',
    other: '{n} результата',
  });
});
