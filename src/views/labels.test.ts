import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { addressOf, entryLabel, entryLabels, organisationLabels, placeLabel, topicLabels, wording } from './labels.ts';
import { record } from './model.ts';

const russian = entry('news', 'visit', { sourceLocale: 'ru' }, { ru: { title: 'Визит', summary: 'Был.' } });
const saxony = entry('regions', 'saxony');
const machines = entry('industries', 'machines');
const fair = entry('events', 'fair');
const site = siteOf([russian, saxony, machines, fair]);

it('leads plain pages to the root of their language, all others to their list', () => {
  expect(addressOf({ collection: 'pages', id: 'about' })).toEqual({ route: 'page', rest: ['about'] });
  expect(addressOf({ collection: 'news', id: 'visit' })).toEqual({ route: 'news', rest: ['visit'] });
});

it('links to an entry by its title, and names its language where that is not the page’s', () => {
  expect(entryLabel(fair, 'de')).toEqual({ text: 'fair deutsch', href: '/de/veranstaltungen/fair/' });
  expect(entryLabel(russian, 'de')).toEqual({ text: 'Визит', href: '/de/aktuelles/visit/', lang: 'ru' });
});

it('links to regions and industries by their short names', () => {
  expect(entryLabel(saxony, 'ru')).toEqual({ text: 'Саксония', href: '/ru/regiony/saxony/' });
  expect(entryLabel(machines, 'de')).toEqual({ text: 'Maschinenbau', href: '/de/branchen/machines/' });
});

it('links in the order of the ids, and leaves out what is no entry, such as a draft', () => {
  const other = entry('events', 'other');
  const labels = entryLabels(siteOf([fair, other]), 'events', ['other', 'draft', 'fair'], 'de');
  expect(labels.map(({ text }) => text)).toEqual(['other deutsch', 'fair deutsch']);
});

it('links topics to their pages and organisations to theirs', () => {
  expect(topicLabels(site, ['science'], 'ru')).toEqual([{ text: 'Наука', href: '/ru/temy/science/' }]);
  expect(organisationLabels(site, ['chamber', 'wfs'], 'de')).toEqual([
    { text: 'Kammer Kursk', href: '/de/organisationen/chamber/' },
    { text: 'Wirtschaftsförderung', href: '/de/organisationen/wfs/' },
  ]);
});

it('names places without a link', () => {
  expect(placeLabel(site, 'kursk', 'ru')).toEqual({ text: 'Курск' });
});

it('refuses what does not exist, by name', () => {
  expect(() => placeLabel(site, 'atlantis', 'de')).toThrow('places/atlantis');
  expect(() => record(site, 'sources', 'hearsay')).toThrow('sources/hearsay');
  expect(() => wording(entry('events', 'mute', {}, {}), 'de')).toThrow('events/mute');
});
