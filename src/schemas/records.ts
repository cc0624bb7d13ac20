import { z } from 'astro/zod';
import { localeCodes } from '../config/locales.ts';
import {
  findings,
  glossarySubjects,
  indicatorSubjects,
  instituteKinds,
  rankingFields,
  sides,
  sourceQualities,
  tradePeriods,
  units,
} from '../config/vocabulary.ts';
import { asOf, fullDate, httpUrl, id, inEachLanguage, line, localized, partialDate, sourceRefs } from './fields.ts';
import { reference, referenceList } from './references.ts';

const language = z.string().regex(/^[a-z]{2,3}$/, { error: 'language' });
const coordinate = (limit: number) => z.number().min(-limit).max(limit);

/** Where a fact comes from. `linkable: false` prints publisher and title without a link. */
export const source = z.strictObject({
  id,
  title: line,
  publisher: line,
  url: httpUrl,
  date: asOf,
  accessed: fullDate,
  language,
  quality: z.enum(sourceQualities),
  linkable: z.boolean(),
});

/** What a figure measures. `updateMonths: null` marks a figure of one occasion, which does not age. */
export const indicator = z.strictObject({
  id,
  label: localized,
  subject: z.enum(indicatorSubjects),
  unit: z.enum(units),
  decimals: z.number().int().min(0).max(3).default(0),
  compact: z.boolean().default(false),
  updateMonths: z.number().int().positive().nullable(),
  /** Belongs to the chart of trade, which has a page of its own: values of whole years or of half a year. */
  trade: z.enum(tradePeriods).optional(),
});

/** Names of one thing in the languages of the site, and in Upper Sorbian where it is official. */
const names = localized.extend({ hsb: line.optional() });

export const place = z.strictObject({
  id,
  name: names,
  region: reference('regions').optional(),
  country: z.enum(['de', 'ru']),
  lat: coordinate(90),
  lon: coordinate(180),
  /** One of the places between which the cooperation took place: the map of all events names it and measures between them. */
  main: z.boolean().default(false),
  /** Main places to which that map draws a line with the distance. */
  measuredTo: referenceList('places'),
  /** The place as which that map shows this one, where both are one on it. */
  drawnAs: reference('places').optional(),
  source: sourceRefs.optional(),
});

/** A body that takes part. `nameLang` is the language of its own name where that is neither site language's. */
export const organisation = z.strictObject({
  id,
  name: localized,
  abbr: line.optional(),
  side: z.enum(sides),
  role: localized,
  seat: reference('places').optional(),
  regions: referenceList('regions'),
  founded: partialDate.optional(),
  url: httpUrl.optional(),
  asOf,
  source: sourceRefs,
  note: localized.optional(),
});

export const institute = z.strictObject({
  id,
  kind: z.enum(instituteKinds),
  name: localized,
  abbr: line.optional(),
  place: reference('places'),
  region: reference('regions'),
  field: localized.optional(),
  founded: z.strictObject({ year: z.number().int(), source: sourceRefs.optional() }).optional(),
  status: z.enum(['active', 'renamed', 'merged', 'closed', 'unknown']).default('active'),
  industries: referenceList('industries'),
  url: httpUrl.optional(),
  asOf,
  source: sourceRefs.optional(),
  note: localized.optional(),
});

/** A place in a published ranking: a number out of a number, or the group that the publisher forms. */
export const ranking = z.strictObject({
  id,
  field: z.enum(rankingFields),
  index: localized,
  edition: partialDate,
  region: reference('regions'),
  scope: localized,
  rank: z.number().int().positive().optional(),
  outOf: z.number().int().positive().optional(),
  group: localized.optional(),
  publisher: line,
  source: sourceRefs,
  note: localized.optional(),
});

/** Something that was claimed, and what a check of it found. */
export const claim = z.strictObject({
  id,
  statement: localized,
  saidBy: reference('organisations'),
  date: partialDate,
  saidIn: reference('sources'),
  finding: z.enum(findings),
  evidence: localized,
  sources: z.array(reference('sources')).min(1, { error: 'no-source' }),
  topics: referenceList('topics'),
  regions: referenceList('regions'),
});

export const term = z.strictObject({
  id,
  de: line,
  article: line.nullable(),
  plural: line.nullable(),
  ru: line,
  subject: z.enum(glossarySubjects),
});

/** A word or a phrase of at most three words, as a reader types it. */
const searchWord = line.refine((text) => text.split(/\s+/).length <= 3, { error: 'phrase' });

/**
 * Words that mean the same to a reader who searches, by language, in their base form. The first of a
 * language is the one that the site uses. There are at least three, or nothing would be joined.
 */
export const synonyms = z
  .strictObject({ id, ...inEachLanguage(z.array(searchWord).min(1, { error: 'no-word' })) })
  .refine((group) => localeCodes.flatMap((code) => group[code]).length >= 3, { error: 'few-words' });

/** Media whose content must not be spread, by the hosts that carry it; the check warns of links there. */
const sanctionedMedium = z.strictObject({
  id,
  name: line,
  /** Host names without scheme and `www`; what lies below them is meant too. */
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: 'host' })).min(1, { error: 'host' }),
  /** Day on which an editor last compared the row with its source. */
  reviewed: fullDate,
  source: sourceRefs,
});

export const recordSchemas = {
  sources: source,
  indicators: indicator,
  places: place,
  organisations: organisation,
  institutes: institute,
  rankings: ranking,
  claims: claim,
  glossary: term,
  synonyms,
  'sanctioned-media': sanctionedMedium,
};
export type RecordCollection = keyof typeof recordSchemas;
export const recordCollections = Object.keys(recordSchemas) as RecordCollection[];

/** A record of a list, as its schema leaves it. */
export type RecordOf<K extends RecordCollection> = z.output<(typeof recordSchemas)[K]>;

export type Institute = z.output<typeof institute>;
export type Ranking = z.output<typeof ranking>;
export type Term = z.output<typeof term>;
