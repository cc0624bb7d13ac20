import { describe, expect, it } from 'vitest';
import type { Locale } from '../config/locales.ts';
import { qrPath } from '../drawing/qr.ts';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import type { Site } from './model.ts';
import { sheetDate, sheetOf, sheetRoom, type SheetEntry } from './sheet.ts';

const origin = new URL('https://site.example');
type Room = Parameters<typeof sheetOf>[3];
const rows = (site: Site, of: SheetEntry, locale: Locale = 'de', room: Room = sheetRoom.whole) =>
  sheetOf(site, of, origin, room, locale).rows.map(({ term, values, notes }) => [term, values, notes]);

describe('the sheet of an event', () => {
  const machines = entry('industries', 'machines');
  const talk = entry('events', 'talk', {
    kind: 'meeting',
    start: '2018-05-15T10:00',
    end: '2018-05-15T12:30',
    status: { value: 'held', asOf: '2018-06', source: 'report', note: { de: 'laut Protokoll', ru: 'по протоколу' } },
    languages: ['de', 'ru'],
    organisers: ['wfs'],
    participants: ['chamber', 'wfs'],
    industries: ['machines'],
    contact: { name: { de: 'Presse', ru: 'Пресса' }, email: 'presse@site.example', phone: '+49 3591 1' },
  });

  it('says everything that its page says on it, in the order of the page', () => {
    expect(rows(siteOf([talk, machines]), talk)).toEqual([
      [
        'Wann',
        ['Dienstag, 15.\u00a0Mai 2018, 10:00–12:30 Uhr'],
        ['10:00–12:30 (Moskauer Normalzeit)', '09:00–11:30 (Mitteleuropäische Sommerzeit)'],
      ],
      ['Wo', ['Moskau'], []],
      ['Status', ['hat stattgefunden'], ['Stand Juni 2018', 'laut Protokoll']],
      ['Veranstalter', ['Wirtschaftsförderung'], []],
      ['Beteiligte', ['Kammer Kursk', 'Wirtschaftsförderung'], []],
      ['Sprachen', ['Deutsch', 'Russisch'], []],
      ['Kontakt', ['Presse', 'presse@site.example', '+49 3591 1'], []],
      ['Branchen', ['Maschinenbau'], []],
    ]);
  });

  it('says what is not known, and leaves lists without names out', () => {
    const fair = entry('events', 'fair', { status: { value: 'planned', asOf: '2018', source: 'report' } });
    expect(rows(siteOf([fair]), fair)).toEqual([
      ['Wann', ['14.–18.\u00a0Mai 2018, Montag bis Freitag'], []],
      ['Wo', ['Moskau'], []],
      ['Status', ['Ausgang unbekannt'], ['Stand 2018']],
      ['Veranstalter', ['nicht belegt'], []],
      ['Sprachen', ['nicht belegt'], []],
      ['Kontakt', ['Es wird kein Kontakt vermittelt.'], []],
    ]);
    expect(rows(siteOf([fair]), fair, 'ru').map(([term]) => term)).toEqual([
      'Когда',
      'Где',
      'Статус',
      'Организаторы',
      'Языки',
      'Контакт',
    ]);
  });

  it('names only the ways of contact that there are', () => {
    const fair = entry('events', 'fair', {
      contact: { name: { de: 'Amt', ru: 'Ведомство' }, email: 'amt@site.example' },
    });
    expect(rows(siteOf([fair]), fair, 'ru')).toContainEqual(['Контакт', ['Ведомство', 'amt@site.example'], []]);
  });

  it('has kind, title and summary, and its address as a code', () => {
    const sheet = sheetOf(siteOf([talk]), talk, origin, sheetRoom.whole, 'ru');
    const url = 'https://site.example/ru/sobytiya/talk/';
    expect(sheet).toMatchObject({
      locale: 'ru',
      kind: 'Встреча',
      title: 'talk по-русски',
      summary: 'talk по-русски: kurz',
      url,
      qr: qrPath(url),
    });
    expect(sheet).not.toHaveProperty('lang');
  });

  it('names the language of a title that is not translated', () => {
    const german = entry('events', 'german', {}, { de: { title: 'Treffen' } });
    expect(sheetOf(siteOf([german]), german, origin, sheetRoom.whole, 'ru')).toMatchObject({
      title: 'Treffen',
      lang: 'de',
    });
  });

  it('ends a long list with the number of those left out', () => {
    const names = (count: number) => {
      const list = Array.from({ length: count }, (_none, index) => ({
        id: `o${index}`,
        name: { de: `Firma ${index}`, ru: `Фирма ${index}` },
        side: 'saxony',
        role: { de: 'x', ru: 'x' },
        asOf: '2024',
        source: 'office',
      }));
      const fair = entry('events', 'fair', { participants: list.map(({ id }) => id) });
      const row = rows(siteOf([fair], { organisations: list }), fair, 'de', sheetRoom.half);
      return row.find(([term]) => term === 'Beteiligte')?.[1];
    };
    expect(names(4)).toEqual(['Firma 0', 'Firma 1', 'Firma 2', 'Firma 3']);
    expect(names(5)).toEqual(['Firma 0', 'Firma 1', 'Firma 2', 'und 2 weitere']);
  });
});

