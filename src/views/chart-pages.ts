import type { Locale } from '../config/locales.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import { segmentWord } from '../routing/words.ts';
import type { Segment } from '../routing/urls.ts';
import { hasRankingCharts, hasTradeCharts, rankingCharts, researchCharts, tradeCharts } from './chart-subjects.ts';
import { figureCharts, hasFigureCharts, type ChartView } from './charts.ts';
import { entryLabel, type Label } from './labels.ts';
import type { Entry, Site } from './model.ts';

const subjects = ['trade', 'research', 'rankings'] as const;

/** What a page of charts is about: a subject, or an entry with its figures. */
export type ChartPage = { subject: (typeof subjects)[number] } | { entry: Entry<'regions'> | Entry<'industries'> };

/** All pages that have a chart to show. */
export function chartPages(site: Site): ChartPage[] {
  const pages: ChartPage[] = [
    ...subjects.map((subject) => ({ subject })),
    ...[...site.entries.regions, ...site.entries.industries].map((entry) => ({ entry })),
  ];
  return pages.filter((page) => hasCharts(site, page));
}

function hasCharts(site: Site, page: ChartPage): boolean {
  if ('entry' in page) return hasFigureCharts(site, page.entry);
  const known = { trade: hasTradeCharts, research: () => true, rankings: hasRankingCharts };
  return known[page.subject](site);
}

/** The last part of a page's address. */
export const chartSegment = (page: ChartPage): Segment => ('subject' in page ? { word: page.subject } : page.entry.id);

export const chartSlug = (page: ChartPage, locale: Locale): string =>
  'subject' in page ? segmentWord(page.subject, locale) : page.entry.id;

/** Title of a page, and the page that the charts belong to. */
export function chartTitle(page: ChartPage, locale: Locale): { title: string; about?: Label } {
  const t = translator(locale);
  if ('entry' in page) {
    const about = entryLabel(page.entry, locale);
    return { title: t('charts.subject', { name: about.text }), about };
  }
  if (page.subject === 'trade') return { title: t('charts.trade') };
  const route = page.subject === 'research' ? 'institutes' : 'rankings';
  const about = { text: t(`${route}.title`), href: href({ route }, locale) };
  return { title: t('charts.subject', { name: about.text }), about };
}

export function chartsOf(site: Site, page: ChartPage, locale: Locale): ChartView[] {
  if ('entry' in page) return figureCharts(site, page.entry, locale);
  const views = { trade: tradeCharts, research: researchCharts, rankings: rankingCharts };
  return views[page.subject](site, locale);
}

/** Address of the charts of an entry, if it has any. */
export function chartsHref(site: Site, entry: Entry<'regions'> | Entry<'industries'>, locale: Locale) {
  return hasFigureCharts(site, entry) ? href({ route: 'charts', rest: [entry.id] }, locale) : undefined;
}
