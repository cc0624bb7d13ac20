import { defineCollection } from 'astro:content';
import * as entries from './schemas/entries.ts';
import * as records from './schemas/records.ts';

// By Node itself, which has read the content with these modules already: Vite would translate them all once more.
const loaders: unknown = await import(/* @vite-ignore */ new URL('./collections/loader.ts', import.meta.url).href);
const { factsLoader, recordsLoader, textsLoader } = loaders as typeof import('./collections/loader.ts');

export const collections = {
  events: defineCollection({ loader: factsLoader('events'), schema: entries.event }),
  news: defineCollection({ loader: factsLoader('news'), schema: entries.news }),
  stories: defineCollection({ loader: factsLoader('stories'), schema: entries.story }),
  topics: defineCollection({ loader: factsLoader('topics'), schema: entries.topic }),
  regions: defineCollection({ loader: factsLoader('regions'), schema: entries.region }),
  industries: defineCollection({ loader: factsLoader('industries'), schema: entries.industry }),
  pages: defineCollection({ loader: factsLoader('pages'), schema: entries.page }),
  texts: defineCollection({ loader: textsLoader(), schema: entries.renderedText }),
  sources: defineCollection({ loader: recordsLoader('sources'), schema: records.source }),
  indicators: defineCollection({ loader: recordsLoader('indicators'), schema: records.indicator }),
  places: defineCollection({ loader: recordsLoader('places'), schema: records.place }),
  organisations: defineCollection({ loader: recordsLoader('organisations'), schema: records.organisation }),
  institutes: defineCollection({ loader: recordsLoader('institutes'), schema: records.institute }),
  rankings: defineCollection({ loader: recordsLoader('rankings'), schema: records.ranking }),
  claims: defineCollection({ loader: recordsLoader('claims'), schema: records.claim }),
  glossary: defineCollection({ loader: recordsLoader('glossary'), schema: records.term }),
  synonyms: defineCollection({ loader: recordsLoader('synonyms'), schema: records.synonyms }),
};
