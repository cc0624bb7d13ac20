import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { involvementCount, involvementOf } from './organisations.ts';

it('finds every event, report and statement in which an organisation stands, newest first', () => {
  const site = siteOf([
    entry('events', 'late', { start: '2019', end: undefined, organisers: [], participants: ['office'] }),
    entry('events', 'other', { start: '2018', end: undefined, organisers: ['else'], participants: [] }),
    entry('events', 'early', { start: '2017', end: undefined, organisers: ['office'], participants: [] }),
    entry('news', 'report', { date: '2018-01-02', organisations: ['office', 'else'] }),
  ]);
  const office = involvementOf(site, 'office');
  expect(office.events.map(({ id }) => id)).toEqual(['late', 'early']);
  expect(office.news.map(({ id }) => id)).toEqual(['report']);
  expect(involvementCount(office)).toBe(3);
  expect(involvementCount(involvementOf(site, 'nobody'))).toBe(0);
});
