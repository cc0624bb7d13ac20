import type { Locale } from '../config/locales.ts';
import { sourceIds } from '../domain/provenance.ts';
import type { FigureView } from './figures.ts';
import { figureViews, shownFacts } from './figures.ts';
import type { Entry, Site } from './model.ts';
import { sourceViews, type SourceView } from './sources.ts';

/** What the components inside a text need to know of its entry. */
export type ProseContext = {
  site: Site;
  locale: Locale;
  /** Folder of the entry below content/. */
  folder: string;
  figures: Map<string, FigureView>;
  /** Sources in the order of their numbers on the page. */
  sources: SourceView[];
};

/** Gathers the context of an entry's text in one language. */
export function proseContext(site: Site, entry: Entry, locale: Locale): ProseContext {
  const facts = shownFacts(entry, locale);
  const figures = figureViews(site, entry, locale, Object.keys(facts.figures));
  return {
    site,
    locale,
    folder: `${entry.collection}/${entry.id}`,
    figures: new Map(figures.map((figure) => [figure.name, figure])),
    sources: sourceViews(site, sourceIds(facts), locale),
  };
}
