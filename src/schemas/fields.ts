import { z } from 'astro/zod';
import { baseOf, localeCodes, type BaseLocale, type Locale } from '../config/locales.ts';
import { qualifiers } from '../config/vocabulary.ts';
import { parseEventMoment } from '../domain/event-time.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { reference, referenceList } from './references.ts';
import { slugPattern } from './slug.ts';

export const id = z.string().regex(slugPattern, { error: 'slug' });

/** A non-empty text on one line. */
export const line = z
  .string()
  .trim()
  .min(1, { error: 'empty' })
  .refine((text) => !text.includes('\n'), { error: 'line' });

/** An address on the web. */
export const httpUrl = z.url({ protocol: /^https?$/, error: 'url' }).refine((url) => !/\s/.test(url), { error: 'url' });

type InEachLanguage<Shape extends z.ZodType> = Record<BaseLocale, Shape> &
  Record<Exclude<Locale, BaseLocale>, z.ZodOptional<Shape>>;

/** Fields by language: needed in every language that has everything, in the others where somebody has written them. */
export const inEachLanguage = <Shape extends z.ZodType>(shape: Shape) =>
  Object.fromEntries(
    localeCodes.map((code) => [code, baseOf(code) === code ? shape : shape.optional()]),
  ) as InEachLanguage<Shape>;

const written = inEachLanguage(line);

/** The same text in the languages of the site. */
export const localized = z.strictObject(written);

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export const fullDate = z.string().refine((text) => parsePartialDate(text)?.precision === 'day', { error: 'date' });

/** A text that YAML may have read as a number, because an editor wrote a bare year. */
const textOrYear = z.union([z.string(), z.int()]).transform(String);

/** A date as exact as it is known: see `parsePartialDate`. */
export const partialDate = textOrYear.refine((text) => parsePartialDate(text) !== undefined, { error: 'partial-date' });

/** What a statement is dated: a partial date, `stable` (does not change) or `unknown` (the source has no date). */
export const asOf = textOrYear.refine(
  (text) => text === 'stable' || text === 'unknown' || parsePartialDate(text) !== undefined,
  { error: 'as-of' },
);

/** A day, a local time (`2018-05-15T10:00`), or a coarser date when no more is known. */
export const moment = textOrYear.refine((text) => parseEventMoment(text) !== undefined, { error: 'moment' });

/** One source id or a list of them; always read as a list. */
export const sourceRefs = z
  .union([reference('sources'), z.array(reference('sources')).min(1, { error: 'no-source' })], { error: 'no-source' })
  .transform((value) => (Array.isArray(value) ? value : [value]));

/** A status word with the day it was true, the sources it rests on, and a note. */
export function datedStatus<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.strictObject({ value: z.enum(values), asOf, source: sourceRefs, note: localized.optional() });
}

/** A number that a page prints: its meaning is the indicator's, its proof the source's. */
const figure = z.strictObject({
  indicator: reference('indicators'),
  /** What part of the whole the value is about, where one entry has several of the same indicator. */
  scope: localized.optional(),
  value: z.number(),
  qualifier: z.enum(qualifiers).optional(),
  asOf,
  source: sourceRefs,
  note: localized.optional(),
});

/** Figures by the name that `<Value of="…" />` uses. */
const figures = z.record(id, figure).default({});

/** One visible change of an entry. */
const change = z.strictObject({ date: fullDate, ...written });

/** The fields of every facts.yaml. */
export const entryFields = {
  sourceLocale: z.enum(localeCodes),
  published: fullDate,
  updated: fullDate.optional(),
  /** Shown while writing, absent from the published site. */
  draft: z.boolean().default(false),
  changes: z.array(change).default([]),
  /** Shown among the important stations on the start page. */
  featured: z.boolean().default(false),
  topics: referenceList('topics'),
  sources: referenceList('sources'),
  figures,
};
