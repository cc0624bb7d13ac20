import { baseOf, type Locale } from '../config/locales.ts';
import { wordsIn } from '../domain/localized.ts';
import { href } from '../routing/base.ts';
import type { Address } from '../routing/urls.ts';
import { record, type Entry, type Site } from './model.ts';

/** A link or a name as components print it; `lang` if the text is not in the page's language. */
export type Label = { text: string; href?: string; lang?: Locale };

/** Address of an entry's page. */
export function addressOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): Address {
  return collection === 'pages' ? { route: 'page', rest: [id] } : { route: collection, rest: [id] };
}

/** Language in which readers of another one get an entry that has no text in theirs: what that falls back to, else the source's. */
export function standInOf({ texts, facts }: Entry, locale: Locale): Locale {
  const base = baseOf(locale);
  return texts[base] ? base : facts.sourceLocale;
}

/** Title and summary in the page's language, or in the one that stands in for it. */
export function wording(entry: Entry, locale: Locale): { title: string; summary: string; lang?: Locale } {
  const own = entry.texts[locale];
  if (own) return own;
  const lang = standInOf(entry, locale);
  const other = entry.texts[lang];
  if (!other) throw new Error(`${entry.collection}/${entry.id} has no text`);
  return { title: other.title, summary: other.summary, lang };
}

/** Link to an entry under its title, or under its short name for regions and industries. */
export function entryLabel(entry: Entry, locale: Locale): Label {
  const link = { href: href(addressOf(entry), locale) };
  if (entry.collection === 'regions' || entry.collection === 'industries')
    return { ...wordsIn(entry.facts.name, locale), ...link };
  const { title, lang } = wording(entry, locale);
  return { text: title, ...link, ...(lang && { lang }) };
}

/** Links to the entries of a collection by their ids. */
export function entryLabels(
  site: Site,
  collection: 'regions' | 'industries' | 'events' | 'news' | 'topics',
  ids: readonly string[],
  locale: Locale,
): Label[] {
  const entries = site.entries[collection] as Entry[];
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id)).map((entry) => entryLabel(entry, locale));
}

export function topicLabels(site: Site, ids: readonly string[], locale: Locale): Label[] {
  return entryLabels(site, 'topics', ids, locale);
}

export function organisationLabels(site: Site, ids: readonly string[], locale: Locale): Label[] {
  return ids.map((id) => ({
    ...wordsIn(record(site, 'organisations', id).name, locale),
    href: href({ route: 'organisations', rest: [id] }, locale),
  }));
}

export function placeLabel(site: Site, id: string, locale: Locale): Label {
  return wordsIn(record(site, 'places', id).name, locale);
}
