import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { topicCards } from './topics.ts';

const site = siteOf([
  entry('events', 'fair', { topics: ['trade'] }),
  entry('events', 'talk', { topics: ['trade'] }),
  entry('news', 'report', { topics: ['trade', 'science'] }),
]);

it('counts what there is on a topic, and follows the alphabet of the reader', () => {
  expect(topicCards(site, 'de')).toEqual([
    { text: 'Forschung', href: '/de/themen/science/', summary: 'Institute', events: 0, news: 1 },
    { text: 'Handel', href: '/de/themen/trade/', summary: 'Waren', events: 2, news: 1 },
  ]);
  expect(topicCards(site, 'ru').map(({ text }) => text)).toEqual(['Наука', 'Торговля']);
});
