import type { Locale } from '../config/locales.ts';
import { sortKey } from '../domain/event-outcome.ts';
import { wordsIn, type Words } from '../domain/localized.ts';
import { card, type Card } from './cards.ts';
import { yearOf } from './filters.ts';
import type { Entry, Site } from './model.ts';
import { breakOf } from './turning-points.ts';

/** A station of the cooperation, or the day that it broke off. */
export type Station = { type: 'event' | 'news'; year: string; card: Card } | { type: 'break'; words: Words };

const timeOf = (entry: Entry<'events'> | Entry<'news'>) =>
  entry.collection === 'events' ? sortKey(entry.facts) : entry.facts.date;

/** The important events and reports in the order of time, with the break between them. */
export function timeline(site: Site, locale: Locale): Station[] {
  const entries = [...site.entries.events, ...site.entries.news]
    .filter(({ facts }) => facts.featured)
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const broken = breakOf(site);
  const after = broken ? entries.findIndex((entry) => timeOf(entry) >= broken.date) : -1;
  const stations = entries.map((entry): Station => ({
    type: entry.collection === 'events' ? 'event' : 'news',
    year: yearOf(entry),
    card: card(site, entry, locale),
  }));
  if (!broken || after < 0) return stations;
  const station: Station = { type: 'break', words: wordsIn(broken.words, locale) };
  return [...stations.slice(0, after), station, ...stations.slice(after)];
}
