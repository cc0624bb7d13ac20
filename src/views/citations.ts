import type { ProsePart } from '../schemas/prose.ts';
import { sourceIds } from '../domain/provenance.ts';
import type { Locale } from '../config/locales.ts';
import type { Entry } from './model.ts';

/** Ids of the sources that a rendered text cites or quotes, in the order of their first mention. */
export function citedIn(parts: readonly ProsePart[]): string[] {
  const ids = parts.flatMap((part): string[] => {
    if ('html' in part) return [];
    if ('citations' in part) return part.citations.map(({ source }) => source);
    const { source } = part.attributes;
    return [...citedIn(part.children), ...(part.component === 'Quote' && source ? [source] : [])];
  });
  return [...new Set(ids)];
}

/** Sources of an entry's page in the order of their numbers: as the text cites them, then those of facts alone. */
export function pageSources(entry: Entry, facts: object, locale: Locale): string[] {
  return [...new Set([...citedIn(entry.texts[locale]?.prose ?? []), ...sourceIds(facts)])];
}
