import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { onTopic, storiesOf, told } from './stories.ts';

const fair = entry('events', 'fair', { topics: ['trade'] });
const same = entry('news', 'fair', { topics: ['science'] });
const machines = entry('industries', 'machines', { topics: ['trade'] });
const story = entry('stories', 'all', { entries: ['events/fair', 'industries/machines'] });
const site = siteOf([fair, same, machines, story]);

it('leads from an entry to its stories, and from no other of the same name', () => {
  expect(storiesOf(site, fair, 'ru')).toEqual([{ text: 'all по-русски', href: '/ru/syuzhety/all/' }]);
  expect(storiesOf(site, machines, 'de')).toHaveLength(1);
  expect(storiesOf(site, same, 'de')).toEqual([]);
});

it('puts events and reports in one order, the newest first', () => {
  const day = (id: string, start: string) => entry('events', id, { start, end: start, topics: ['trade'] });
  const report = entry('news', 'report', { date: '2016', topics: ['trade'] });
  const all = siteOf([day('last', '2017-01-02'), day('first', '2015-06-01'), report]);
  expect(onTopic(all, 'trade').map(({ id }) => id)).toEqual(['last', 'report', 'first']);
});

it('has what has its place in time', () => {
  expect(told(site, story)).toEqual([fair]);
  expect(onTopic(site, 'trade')).toEqual([fair]);
  expect(onTopic(site, 'science')).toEqual([same]);
});
