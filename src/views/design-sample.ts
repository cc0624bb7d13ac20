import type { Locale } from '../config/locales.ts';
import { nonEmpty } from '../domain/lists.ts';
import { present } from '../domain/present.ts';
import { sourceIds } from '../domain/provenance.ts';
import type { Entry, Site } from './model.ts';
import { proseContext, type ProseContext } from './prose.ts';
import { sourceViews } from './sources.ts';

/** The region that the pages of components take their samples from, with two of its figures and their sources. */
export function designSample(site: Site, locale: Locale): { entry: Entry<'regions'>; prose: ProseContext } {
  const regions = nonEmpty(site.entries.regions, 'regions');
  const entry = regions.find(({ facts }) => facts.keyFigures.length > 0) ?? regions[0];
  const context = proseContext(site, entry, locale);
  const figures = new Map(
    entry.facts.keyFigures.slice(0, 2).map((name) => [name, present(context.figures.get(name), `figure ${name}`)]),
  );
  const used = sourceIds({ figures: [...figures.values()].map(({ sources: source }) => ({ source })) });
  const prose = { ...context, figures, shown: [...figures.values()], sources: sourceViews(site, used, locale) };
  return { entry, prose };
}
