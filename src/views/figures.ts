import type { Locale } from '../config/locales.ts';
import type { IndicatorSubject } from '../config/vocabulary.ts';
import { age, type Age } from '../domain/ageing.ts';
import { standIn, textIn } from '../domain/localized.ts';
import { present } from '../domain/present.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatFigure } from '../i18n/numbers.ts';
import { decimalYear } from '../domain/partial-date.ts';
import { translator } from '../i18n/translate.ts';
import { entryCollections } from '../schemas/entries.ts';
import type { Address } from '../routing/urls.ts';
import { addressOf } from './labels.ts';
import { record, type Entry, type Site } from './model.ts';

/** A figure ready to print. */
export type FigureView = {
  name: string;
  label: string;
  /** What is measured, and the part of the whole that it is of; `label` is both. */
  measure: string;
  scope?: string;
  subject: IndicatorSubject;
  /** Language of label and note where that is not the page's. */
  lang?: Locale;
  value: string;
  /** The bare number, for machines. */
  number: number;
  asOf: string;
  /** The same as parts of a year, where it is a date. @example 2018-07 // 2018.5 */
  year?: number;
  age: Age['state'];
  sources: string[];
  note?: string;
};

type Figure = Entry['facts']['figures'][string];

/** Prints one figure of an entry in a language. */
export function figureView(site: Site, name: string, figure: Figure, locale: Locale): FigureView {
  const indicator = record(site, 'indicators', figure.indicator);
  const texts = [indicator.label, ...(figure.scope ? [figure.scope] : [])];
  const lang = standIn([...texts, ...(figure.note ? [figure.note] : [])], locale);
  const { state } = age(figure.asOf, indicator.updateMonths, site.today);
  return {
    name,
    label: texts.map((text) => textIn(text, lang ?? locale)).join(': '),
    measure: textIn(indicator.label, lang ?? locale),
    ...(figure.scope && { scope: textIn(figure.scope, lang ?? locale) }),
    subject: indicator.subject,
    ...(lang && { lang }),
    value: formatFigure(figure.value, indicator, figure.qualifier, locale),
    number: figure.value,
    asOf: asOfWords(figure.asOf, locale),
    ...(/^\d{4}/.test(figure.asOf) && { year: decimalYear(figure.asOf) }),
    age: state,
    sources: figure.source,
    ...(figure.note && { note: textIn(figure.note, lang ?? locale) }),
  };
}

/** An as-of value in words, without a leading “Stand”. */
export function asOfWords(asOf: string, locale: Locale): string {
  return asOf === 'stable' || asOf === 'unknown' ? translator(locale)(`asOf.${asOf}`) : formatDate(asOf, locale);
}

/** The day up to which the page on sanctions speaks, in words; undefined if there is no such page. */
export function noticeDate(site: Site, locale: Locale): string | undefined {
  const page = site.entries.pages.find(({ id }) => id === 'sanctions');
  return page && asOfWords(page.facts.covers ?? page.facts.updated ?? page.facts.published, locale);
}

/** The same as a phrase of its own. @example asOfPhrase('2018', 'de') // 'Stand 2018' */
export function asOfPhrase(asOf: string, locale: Locale): string {
  const words = asOfWords(asOf, locale);
  return asOf === 'stable' || asOf === 'unknown' ? words : translator(locale)('asOf.date', { date: words });
}

/** The facts that an entry's page shows: a region's page only its key figures, for all have a page of their own. */
export function shownFacts<E extends Entry>(entry: E): E['facts'] {
  if (entry.collection !== 'regions') return entry.facts;
  const { keyFigures, figures } = entry.facts;
  const shown = Object.entries(figures).filter(([name]) => keyFigures.includes(name));
  return { ...entry.facts, figures: Object.fromEntries(shown) };
}

/** Address of the row of a figure: regions have so many that they have a page of their own. */
export function figureAddress(entry: Entry, name?: string): Address {
  const address = addressOf(entry);
  return {
    ...address,
    ...(entry.collection === 'regions' && { rest: [entry.id, { word: 'figures' }] }),
    ...(name !== undefined && { anchor: `z-${name}` }),
  };
}

/** All figures of an entry, or those named, in that order. */
export function figureViews(
  site: Site,
  entry: Entry,
  locale: Locale,
  names = Object.keys(entry.facts.figures),
): FigureView[] {
  return names.map((name) =>
    figureView(site, name, present(entry.facts.figures[name], `figure ${name} in ${entry.id}`), locale),
  );
}

/** Every figure of the site with its entry; those without date first, then the oldest. */
export function allFigures(site: Site): { entry: Entry; name: string; figure: Figure; state: Age['state'] }[] {
  return entryCollections
    .flatMap((collection) => site.entries[collection] as Entry[])
    .flatMap((entry) =>
      Object.entries(entry.facts.figures).map(([name, figure]) => {
        const { updateMonths } = record(site, 'indicators', figure.indicator);
        return { entry, name, figure, state: age(figure.asOf, updateMonths, site.today).state };
      }),
    )
    .sort(
      (a, b) =>
        sortText(a) - sortText(b) || (a.figure.asOf < b.figure.asOf ? -1 : a.figure.asOf > b.figure.asOf ? 1 : 0),
    );
}

const rank: Record<Age['state'], number> = { undated: 0, dated: 1, current: 2, lasting: 3 };
const sortText = ({ state }: { state: Age['state'] }) => rank[state];
