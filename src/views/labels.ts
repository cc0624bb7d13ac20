import type { Locale } from '../config/locales.ts';
import { href } from '../routing/base.ts';
import type { Address } from '../routing/urls.ts';
import { record, type Entry, type Site } from './model.ts';

/** A link or a name as components print it; `lang` if the text is not in the page's language. */
export type Label = { text: string; href?: string; lang?: Locale };

/** Address of an entry's page. */
export function addressOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): Address {
  return collection === 'pages' ? { route: 'page', rest: [id] } : { route: collection, rest: [id] };
}

/** Title and summary in the page's language, or in the source language where there is no text. */
export function wording(entry: Entry, locale: Locale): { title: string; summary: string; lang?: Locale } {
  const own = entry.texts[locale];
  if (own) return own;
  const source = entry.texts[entry.facts.sourceLocale];
  if (!source) throw new Error(`${entry.collection}/${entry.id} has no text`);
  return { title: source.title, summary: source.summary, lang: entry.facts.sourceLocale };
}

/** Link to an entry under its title, or under its short name for regions and industries. */
export function entryLabel(entry: Entry, locale: Locale): Label {
  const link = { href: href(addressOf(entry), locale) };
  if (entry.collection === 'regions' || entry.collection === 'industries')
    return { text: entry.facts.name[locale], ...link };
  const { title, lang } = wording(entry, locale);
  return { text: title, ...link, ...(lang && { lang }) };
}

/** Links to the entries of a collection by their ids. */
export function entryLabels(
  site: Site,
  collection: 'regions' | 'industries' | 'events' | 'news',
  ids: readonly string[],
  locale: Locale,
): Label[] {
  const entries = site.entries[collection] as Entry[];
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id)).map((entry) => entryLabel(entry, locale));
}

export function topicLabels(site: Site, ids: readonly string[], locale: Locale): Label[] {
  return ids.map((id) => ({
    text: record(site, 'topics', id).name[locale],
    href: href({ route: 'topics', rest: [id] }, locale),
  }));
}

export function organisationLabels(site: Site, ids: readonly string[], locale: Locale): Label[] {
  return ids.map((id) => ({
    text: record(site, 'organisations', id).name[locale],
    href: href({ route: 'organisations', anchor: id }, locale),
  }));
}

export function placeLabel(site: Site, id: string, locale: Locale): Label {
  return { text: record(site, 'places', id).name[locale] };
}
