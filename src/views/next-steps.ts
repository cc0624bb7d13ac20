import type { Locale } from '../config/locales.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import { filterName } from './filters.ts';
import type { Label } from './labels.ts';
import type { Entry, Site } from './model.ts';

/** Where a reader of an entry may want to go from its end: more of its kind, a comparison, a report of a mistake. */
export function nextSteps(site: Site, entry: Entry, locale: Locale): Label[] {
  const t = translator(locale);
  const { collection } = entry;
  if (collection === 'pages') return [];
  return [
    ...(collection === 'events' || collection === 'news'
      ? entry.facts.topics.map((id) => ({
          text: t(`filter.${collection}By`, { value: filterName(site, { kind: 'topic', value: id }, locale) }),
          href: href({ route: collection, rest: [{ word: 'topic' }, id] }, locale),
        }))
      : []),
    ...(collection === 'regions' && site.entries.regions.length > 1
      ? [{ text: t('compare.title'), href: href({ route: 'compare' }, locale) }]
      : []),
    ...site.entries.pages
      .filter(({ id }) => id === 'about')
      .map(({ id }) => ({ text: t('entry.report'), href: href({ route: 'page', rest: [id] }, locale) })),
  ];
}
