import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../src/config/locales.ts';
import { entryCollections, entrySchemas, type EntryCollection } from '../../src/schemas/entries.ts';
import { recordSchemas } from '../../src/schemas/records.ts';
import type { Entry, Records, ShownRecords, Site, Text } from '../../src/views/model.ts';

type Fields = Record<string, unknown>;

/** Title and summary in a language, and the body where it matters. */
type Wording = { title: string; summary?: string; body?: string };

/** What an entry has if a test does not say otherwise. */
const usual: Record<EntryCollection, Fields> = {
  events: {
    kind: 'fair',
    start: '2018-05-14',
    end: '2018-05-18',
    zone: 'Europe/Moscow',
    place: 'moskau',
    status: { value: 'held', asOf: '2018-06', source: 'report' },
    languages: 'unknown',
  },
  news: { date: '2018-05-20' },
  regions: {
    side: 'saxony',
    name: { de: 'Sachsen', ru: 'Саксония' },
    seat: 'dresden',
    cooperation: { value: 'suspended', asOf: '2022-03', source: 'report' },
  },
  industries: { name: { de: 'Maschinenbau', ru: 'Машиностроение' } },
  pages: {},
  stories: {},
  topics: {},
};

/** An entry as its files would give it: facts through the schema, a text for each language that is named. */
export function entry<C extends EntryCollection>(
  collection: C,
  id: string,
  facts: Fields = {},
  texts: Partial<Record<Locale, Wording>> = { de: { title: `${id} deutsch` }, ru: { title: `${id} по-русски` } },
): Entry<C> {
  const read = entrySchemas[collection].parse({
    sourceLocale: 'de',
    published: '2026-01-10',
    ...usual[collection],
    ...facts,
  });
  const written = Object.entries(texts).map(([locale, words]) => [locale, textOf(words)]);
  return { collection, id, facts: read, texts: Object.fromEntries(written) } as unknown as Entry<C>;
}

/** Reports of the two turning points; neither is important enough for the timeline by itself. */
export const turningPoints = (): Entry<'news'>[] => [
  entry('news', 'attack', {
    date: '2022-02-24',
    turningPoint: {
      mark: { de: 'Februar 2022: Angriff', ru: 'февраль 2022: нападение' },
      legend: { de: 'Angriff (Februar 2022)', ru: 'нападение (февраль 2022 года)' },
      break: { de: 'Alles gestoppt', ru: 'Всё остановлено' },
    },
  }),
  entry('news', 'sanctions', {
    date: '2014-07-31',
    turningPoint: {
      mark: { de: 'Juli 2014: Sanktionen', ru: 'июль 2014: санкции' },
      legend: { de: 'Sanktionen (Juli 2014)', ru: 'санкции (июль 2014 года)' },
    },
  }),
];

const textOf = ({ title, summary = `${title}: kurz`, body = '' }: Wording): Text => ({
  title,
  summary,
  state: 'original',
  body,
  prose: [{ html: body }],
});

const source = { language: 'de', quality: 'official', linkable: true, accessed: '2026-01-05' };
const town = (id: string, de: string, ru: string, lat: number, lon: number, country: 'de' | 'ru', ...to: string[]) => ({
  id,
  main: true,
  measuredTo: to,
  name: { de, ru },
  lat,
  lon,
  country,
});
const indicator = (id: string, de: string, ru: string, more: Fields = {}) => ({
  id,
  label: { de, ru },
  subject: 'people',
  unit: 'count',
  updateMonths: 24,
  ...more,
});

/** Topics that most tests need. */
const usualTopics = (): Entry[] => [
  entry(
    'topics',
    'trade',
    {},
    { de: { title: 'Handel', summary: 'Waren' }, ru: { title: 'Торговля', summary: 'Товары' } },
  ),
  entry(
    'topics',
    'science',
    {},
    { de: { title: 'Forschung', summary: 'Institute' }, ru: { title: 'Наука', summary: 'Институты' } },
  ),
];