describe('the sheet of a region', () => {
  const figure = (value: number, source = 'office') => ({ indicator: 'area', value, asOf: '2018', source });
  const machines = entry('industries', 'machines');
  const saxony = entry('regions', 'saxony', {
    cooperation: {
      value: 'suspended',
      asOf: '2022-03',
      source: 'report',
      note: { de: 'bis auf Weiteres', ru: 'до особого решения' },
    },
    industries: ['machines'],
    organisations: ['wfs'],
    keyFigures: ['c', 'a'],
    figures: { a: figure(1), b: figure(2), c: figure(3), d: figure(4, 'later'), e: figure(5, 'fifth') },
    sources: ['closed'],
  });
  const events = ['2019-05', '2018-03', '2017'].map((start) =>
    entry('events', `e-${start}`, { start, end: undefined, regions: ['saxony'] }),
  );
  const elsewhere = entry('events', 'elsewhere', { industries: ['saxony'] });
  const fifth = {
    id: 'fifth',
    title: 'Fünfte',
    publisher: 'Zeitung',
    url: 'https://zeitung.example/',
    date: '2018',
    accessed: '2026-01-05',
    language: 'de',
    quality: 'media',
    linkable: true,
  };
  const site = siteOf([saxony, machines, ...events, elsewhere], { sources: [fifth] });

  it('says how the cooperation stands, the seat, industries, organisations and the last events', () => {
    expect(rows(site, saxony, 'de', sheetRoom.half)).toEqual([
      ['Stand der Kontakte', ['geplante Vorhaben gestoppt'], ['Stand März 2022', 'bis auf Weiteres']],
      ['Verwaltungssitz', ['Dresden'], []],
      ['Branchen', ['Maschinenbau'], []],
      ['Organisationen', ['Wirtschaftsförderung'], []],
      ['Letzte Veranstaltungen', ['Mai 2019: e-2019-05 deutsch', 'März 2018: e-2018-03 deutsch'], []],
    ]);
  });

  it('has the name of the region for a title', () => {
    expect(sheetOf(site, saxony, origin, sheetRoom.whole, 'ru')).toMatchObject({ kind: 'Регион', title: 'Саксония' });
  });

  it('shows key figures first, as many as have room, and counts the others', () => {
    const half = sheetOf(site, saxony, origin, sheetRoom.half, 'de');
    expect(half.figures.map(({ name }) => name)).toEqual(['c', 'a', 'b', 'd']);
    expect(half.moreFigures).toBe(1);
    const whole = sheetOf(site, saxony, origin, sheetRoom.whole, 'de');
    expect(whole.figures.map(({ name }) => name)).toEqual(['c', 'a', 'b', 'd', 'e']);
    expect(whole.moreFigures).toBe(0);
  });

  it('names the sources of what it shows, and counts those that have no room', () => {
    const half = sheetOf(site, saxony, origin, sheetRoom.half, 'de');
    expect(half.sources).toEqual([
      { title: 'Отчёт', lang: 'ru', from: 'Администрация, dauerhaft gültig' },
      { title: 'Bericht', lang: 'de', from: 'Messe, Juni 2018' },
      { title: 'Zahlen', lang: 'de', from: 'Amt, 1.\u00a0Februar 2019' },
    ]);
    // That of the fourth figure; the fifth figure has no room, and so its source does not count.
    expect(half.moreSources).toBe(1);
    const whole = sheetOf(site, saxony, origin, sheetRoom.whole, 'de');
    expect([whole.sources.length, whole.moreSources]).toEqual([5, 0]);
    expect(whole.sources.at(-1)).toEqual({ title: 'Fünfte', lang: 'de', from: 'Zeitung, 2018' });
  });
});

describe('the sheet of an industry', () => {
  const saxony = entry('regions', 'saxony');
  const machines = entry('industries', 'machines', { regions: ['saxony'] });
  const fair = entry('events', 'fair', { industries: ['machines'] });
  const elsewhere = entry('events', 'elsewhere', { regions: ['machines'] });
  const site = siteOf([saxony, machines, fair, elsewhere]);

  it('says its regions and events, and of the cooperation only what is recorded', () => {
    expect(rows(site, machines)).toEqual([
      ['Regionen', ['Sachsen'], []],
      ['Letzte Veranstaltungen', ['14.–18.\u00a0Mai 2018: fair deutsch'], []],
    ]);
    const ended = entry('industries', 'ended', { cooperation: { value: 'ended', asOf: 'unknown', source: 'report' } });
    expect(rows(siteOf([ended]), ended)).toEqual([['Stand der Kontakte', ['beendet'], ['Stand nicht bekannt']]]);
  });

  it('has its name for a title', () => {
    expect(sheetOf(site, machines, origin, sheetRoom.half, 'de')).toMatchObject({
      kind: 'Branche',
      title: 'Maschinenbau',
    });
  });
});

it('holds twice as much where one language has the page for itself', () => {
  expect(sheetRoom).toEqual({
    whole: { names: 8, figures: 8, sources: 8, events: 3 },
    half: { names: 4, figures: 4, sources: 3, events: 2 },
  });
});

it('is dated by the last change of the entry, else by its appearance', () => {
  expect(sheetDate(entry('events', 'a', { updated: '2026-11-02' }), 'de')).toBe('2.\u00a0November 2026');
  expect(sheetDate(entry('events', 'a'), 'ru')).toBe('10\u00a0января 2026\u00a0г.');
});
