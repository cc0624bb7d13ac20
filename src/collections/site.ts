import { getCollection, type CollectionEntry } from 'astro:content';
import { localeCodes, type Locale } from '../config/locales.ts';
import { buildInstant } from '../corpus/build-date.ts';
import { part } from '../corpus/digests.ts';
import { readSettings } from '../corpus/settings.ts';
import { sortKey } from '../domain/event-outcome.ts';
import { textHash, translationReason, translationState } from '../domain/translation-state.ts';
import type { EntryCollection } from '../schemas/entries.ts';
import type { Entry, FactsOf, Records, ShownRecords, Site, Text } from '../views/model.ts';
import { noteRead } from './reads.ts';

let cached: Promise<Site> | undefined;

/**
 * Reads all content once per build; in the dev server anew for each page, so that edits show. What is
 * taken out of the result is noted as read.
 */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return read();
  return (cached ??= read());
}

type Texts = Map<string, CollectionEntry<'texts'>>;

async function read(): Promise<Site> {
  const texts: Texts = new Map((await getCollection('texts')).map((entry) => [entry.id, entry]));
  const now = buildInstant();
  const settings = readSettings();
  const entries = {
    events: (await entriesOf('events', texts)).sort(byTime(({ facts }) => sortKey(facts))),
    news: (await entriesOf('news', texts)).sort(
      byTime(({ facts }) => sortKey({ start: facts.date, zone: 'Europe/Berlin' })),
    ),
    stories: await entriesOf('stories', texts),
    topics: await entriesOf('topics', texts),
    regions: await entriesOf('regions', texts),
    industries: await entriesOf('industries', texts),
    pages: await entriesOf('pages', texts),
  };
  const records = {
    sources: await recordsOf('sources'),
    indicators: await recordsOf('indicators'),
    places: await recordsOf('places'),
    organisations: await recordsOf('organisations'),
    institutes: await recordsOf('institutes'),
    rankings: await recordsOf('rankings'),
    claims: await recordsOf('claims'),
    glossary: await recordsOf('glossary'),
    synonyms: await recordsOf('synonyms'),
  };
  return noting(
    {
      entries: noting(entries, part.facts),
      records: noting(records, part.records),
      settings,
      now,
      today: now.toZonedDateTimeISO('Europe/Berlin').toPlainDate(),
    },
    (key) => ({ settings: part.settings, now: part.now, today: part.today })[key],
  );
}

/** An object whose properties note that they are read, under the name that `name` gives them. */
function noting<T extends object>(values: T, name: (key: string) => string | undefined): T {
  const properties = Object.entries(values).map(([key, value]) => {
    const noted = name(key);
    const get = () => {
      if (noted) noteRead(noted);
      return value as unknown;
    };
    return [key, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(properties)) as T;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byTime =
  <T extends { id: string }>(key: (entry: T) => string) =>
  (a: T, b: T) =>
    order(key(b), key(a)) || order(a.id, b.id);

async function entriesOf<C extends EntryCollection>(collection: C, texts: Texts): Promise<Entry<C>[]> {
  const found = (await getCollection(collection)) as unknown as { id: string; data: FactsOf[C] }[];
  return found
    .map(({ id, data }) => entryOf(collection, id, data, textsOf(`${collection}/${id}`, data.sourceLocale, texts)))
    .sort((a, b) => order(a.id, b.id));
}

/** An entry whose facts and texts note that they are read. */
function entryOf<C extends EntryCollection>(collection: C, id: string, facts: FactsOf[C], texts: Entry['texts']) {
  const parts = { facts: part.facts(collection), texts: part.text(`${collection}/${id}`) };
  const noted = noting({ facts, texts }, (key) => parts[key as keyof typeof parts]);
  return Object.defineProperties({ collection, id }, Object.getOwnPropertyDescriptors(noted)) as unknown as Entry<C>;
}

function textsOf(folder: string, sourceLocale: Locale, texts: Texts): Entry['texts'] {
  const source = texts.get(`${folder}/${sourceLocale}`);
  const sourceHash = source && textHash(source.data);
  return Object.fromEntries(
    localeCodes.flatMap((locale): [Locale, Text][] => {
      const text = texts.get(`${folder}/${locale}`);
      if (!text) return [];
      const { title, summary, translated, body, prose } = text.data;
      const state = translationState({ translated, isSource: locale === sourceLocale }, sourceHash);
      const reason = translationReason(state, translated);
      return [[locale, { title, summary, state, reason, body, prose }]];
    }),
  );
}

async function recordsOf<K extends ShownRecords>(name: K): Promise<Records[K]> {
  const found = (await getCollection(name)) as unknown as { id: string; data: CollectionEntry<K>['data'] }[];
  return new Map(found.map(({ id, data }) => [id, data])) as unknown as Records[K];
}
