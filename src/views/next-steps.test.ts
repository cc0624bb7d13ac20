import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { nextSteps } from './next-steps.ts';

const about = entry('pages', 'about');
const imprint = entry('pages', 'imprint');
const saxony = entry('regions', 'saxony');
const report = { text: 'Fehler melden', href: '/de/ueber-uns/' };

it('leads from an event or report to more on its topics, and to where mistakes are reported', () => {
  const site = siteOf([imprint, about]);
  expect(nextSteps(site, entry('events', 'fair', { topics: ['trade', 'science'] }), 'de')).toEqual([
    { text: 'Veranstaltungen: Handel', href: '/de/veranstaltungen/thema/trade/' },
    { text: 'Veranstaltungen: Forschung', href: '/de/veranstaltungen/thema/science/' },
    report,
  ]);
  expect(nextSteps(site, entry('news', 'news', { topics: ['trade'] }), 'ru')).toEqual([
    { text: 'Хроника: Торговля', href: '/ru/novosti/tema/trade/' },
    { text: 'Сообщить об ошибке', href: '/ru/o-proekte/' },
  ]);
});

it('leads from a region to the comparison if there is another one', () => {
  const compare = { text: 'Regionen vergleichen', href: '/de/vergleich/' };
  expect(nextSteps(siteOf([about, saxony, entry('regions', 'kursk')]), saxony, 'de')).toEqual([compare, report]);
  expect(nextSteps(siteOf([about, saxony]), saxony, 'de')).toEqual([report]);
});

it('leads from an industry to the report alone, even where it has topics and there are two regions', () => {
  const site = siteOf([about, saxony, entry('regions', 'kursk')]);
  expect(nextSteps(site, entry('industries', 'machines', { topics: ['trade'] }), 'de')).toEqual([report]);
});

it('leads nowhere from plain pages, and to no page that is not there', () => {
  expect(nextSteps(siteOf([about]), imprint, 'de')).toEqual([]);
  expect(nextSteps(siteOf([imprint]), saxony, 'de')).toEqual([]);
});
