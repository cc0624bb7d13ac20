import type { Locale } from '../config/locales.ts';
import { href } from '../routing/base.ts';
import { pageSources } from './citations.ts';
import type { FigureView } from './figures.ts';
import { figureAddress, figureViews, shownFacts } from './figures.ts';
import type { Entry, Site } from './model.ts';
import { sourceViews, type SourceView } from './sources.ts';

/** What the components inside a text need to know of its entry. */
export type ProseContext = {
  site: Site;
  locale: Locale;
  /** Folder of the entry below content/. */
  folder: string;
  /** Those that the page shows in a table. */
  shown: FigureView[];
  /** Every figure by name, with the link to its row on this page or on that of all figures. */
  figures: Map<string, FigureView & { href: string }>;
  /** Sources in the order of their numbers on the page. */
  sources: SourceView[];
};

/** Gathers the context of an entry's text in one language. */
export function proseContext(site: Site, entry: Entry, locale: Locale): ProseContext {
  const facts = shownFacts(entry);
  const names = new Set(Object.keys(facts.figures));
  const figures = figureViews(site, entry, locale);
  return {
    site,
    locale,
    folder: `${entry.collection}/${entry.id}`,
    shown: figures.filter(({ name }) => names.has(name)),
    figures: new Map(
      figures.map((figure) => {
        const { name } = figure;
        return [name, { ...figure, href: names.has(name) ? `#z-${name}` : href(figureAddress(entry, name), locale) }];
      }),
    ),
    sources: sourceViews(site, pageSources(entry, facts, locale), locale),
  };
}
