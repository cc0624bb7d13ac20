import { z } from 'astro/zod';
import { cooperationStatuses, eventKinds, eventStatuses, exceptableChecks, regionSides } from '../config/vocabulary.ts';
import { isTimeZone } from '../domain/event-time.ts';
import { datedStatus, entryFields, fullDate, id, line, localized, moment } from './fields.ts';
import { entryReference, reference, referenceList } from './references.ts';
import type { ProsePart } from './prose.ts';

/** Who answers questions about an event; only public office addresses, never private ones. */
const contact = z.strictObject({
  name: localized,
  email: z.email().optional(),
  phone: z
    .string()
    .regex(/^\+[0-9][0-9 ]+$/, { error: 'phone' })
    .optional(),
});

export const event = z.strictObject({
  ...entryFields,
  kind: z.enum(eventKinds),
  /** Name of an event that comes again; editions of one series are shown beside each other. */
  series: localized.optional(),
  start: moment,
  end: moment.optional(),
  zone: z.string().refine(isTimeZone, { error: 'zone' }),
  place: reference('places'),
  status: datedStatus(eventStatuses),
  languages: z.union([z.literal('unknown'), z.array(z.string().regex(/^[a-z]{2,3}$/, { error: 'language' })).min(1)]),
  organisers: referenceList('organisations'),
  participants: referenceList('organisations'),
  contact: contact.optional(),
  regions: referenceList('regions'),
  industries: referenceList('industries'),
  related: referenceList('events'),
});

/** In charts a line marks the day of a report: `mark` stands beside it, `legend` below the chart. */
const turningPoint = z.strictObject({
  mark: localized,
  legend: localized,
  /** The timeline breaks off here with these words: what was planned for later was stopped. */
  break: localized.optional(),
});

/** A report on something that happened; `date` is when it happened, `published` when the page appeared. */
export const news = z.strictObject({
  ...entryFields,
  date: moment,
  /** It changed the ground of the cooperation. */
  turningPoint: turningPoint.optional(),
  about: z.array(entryReference).default([]),
  organisations: referenceList('organisations'),
  regions: referenceList('regions'),
  industries: referenceList('industries'),
});

/** Names of figures of the same entry. */
const keyFigures = z.array(id).default([]);
const cooperation = datedStatus(cooperationStatuses);

export const region = z.strictObject({
  ...entryFields,
  side: z.enum(regionSides),
  name: localized,
  officialName: localized.optional(),
  partOf: reference('regions').optional(),
  seat: reference('places'),
  places: referenceList('places'),
  organisations: referenceList('organisations'),
  industries: referenceList('industries'),
  keyFigures,
  cooperation,
});

export const industry = z.strictObject({
  ...entryFields,
  name: localized,
  parent: reference('industries').optional(),
  regions: referenceList('regions'),
  places: referenceList('places'),
  organisations: referenceList('organisations'),
  institutes: referenceList('institutes'),
  keyFigures,
  cooperation: cooperation.optional(),
});

/** A plain page. `legal: true`: while the operator's data are placeholders, it says so at its top. */
export const page = z.strictObject({
  ...entryFields,
  legal: z.boolean().default(false),
  reviewBy: fullDate.optional(),
  /** Day up to which the statements of the page reach. */
  covers: fullDate.optional(),
});

/** A subject that runs through several collections. Its title is its name; entries name it in `topics`. */
export const topic = z.strictObject(entryFields);

/** What several entries tell together and none of them alone. Each of them leads to it. */
export const story = z.strictObject({ ...entryFields, entries: z.array(entryReference).default([]) });

/** Words that one check shall leave alone in this text, and why; `reason` is for the next editor. */
const exception = z.strictObject({ check: z.enum(exceptableChecks), text: line, reason: line });

/** Frontmatter of text.<locale>.mdx. `translated` is the hash of the source text that the translation was made from. */
export const text = z.strictObject({
  title: line,
  summary: line,
  translated: z
    .string()
    .regex(/^sha256-[0-9a-f]{16}$/, { error: 'hash' })
    .optional(),
  exceptions: z.array(exception).default([]),
});

/** A text as the loader keeps it: with its body as written and as rendered. */
export const renderedText = text.extend({ body: z.string(), prose: z.custom<ProsePart[]>(Array.isArray) });

export const entrySchemas = {
  events: event,
  news,
  stories: story,
  topics: topic,
  regions: region,
  industries: industry,
  pages: page,
};
export type EntryCollection = keyof typeof entrySchemas;
export const entryCollections = Object.keys(entrySchemas) as EntryCollection[];

/** True if `value` names a collection of entries. */
export const isEntryCollection = (value: string): value is EntryCollection => Object.hasOwn(entrySchemas, value);

export type EventFacts = z.output<typeof event>;
export type NewsFacts = z.output<typeof news>;
export type RegionFacts = z.output<typeof region>;
export type IndustryFacts = z.output<typeof industry>;
export type PageFacts = z.output<typeof page>;
export type TopicFacts = z.output<typeof topic>;
export type StoryFacts = z.output<typeof story>;
