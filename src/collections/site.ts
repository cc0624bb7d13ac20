import { getCollection, type CollectionEntry } from 'astro:content';
import { buildInstant } from '../corpus/build-date.ts';
import { readSettings } from '../corpus/settings.ts';
import { localeCodes, type Locale } from '../config/locales.ts';
import { sortKey } from '../domain/event-outcome.ts';
import { textHash, translationReason, translationState } from '../domain/translation-state.ts';
import type { EntryCollection } from '../schemas/entries.ts';
import type { Entry, FactsOf, Records, ShownRecords, Site } from '../views/model.ts';

let cached: Promise<Site> | undefined;

/** Reads all content once per build; in the dev server anew for each page, so that edits show. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return read();
  return (cached ??= read());
}

async function read(): Promise<Site> {
  const texts = new Map((await getCollection('texts')).map((entry) => [entry.id, entry]));
  const now = buildInstant();
  return {
    entries: {
      events: (await entriesOf('events', texts)).sort(byTime(({ facts }) => sortKey(facts))),
      news: (await entriesOf('news', texts)).sort(
        byTime(({ facts }) => sortKey({ start: facts.date, zone: 'Europe/Berlin' })),
      ),
      regions: await entriesOf('regions', texts),
      industries: await entriesOf('industries', texts),
      pages: await entriesOf('pages', texts),
    },
    records: {
      sources: await recordsOf('sources'),
      indicators: await recordsOf('indicators'),
      places: await recordsOf('places'),
      organisations: await recordsOf('organisations'),
      institutes: await recordsOf('institutes'),
      rankings: await recordsOf('rankings'),
      claims: await recordsOf('claims'),
      topics: await recordsOf('topics'),
      glossary: await recordsOf('glossary'),
    },
    settings: readSettings(),
    now,
    today: now.toZonedDateTimeISO('Europe/Berlin').toPlainDate(),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byTime =
  <T extends { id: string }>(key: (entry: T) => string) =>
  (a: T, b: T) =>
    order(key(b), key(a)) || order(a.id, b.id);

async function entriesOf<C extends EntryCollection>(
  collection: C,
  texts: Map<string, CollectionEntry<'texts'>>,
): Promise<Entry<C>[]> {
  const found = (await getCollection(collection)) as unknown as { id: string; data: FactsOf[C] }[];
  return found
    .map(({ id, data }) => ({
      collection,
      id,
      facts: data,
      texts: textsOf(`${collection}/${id}`, data.sourceLocale, texts),
    }))
    .sort((a, b) => order(a.id, b.id));
}

function textsOf(folder: string, sourceLocale: Locale, texts: Map<string, CollectionEntry<'texts'>>): Entry['texts'] {
  const source = texts.get(`${folder}/${sourceLocale}`);
  const sourceHash = source && textHash({ ...source.data, body: source.body ?? '' });
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = texts.get(`${folder}/${locale}`);
      if (!text) return [];
      const state = translationState(
        { translated: text.data.translated, isSource: locale === sourceLocale },
        sourceHash,
      );
      const reason = translationReason(state, text.data.translated);
      return [[locale, { title: text.data.title, summary: text.data.summary, state, reason, source: text }]];
    }),
  );
}

async function recordsOf<K extends ShownRecords>(name: K): Promise<Records[K]> {
  const found = (await getCollection(name)) as unknown as { id: string; data: CollectionEntry<K>['data'] }[];
  return new Map(found.map(({ id, data }) => [id, data])) as Records[K];
}
