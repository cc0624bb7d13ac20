import { z } from 'astro/zod';
import type { Corpus, RawEntry, Sourced } from '../corpus/corpus.ts';
import type { YamlText } from '../corpus/yaml.ts';
import { entryCollections, entrySchemas } from '../schemas/entries.ts';
import { recordCollections, recordSchemas } from '../schemas/records.ts';
import { eachReference, type Reference } from '../schemas/references.ts';
import type { Kind } from './catalogue.ts';

/** A name of other content: its collection, what the editor wrote (of any type), and where it stands. */
export type NamedContent = { kind: Kind; id: unknown; path: PropertyKey[]; document: Sourced<YamlText> };

/** All names of other content in the facts of an entry. */
export function namedInFacts({ collection, facts }: RawEntry): NamedContent[] {
  return facts ? namedIn(facts, entrySchemas[collection]) : [];
}

/** All names of other content in the lists of records. */
export function namedInRecords({ records }: Corpus): NamedContent[] {
  return recordCollections.flatMap((name) => {
    const list = records[name];
    return list ? namedIn(list, z.array(recordSchemas[name])) : [];
  });
}

const namedIn = (document: Sourced<YamlText>, shape: z.ZodType): NamedContent[] =>
  [...eachReference(shape, document.data)].flatMap((reference) =>
    resolve(reference).map((found) => ({ ...found, document })),
  );

/** An entry is named with its collection: `events/<id>`. What has another form is the schema's problem. */
function resolve({ to, id, path }: Reference): Omit<NamedContent, 'document'>[] {
  if (to !== 'entries') return [{ kind: to, id, path }];
  const [collection, entry] = String(id).split('/');
  const kind = entryCollections.find((known) => known === collection);
  return kind && entry !== undefined ? [{ kind, id: entry, path }] : [];
}
