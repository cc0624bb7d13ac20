import type { Corpus } from '../corpus/corpus.ts';
import { entryCollections, type EntryCollection } from '../schemas/entries.ts';
import { recordCollections, type RecordCollection } from '../schemas/records.ts';

export type Kind = EntryCollection | RecordCollection;

/** All ids that can be referred to, by collection. */
export type Catalogue = Record<Kind, Set<string>>;

/** Stands for a list that cannot be read: its own problem is reported, and not every reference to it as well. */
class Unreadable extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Reads the ids out of raw documents, whether or not the rest of them is valid. */
export function catalogueOf(corpus: Corpus): Catalogue {
  const ids = Object.fromEntries(
    [...entryCollections, ...recordCollections].map((kind) => [kind, new Set<string>()]),
  ) as Catalogue;
  for (const entry of corpus.entries) ids[entry.collection].add(entry.id);
  for (const name of recordCollections) {
    const rows = corpus.records[name]?.data;
    if (corpus.records[name] && !Array.isArray(rows)) ids[name] = new Unreadable();
    if (Array.isArray(rows)) for (const row of rows) if (typeof row?.id === 'string') ids[name].add(row.id);
  }
  return ids;
}
