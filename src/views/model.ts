import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../config/locales.ts';
import type { TranslationReason, TranslationState } from '../domain/translation-state.ts';
import type {
  EntryCollection,
  EventFacts,
  IndustryFacts,
  NewsFacts,
  PageFacts,
  RegionFacts,
  StoryFacts,
  TopicFacts,
} from '../schemas/entries.ts';
import type { ProsePart } from '../schemas/prose.ts';
import type { RecordCollection, RecordOf } from '../schemas/records.ts';
import type { Settings } from '../schemas/settings.ts';

export type FactsOf = {
  events: EventFacts;
  news: NewsFacts;
  stories: StoryFacts;
  topics: TopicFacts;
  regions: RegionFacts;
  industries: IndustryFacts;
  pages: PageFacts;
};

/** The text of an entry in one language; `body` as its editor wrote it, `prose` rendered. */
export type Text = {
  title: string;
  summary: string;
  state: TranslationState;
  reason?: TranslationReason | undefined;
  body: string;
  prose: readonly ProsePart[];
};

/** An entry: its facts, and the texts that exist. */
export type Entry<C extends EntryCollection = EntryCollection> = {
  [K in C]: { collection: K; id: string; facts: FactsOf[K]; texts: Partial<Record<Locale, Text>> };
}[C];

export type ShownRecords = Exclude<RecordCollection, 'sanctioned-media'>;
export type Records = { [K in ShownRecords]: Map<string, RecordOf<K>> };

/** Everything the pages are made of. Lists are sorted: newest first, others by id. */
export type Site = {
  entries: { [K in EntryCollection]: Entry<K>[] };
  records: Records;
  settings: Settings;
  /** The moment of the build, and its day in Berlin. */
  now: Temporal.Instant;
  today: Temporal.PlainDate;
};

/** A record that another one refers to; the checks have made sure that it exists. @throws Error if not */
export function record<K extends ShownRecords>(site: Site, name: K, id: string): RecordOf<K> {
  const found = (site.records[name] as Map<string, RecordOf<K>>).get(id);
  if (!found) throw new Error(`${name}/${id} does not exist`);
  return found;
}
