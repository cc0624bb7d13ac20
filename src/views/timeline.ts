import type { Locale } from '../config/locales.ts';
import { sortKey } from '../domain/event-outcome.ts';
import { card, type Card } from './cards.ts';
import { yearOf } from './filters.ts';
import type { Entry, Site } from './model.ts';
import { breakDay } from './turning-points.ts';

/** A station of the cooperation, or the day that it broke off. */
export type Station = { type: 'event' | 'news'; year: string; card: Card } | { type: 'break' };

const timeOf = (entry: Entry<'events'> | Entry<'news'>) =>
  entry.collection === 'events' ? sortKey(entry.facts) : entry.facts.date;

/** The important events and reports in the order of time, with the break of 2022 between them. */
export function timeline(site: Site, locale: Locale): Station[] {
  const entries = [...site.entries.events, ...site.entries.news]
    .filter(({ facts }) => facts.featured)
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const after = entries.findIndex((entry) => timeOf(entry) >= breakDay);
  const stations = entries.map((entry): Station => ({
    type: entry.collection === 'events' ? 'event' : 'news',
    year: yearOf(entry),
    card: card(site, entry, locale),
  }));
  return after < 0 ? stations : [...stations.slice(0, after), { type: 'break' }, ...stations.slice(after)];
}
