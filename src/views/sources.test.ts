import { expect, it } from 'vitest';
import { pageSize } from '../config/site.ts';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { sourceLinks, sourcesRest, sourceUses, sourceViews } from './sources.ts';

it('prints a source with its date in words, and links only to those that may be linked', () => {
  const [report, closed] = sourceViews(siteOf([]), ['report', 'closed'], 'de');
  expect(report).toEqual({
    id: 'report',
    title: 'Bericht',
    publisher: 'Messe',
    lang: 'de',
    date: 'Juni 2018',
    accessed: '5.\u00a0Januar 2026',
    quality: 'Behörde oder Kammer',
    url: 'https://messe.example/',
  });
  expect(closed).toMatchObject({
    title: 'Отчёт',
    lang: 'ru',
    date: 'dauerhaft gültig',
    quality: 'beteiligte Stelle selbst',
  });
  expect(closed).not.toHaveProperty('url');
});

it('says that a source has no date', () => {
  expect(sourceViews(siteOf([]), ['later'], 'de')[0]?.date).toBe('ohne Datum');
  expect(sourceViews(siteOf([]), ['later'], 'ru')[0]?.date).toBe('без даты');
});

it('names publishers, with the date only where one has published several', () => {
  const links = sourceLinks(siteOf([]), ['office', 'report', 'later'], 'de');
  expect(links).toEqual([
    { text: 'Amt, 1.\u00a0Februar 2019', href: '/de/belege/quellen/#office' },
    { text: 'Messe', href: '/de/belege/quellen/#report' },
    { text: 'Amt, ohne Datum', href: '/de/belege/quellen/#later' },
  ]);
  expect(sourceLinks(siteOf([]), ['office', 'office'], 'de').map(({ text }) => text)).toEqual(['Amt', 'Amt']);
});

it('links to the page of the long list on which a source stands', () => {
  // Four sources are there already.
  const more = Array.from({ length: 2 * pageSize.sources }, (_none, index) => ({
    id: `s-${index + 5}`,
    title: 'x',
    publisher: 'y',
    url: 'https://x.example/',
    date: '2018',
    accessed: '2026-01-05',
    language: 'de',
    quality: 'media',
    linkable: true,
  }));
  const site = siteOf([], { sources: more });
  const place = (number: number) => sourceLinks(site, [`s-${number}`], 'ru')[0]?.href;
  expect(place(pageSize.sources)).toBe(`/ru/istochniki/spisok/#s-${pageSize.sources}`);
  expect(place(pageSize.sources + 1)).toBe(`/ru/istochniki/spisok/stranitsa/2/#s-${pageSize.sources + 1}`);
  expect(place(2 * pageSize.sources + 1)).toBe(`/ru/istochniki/spisok/stranitsa/3/#s-${2 * pageSize.sources + 1}`);
  expect([sourcesRest(1), sourcesRest(2)]).toEqual([
    [{ word: 'sources' }],
    [{ word: 'sources' }, { word: 'page' }, '2'],
  ]);
});

it('knows every page that rests on a source, each once', () => {
  const fair = entry('events', 'fair', { sources: ['report'] });
  const news = entry('news', 'news', { sources: ['report', 'closed'] });
  const text = { de: 'Aussage', ru: 'Утверждение' };
  const ranking = { index: text, scope: text, edition: '2018', region: 'saxony', field: 'patents', publisher: 'x' };
  const institute = { kind: 'university', name: text, place: 'dresden', region: 'saxony', asOf: '2020' };
  const site = siteOf([news, fair], {
    claims: [
      {
        id: 'claim',
        statement: text,
        saidBy: 'wfs',
        date: '2018',
        saidIn: 'report',
        finding: 'partly',
        evidence: text,
        sources: ['closed'],
      },
    ],
    rankings: [
      { id: 'r1', ...ranking, source: ['later', 'closed'] },
      { id: 'r2', ...ranking, source: 'later' },
    ],
    institutes: [
      { id: 'i1', ...institute, source: 'later', founded: { year: 1828, source: 'report' } },
      { id: 'i2', ...institute, source: 'later' },
      { id: 'i3', ...institute, founded: { year: 1900 } },
    ],
  });
  const uses = sourceUses(site, 'de');
  const list = { text: 'Ranglisten', href: '/de/ranglisten/' };
  const organisations = { text: 'Organisationen', href: '/de/organisationen/' };
  const institutes = { text: 'Forschung', href: '/de/forschung/' };
  expect(uses.get('report')).toEqual([
    { text: 'fair deutsch', href: '/de/veranstaltungen/fair/' },
    { text: 'news deutsch', href: '/de/aktuelles/news/' },
    institutes,
  ]);
  expect(uses.get('closed')).toEqual([
    { text: 'news deutsch', href: '/de/aktuelles/news/' },
    { text: 'Faktencheck: Aussage', href: '/de/aussagen/#claim' },
    list,
    organisations,
  ]);
  expect(uses.get('later')).toEqual([list, institutes]);
  expect(uses.get('office')).toEqual([organisations]);
  expect(uses.has('unused')).toBe(false);
});
