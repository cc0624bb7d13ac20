import type { Locale } from '../config/locales.ts';
import { sortKey } from '../domain/event-outcome.ts';
import { textIn } from '../domain/localized.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import { itemPaths } from '../routing/static-paths.ts';
import { segmentWord } from '../routing/words.ts';
import { wording } from './labels.ts';
import type { Entry, Site } from './model.ts';

/** Links that narrow a list in one way. */
export type FilterGroup = { title: string; options: { text: string; href: string; count: number; current: boolean }[] };

export const filterKinds = ['year', 'region', 'topic'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** A way to narrow a list: the value's id and the entries that have it. */
export type Filter<C extends 'events' | 'news'> = { kind: FilterKind; value: string; entries: Entry<C>[] };

type InTime = Entry<'events'> | Entry<'news'>;

/** Whether an entry tells of something that has its place in time. */
export const isInTime = (entry: Entry): entry is InTime => entry.collection === 'events' || entry.collection === 'news';

/** The first day of an entry's time, as ISO text. */
export const dayOf = (entry: InTime): string =>
  sortKey(entry.collection === 'events' ? entry.facts : { start: entry.facts.date, zone: 'Europe/Berlin' });

/** Year in which an entry lies. */
export const yearOf = (entry: InTime): string => dayOf(entry).slice(0, 4);

/** All filters of a list that leave at least one entry; years newest first, others in their own order. */
export function filtersOf<C extends 'events' | 'news'>(site: Site, collection: C): Filter<C>[] {
  const entries = site.entries[collection] as Entry<C>[];
  const group = (kind: FilterKind, values: readonly string[], has: (entry: Entry<C>, value: string) => boolean) =>
    values
      .map((value) => ({ kind, value, entries: entries.filter((entry) => has(entry, value)) }))
      .filter((filter) => filter.entries.length > 0);
  const year = (entry: Entry<C>) => yearOf(entry as InTime);
  const years = [...new Set(entries.map(year))].sort().reverse();
  return [
    ...group('year', years, (entry, value) => year(entry) === value),
    ...group(
      'region',
      site.entries.regions.map(({ id }) => id),
      (entry, id) => entry.facts.regions.includes(id),
    ),
    ...group(
      'topic',
      site.entries.topics.map(({ id }) => id),
      (entry, id) => entry.facts.topics.includes(id),
    ),
  ];
}

/** Paths of the pages that narrow a list in one way. */
export const filterPaths = <C extends 'events' | 'news'>(site: Site, collection: C) =>
  itemPaths(collection, filtersOf(site, collection), ({ kind, value }, locale) => ({
    filter: segmentWord(kind, locale),
    value,
  }));

/** Name of a filter's value in a language. */
export function filterName(
  site: Site,
  { kind, value }: Pick<Filter<'events'>, 'kind' | 'value'>,
  locale: Locale,
): string {
  if (kind === 'year') return value;
  if (kind === 'topic') {
    const topic = site.entries.topics.find(({ id }) => id === value);
    return topic ? wording(topic, locale).title : value;
  }
  const region = site.entries.regions.find(({ id }) => id === value);
  return region ? textIn(region.facts.name, locale) : value;
}

/** The links that narrow a list, for the component. */
export function filterGroups(
  site: Site,
  collection: 'events' | 'news',
  locale: Locale,
  current?: Pick<Filter<'events'>, 'kind' | 'value'>,
): FilterGroup[] {
  const filters = filtersOf(site, collection);
  return filterKinds.map((kind) => ({
    title: translator(locale)(`filter.${kind}`),
    options: filters
      .filter((filter) => filter.kind === kind)
      .map((filter) => ({
        text: filterName(site, filter, locale),
        href: href({ route: collection, rest: [{ word: kind }, filter.value] }, locale),
        count: filter.entries.length,
        current: filter.kind === current?.kind && filter.value === current.value,
      })),
  }));
}
