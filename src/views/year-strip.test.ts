import { expect, it } from 'vitest';
import { entry, siteOf, turningPoints } from '../../tests/support/site-model.ts';
import { yearStrip } from './year-strip.ts';

const event = (id: string, start: string, value: 'held' | 'reported' | 'planned' = 'held') =>
  entry('events', id, { start, end: undefined, status: { value, asOf: start, source: ['office'] } });
const held = event('held', '2011-05');
const planned = event('planned', '2011-03', 'planned');
const reported = event('reported', '2011-04', 'reported');
const report = entry('news', 'report', { date: '2019-02-01' });

const summary = (...entries: Parameters<typeof yearStrip>[1]) =>
  yearStrip(siteOf([...turningPoints()]), entries, 'de').map((year) =>
    'gap' in year ? '…' : [year.year, ...year.marks.map(({ shape }) => shape), ...year.breaks.map(() => '|')].join(' '),
  );

it('has every year from the first to the last, with what happened and what changed everything', () => {
  expect(summary(held, planned, reported, report)).toEqual([
    '2011 certain said open',
    '2012',
    '2013',
    '2014 |',
    '…',
    '2019 report',
    '2020',
    '2021',
    '2022 |',
  ]);
});

it('leads from each mark to its entry', () => {
  const [first] = yearStrip(siteOf([]), [held], 'ru');
  expect(first).toMatchObject({ year: 2011, marks: [{ href: '/ru/sobytiya/held/' }], breaks: [] });
});
