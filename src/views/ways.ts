import type { Locale } from '../config/locales.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import type { Site } from './model.ts';

/** A way into the site and how many things are there. */
export type Way = { text: string; href: string; count: number };

/** The first ways into the site for pages without a menu. */
export function firstWays(site: Site, locale: Locale): Way[] {
  const t = translator(locale);
  const { entries, records } = site;
  const counts = {
    events: entries.events.length,
    news: entries.news.length,
    regions: entries.regions.length,
    industries: entries.industries.length,
    claims: records.claims.size,
    evidence: records.sources.size,
  };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((route) => counts[route] > 0)
    .map((route) => ({ text: t(`nav.${route}`), href: href({ route }, locale), count: counts[route] }));
}
