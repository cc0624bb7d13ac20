import { expect, it } from 'vitest';
import { entry, siteOf, turningPoints as reports } from '../../tests/support/site-model.ts';
import { timeline } from './timeline.ts';
import { breakOf, dividersNote, turningPoints } from './turning-points.ts';

const events = (...days: string[]) =>
  days.map((start) => entry('events', start, { start, end: undefined, featured: true }));
const order = (...entries: Parameters<typeof siteOf>[0]) =>
  timeline(siteOf([...entries, ...reports()]), 'de').map((station) =>
    station.type === 'break' ? 'break' : station.card.title.split(' ')[0],
  );

it('shows important events and reports in the order of time, each with its year and card', () => {
  const late = entry('events', 'late', { start: '2019-03', featured: true, end: undefined });
  const early = entry('news', 'early', { date: '2017-11-02', featured: true });
  const plain = entry('news', 'plain', { date: '2018' });
  const stations = timeline(siteOf([late, early, plain]), 'ru');
  expect(stations).toMatchObject([
    { type: 'news', year: '2017', card: { title: 'early по-русски', href: '/ru/novosti/early/' } },
    { type: 'event', year: '2019', card: { title: 'late по-русски', place: 'Москва' } },
  ]);
});

it('breaks on the day of the attack, before what happened on that day', () => {
  expect(breakOf(siteOf(reports()))?.date).toBe('2022-02-24');
  expect(order(...events('2022-02-25', '2022-02-23', '2022-02-24'))).toEqual([
    '2022-02-23',
    'break',
    '2022-02-24',
    '2022-02-25',
  ]);
});

it('breaks first where nothing was before, and not at all where nothing came after', () => {
  expect(order(...events('2023'))).toEqual(['break', '2023']);
  expect(order(...events('2019', '2018'))).toEqual(['2018', '2019']);
  expect(order()).toEqual([]);
});

it('places the turning points of charts by month', () => {
  const site = siteOf(reports());
  const [sanctions, attack] = turningPoints(site, 'de');
  expect(sanctions).toEqual({ year: 2014.5, text: 'Juli 2014: Sanktionen' });
  expect(attack?.year).toBeCloseTo(2022 + 1 / 12, 10);
  expect(turningPoints(site, 'ru').map(({ text }) => text)).toEqual(['июль 2014: санкции', 'февраль 2022: нападение']);
});

it('says the break in the words of its report, and what the lines in charts mean', () => {
  const site = siteOf([...events('2023'), ...reports()]);
  expect(timeline(site, 'ru')[0]).toEqual({ type: 'break', words: { text: 'Всё остановлено' } });
  expect(dividersNote(site, 'de')).toEqual(['Senkrechte Linien: Sanktionen (Juli 2014), Angriff (Februar 2022).']);
});

it('knows no break and no lines where no report is a turning point', () => {
  const site = siteOf(events('2021', '2023'));
  expect(timeline(site, 'de').map(({ type }) => type)).toEqual(['event', 'event']);
  expect(turningPoints(site, 'de')).toEqual([]);
  expect(dividersNote(site, 'de')).toEqual([]);
});
