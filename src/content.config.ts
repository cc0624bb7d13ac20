import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { factsLoader, recordsLoader } from './collections/loader.ts';
import { localeCodes } from './config/locales.ts';
import { contentRoot } from './corpus/read.ts';
import * as entries from './schemas/entries.ts';
import * as records from './schemas/records.ts';

export const collections = {
  events: defineCollection({ loader: factsLoader('events'), schema: entries.event }),
  news: defineCollection({ loader: factsLoader('news'), schema: entries.news }),
  regions: defineCollection({ loader: factsLoader('regions'), schema: entries.region }),
  industries: defineCollection({ loader: factsLoader('industries'), schema: entries.industry }),
  pages: defineCollection({ loader: factsLoader('pages'), schema: entries.page }),
  /** Texts of all entries; id `<collection>/<entry>/<locale>`, never a field of the frontmatter. */
  texts: defineCollection({
    loader: glob({
      base: pathToFileURL(`${contentRoot()}/`),
      pattern: `{${entries.entryCollections.join(',')}}/*/text.{${localeCodes.join(',')}}.mdx`,
      generateId: ({ entry }) => entry.replace(/text\.([a-z]+)\.mdx$/, '$1'),
    }),
    schema: entries.text,
  }),
  sources: defineCollection({ loader: recordsLoader('sources'), schema: records.source }),
  indicators: defineCollection({ loader: recordsLoader('indicators'), schema: records.indicator }),
  places: defineCollection({ loader: recordsLoader('places'), schema: records.place }),
  organisations: defineCollection({ loader: recordsLoader('organisations'), schema: records.organisation }),
  institutes: defineCollection({ loader: recordsLoader('institutes'), schema: records.institute }),
  rankings: defineCollection({ loader: recordsLoader('rankings'), schema: records.ranking }),
  claims: defineCollection({ loader: recordsLoader('claims'), schema: records.claim }),
  topics: defineCollection({ loader: recordsLoader('topics'), schema: records.topic }),
  glossary: defineCollection({ loader: recordsLoader('glossary'), schema: records.term }),
};
