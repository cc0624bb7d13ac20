import type { Corpus } from '../corpus/corpus.ts';
import { entryCollections, type EntryCollection } from '../schemas/entries.ts';
import { recordCollections, type RecordCollection } from '../schemas/records.ts';

export type Kind = EntryCollection | RecordCollection;

/** All ids that can be referred to, by collection. */
export type Catalogue = Record<Kind, Set<string>>;

/** Reads the ids out of raw documents, whether or not the rest of them is valid. */
export function catalogueOf(corpus: Corpus): Catalogue {
  const ids = Object.fromEntries(
    [...entryCollections, ...recordCollections].map((kind) => [kind, new Set<string>()]),
  ) as Catalogue;
  for (const entry of corpus.entries) ids[entry.collection].add(entry.id);
  for (const name of recordCollections) {
    const rows = corpus.records[name]?.data;
    if (Array.isArray(rows)) for (const row of rows) if (typeof row?.id === 'string') ids[name].add(row.id);
  }
  return ids;
}
