import type { Locale } from '../config/locales.ts';
import { pageSize } from '../config/site.ts';
import { textIn } from '../domain/localized.ts';
import { readableUrl } from '../domain/readable-url.ts';
import { sourceIds } from '../domain/provenance.ts';
import { citedIn } from './citations.ts';
import { asOfWords } from './figures.ts';
import { entryCollections } from '../schemas/entries.ts';
import { entryLabel, type Label } from './labels.ts';
import { record, type Entry, type Site } from './model.ts';
import { href } from '../routing/base.ts';
import { pageRest } from '../routing/static-paths.ts';
import type { Segment } from '../routing/urls.ts';
import { translator } from '../i18n/translate.ts';

/** A source ready to print. */
export type SourceView = {
  id: string;
  title: string;
  publisher: string;
  lang: string;
  date: string;
  accessed: string;
  quality: string;
  url?: string;
};

/** Prints the sources with these ids in a language, in the same order. */
export function sourceViews(site: Site, ids: readonly string[], locale: Locale): SourceView[] {
  const t = translator(locale);
  return ids.map((id) => {
    const source = record(site, 'sources', id);
    return {
      id,
      title: source.title,
      publisher: source.publisher,
      lang: source.language,
      date: source.date === 'unknown' ? t('source.noDate') : asOfWords(source.date, locale),
      accessed: asOfWords(source.accessed, locale),
      quality: t(`quality.${source.quality}`),
      ...(source.linkable && { url: readableUrl(source.url) }),
    };
  });
}

/** Pages that rest on a source, by the source's id. */
export function sourceUses(site: Site, locale: Locale): Map<string, Label[]> {
  const uses = new Map<string, Label[]>();
  const add = (ids: readonly string[], label: Label) => {
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), label]);
  };
  const t = translator(locale);
  for (const entry of entryCollections.flatMap((collection) => site.entries[collection] as Entry[])) {
    const cited = Object.values(entry.texts).flatMap(({ prose }) => citedIn(prose));
    add([...new Set([...cited, ...sourceIds(entry.facts)])], entryLabel(entry, locale));
  }
  for (const claim of site.records.claims.values()) {
    add(claim.sources, {
      text: `${t('nav.claims')}: ${textIn(claim.statement, locale)}`,
      href: href({ route: 'claims', anchor: claim.id }, locale),
    });
  }
  for (const name of ['rankings', 'organisations'] as const) {
    const label: Label = { text: t(`nav.${name}`), href: href({ route: name }, locale) };
    add([...new Set([...site.records[name].values()].flatMap(({ source }) => source))], label);
  }
  const institutes = [...site.records.institutes.values()].flatMap(({ source, founded }) => [
    ...(source ?? []),
    ...(founded?.source ?? []),
  ]);
  add([...new Set(institutes)], { text: t('nav.institutes'), href: href({ route: 'institutes' }, locale) });
  return uses;
}

/** Parts of the address of a page of the list of sources, from 1. */
export function sourcesRest(number: number): Segment[] {
  return [{ word: 'sources' }, ...pageRest(number)];
}

/** Link to a source's place in the list of all sources. */
function sourceHref(site: Site, id: string, locale: Locale): string {
  const number = Math.floor([...site.records.sources.keys()].indexOf(id) / pageSize.sources) + 1;
  return href({ route: 'evidence', rest: sourcesRest(number), anchor: id }, locale);
}

/** Links to sources in the list of all sources, under their publishers; with the date where one has published several. */
export function sourceLinks(site: Site, ids: readonly string[], locale: Locale): Label[] {
  const views = sourceViews(site, ids, locale);
  return views.map(({ id, publisher, date }) => {
    const several = views.some((other) => other.id !== id && other.publisher === publisher);
    return { text: several ? `${publisher}, ${date}` : publisher, href: sourceHref(site, id, locale) };
  });
}
