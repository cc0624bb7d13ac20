import type { Locale } from '../config/locales.ts';
import { formatDate, formatSpan } from '../i18n/dates.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import { yearOf } from './filters.ts';
import { addressOf, placeLabel, wording } from './labels.ts';
import type { Entry, Site } from './model.ts';
import { outcomeView, type OutcomeView } from './outcomes.ts';

/** What lists show of an entry. */
export type Card = {
  href: string;
  title: string;
  summary: string;
  lang?: Locale;
  kind?: string;
  /** When it was, in words, and for machines where HTML has a form for it. */
  date?: { machine: string | undefined; words: string };
  place?: string;
  outcome?: OutcomeView;
};

/** What lists show of a year: its entries without their summaries, for titles say enough beside each other. */
export type YearGroup = { year: string; cards: Card[] };

/** Entries by the year in which they lie, in the order in which they come. */
export function cardsByYear(
  site: Site,
  entries: readonly (Entry<'events'> | Entry<'news'>)[],
  locale: Locale,
): YearGroup[] {
  return [...Map.groupBy(entries, yearOf)].map(([year, of]) => ({
    year,
    cards: of.map((entry) => ({ ...card(site, entry, locale), summary: '' })),
  }));
}

/** Prints an entry for a list. */
export function card(site: Site, entry: Entry, locale: Locale): Card {
  const { title, summary, lang } = wording(entry, locale);
  return {
    href: href(addressOf(entry), locale),
    title,
    summary,
    ...(lang && { lang }),
    ...details(site, entry, locale),
  };
}

function details(site: Site, entry: Entry, locale: Locale): Partial<Card> {
  if (entry.collection === 'events') {
    const { start, end, kind, place } = entry.facts;
    return {
      kind: translator(locale)(`kind.${kind}`),
      date: { machine: machineDate(start), words: formatSpan(start, end, locale) },
      place: placeLabel(site, place, locale).text,
      outcome: outcomeView(site, entry, locale),
    };
  }
  if (entry.collection === 'news')
    return { date: { machine: machineDate(entry.facts.date), words: formatDate(entry.facts.date, locale) } };
  return {};
}

/** Value of `<time datetime>`; HTML knows no seasons. */
const machineDate = (date: string) => (/^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined);
