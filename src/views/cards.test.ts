import { describe, expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { card } from './cards.ts';

const fair = entry(
  'events',
  'fair',
  {},
  {
    de: { title: 'Messe', summary: 'Fand statt.' },
    ru: { title: 'Выставка', summary: 'Состоялась.' },
  },
);

describe('the card of an event', () => {
  it('says what, when, where and how it ended, in German', () => {
    expect(card(siteOf([fair]), fair, 'de')).toEqual({
      href: '/de/veranstaltungen/fair/',
      title: 'Messe',
      summary: 'Fand statt.',
      kind: 'Messe',
      date: { machine: '2018-05-14', words: '14.–18.\u00a0Mai 2018' },
      place: 'Moskau',
      outcome: { value: 'held', tone: 'good', text: 'hat stattgefunden' },
    });
  });

  it('says the same in Russian', () => {
    expect(card(siteOf([fair]), fair, 'ru')).toEqual({
      href: '/ru/sobytiya/fair/',
      title: 'Выставка',
      summary: 'Состоялась.',
      kind: 'Выставка',
      date: { machine: '2018-05-14', words: '14–18\u00a0мая 2018\u202fг.' },
      place: 'Москва',
      outcome: { value: 'held', tone: 'good', text: 'состоялась' },
    });
  });

  it('never shows a plan whose time is over as coming', () => {
    const plan = entry('events', 'plan', { status: { value: 'planned', asOf: '2018', source: 'report' } });
    expect(card(siteOf([plan]), plan, 'de').outcome?.value).toBe('not-recorded');
    expect(card(siteOf([plan], {}, '2018-05-01T00:00:00Z'), plan, 'de').outcome?.value).toBe('planned');
  });

  it.each([
    ['2018', '2018'],
    ['2018-05', '2018-05'],
    ['2018-05-14', '2018-05-14'],
    ['2018-spring', undefined],
    ['2018-05-14T10:00', undefined],
  ])('gives machines the day %s as %s', (start, machine) => {
    const event = entry('events', 'event', { start, end: undefined });
    expect(card(siteOf([event]), event, 'de').date?.machine).toBe(machine);
  });
});

it('shows of a report only its date', () => {
  const report = entry('news', 'report', { date: '2018-05' });
  expect(card(siteOf([report]), report, 'ru')).toEqual({
    href: '/ru/novosti/report/',
    title: 'report по-русски',
    summary: 'report по-русски: kurz',
    date: { machine: '2018-05', words: 'май 2018\u00a0г.' },
  });
});

it('shows of a page neither date nor place', () => {
  const about = entry('pages', 'about');
  expect(Object.keys(card(siteOf([about]), about, 'de'))).toEqual(['href', 'title', 'summary']);
});

it('speaks the source language, and says so, where there is no text', () => {
  const event = entry('events', 'only-russian', { sourceLocale: 'ru' }, { ru: { title: 'Визит', summary: 'Был.' } });
  expect(card(siteOf([event]), event, 'de')).toMatchObject({
    title: 'Визит',
    summary: 'Был.',
    lang: 'ru',
    kind: 'Messe',
  });
  expect(card(siteOf([event]), event, 'ru')).not.toHaveProperty('lang');
});