/** A few records of each list that most tests need. */
const usualRecords: Partial<Record<ShownRecords, Fields[]>> = {
  sources: [
    { ...source, id: 'report', title: 'Bericht', publisher: 'Messe', url: 'https://messe.example/', date: '2018-06' },
    { ...source, id: 'office', title: 'Zahlen', publisher: 'Amt', url: 'https://amt.example/1', date: '2019-02-01' },
    { ...source, id: 'later', title: 'Neue Zahlen', publisher: 'Amt', url: 'https://amt.example/2', date: 'unknown' },
    {
      ...source,
      id: 'closed',
      title: 'Отчёт',
      publisher: 'Администрация',
      url: 'https://kursk.example/',
      date: 'stable',
      language: 'ru',
      quality: 'primary',
      linkable: false,
    },
  ],
  indicators: [
    indicator('population', 'Einwohner', 'Население', { compact: true, decimals: 2 }),
    indicator('exhibitors', 'Aussteller', 'Участники', { updateMonths: null }),
    indicator('share', 'Anteil', 'Доля', { unit: 'percent', decimals: 1 }),
    indicator('area', 'Fläche', 'Площадь', { unit: 'km2' }),
    indicator('exports-russia', 'Ausfuhr nach Russland', 'Экспорт в Россию', {
      trade: 'whole',
      unit: 'eur',
      compact: true,
      decimals: 1,
    }),
    indicator('exports-russia-half-year', 'Ausfuhr im Halbjahr', 'Экспорт за полугодие', {
      trade: 'half',
      unit: 'eur',
      compact: true,
      decimals: 1,
    }),
  ],
  places: [
    town('bautzen', 'Bautzen', 'Баутцен', 51.18, 14.42, 'de', 'kursk', 'moskau'),
    town('dresden', 'Dresden', 'Дрезден', 51.05, 13.74, 'de'),
    town('kursk', 'Kursk', 'Курск', 51.73, 36.19, 'ru', 'moskau'),
    town('moskau', 'Moskau', 'Москва', 55.75, 37.62, 'ru'),
  ],
  organisations: [
    {
      id: 'wfs',
      name: { de: 'Wirtschaftsförderung', ru: 'Агентство развития' },
      side: 'saxony',
      role: { de: 'Förderer', ru: 'агентство' },
      asOf: '2024',
      source: 'office',
    },
    {
      id: 'chamber',
      name: { de: 'Kammer Kursk', ru: 'Курская палата' },
      side: 'kursk',
      role: { de: 'Kammer', ru: 'палата' },
      asOf: '2024',
      source: ['closed', 'office'],
    },
  ],
};

const shown = [
  'sources',
  'indicators',
  'places',
  'organisations',
  'institutes',
  'rankings',
  'claims',
  'glossary',
  'synonyms',
] as const satisfies ShownRecords[];

/**
 * A site for tests of views, made without files and without Astro.
 * @param entries in the order that pages show them
 * @param records added to the usual ones, by list; one with the same id takes its place
 * @param now moment of the build
 */
export function siteOf(
  entries: readonly Entry[],
  records: Partial<Record<ShownRecords, Fields[]>> = {},
  now = '2026-11-24T12:00:00Z',
): Site {
  const instant = Temporal.Instant.from(now);
  const all = [...usualTopics(), ...entries];
  const listed = (name: ShownRecords) => [...(usualRecords[name] ?? []), ...(records[name] ?? [])];
  return {
    entries: Object.fromEntries(
      entryCollections.map((collection) => [collection, all.filter((one) => one.collection === collection)]),
    ) as unknown as Site['entries'],
    records: Object.fromEntries(
      shown.map((name) => [
        name,
        new Map(listed(name).map((record) => [record.id, recordSchemas[name].parse(record)])),
      ]),
    ) as unknown as Records,
    settings: settings(),
    now: instant,
    today: instant.toZonedDateTimeISO('Europe/Berlin').toPlainDate(),
  };
}

function settings(): Site['settings'] {
  const licence = { name: 'Lizenz', url: 'https://licence.example/' };
  return {
    site: { url: 'https://site.example/' },
    operator: {
      name: 'Betreiber',
      representative: 'Vertretung',
      street: 'Straße 1',
      city: '02625 Bautzen',
      country: { de: 'Deutschland', ru: 'Германия' },
      email: 'post@site.example',
      phone: '+49 3591 1',
      responsible: 'Redaktion',
      hosting: 'Anbieter',
    },
    licences: { code: licence, content: licence },
  };
}
