import type { Locale } from '../config/locales.ts';
import { textIn } from '../domain/localized.ts';
import { sourceIds } from '../domain/provenance.ts';
import { formatClocks, formatDate, formatSpan, formatWeekdays } from '../i18n/dates.ts';
import { languageName } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import { qrPath, type QrPath } from '../drawing/qr.ts';
import { href } from '../routing/base.ts';
import { asOfPhrase, figureViews, type FigureView } from './figures.ts';
import { addressOf, entryLabels, organisationLabels, placeLabel, wording } from './labels.ts';
import type { Entry, Site } from './model.ts';
import { outcomeView } from './outcomes.ts';
import { sourceViews } from './sources.ts';

export type SheetEntry = Entry<'events'> | Entry<'regions'> | Entry<'industries'>;

/** A line of a sheet: a term, what it says, and how that is to be read. */
type SheetRow = { term: string; values: string[]; notes: string[] };

/** What is printed of an entry in a language; lists are cut so that a page of paper holds them. */
export type Sheet = {
  locale: Locale;
  kind: string;
  title: string;
  summary: string;
  /** Language of title and summary where they are not in the sheet's. */
  lang?: Locale;
  rows: SheetRow[];
  figures: FigureView[];
  moreFigures: number;
  /** Titles in their own language, with publisher and date. */
  sources: { title: string; lang: string; from: string }[];
  moreSources: number;
  /** Address of the page, absolute, and the same as a QR code. */
  url: string;
  qr: QrPath;
};

/** How much a sheet holds: one that is filled by one language, or half of one. */
export const sheetRoom = {
  whole: { names: 8, figures: 8, sources: 8, events: 3 },
  half: { names: 4, figures: 4, sources: 3, events: 2 },
} as const;

type Room = (typeof sheetRoom)[keyof typeof sheetRoom];

/** @param origin address of the site, such as `https://example.org` */
export function sheetOf(site: Site, entry: SheetEntry, origin: URL, room: Room, locale: Locale): Sheet {
  const t = translator(locale);
  const { title, summary, lang } = wording(entry, locale);
  const named = entry.collection === 'events' ? title : textIn(entry.facts.name, locale);
  const url = new URL(href(addressOf(entry), locale), origin).href;
  const figures = figureViews(site, entry, locale, figureNames(entry));
  const ids = sourceIds({ facts: { ...entry.facts, figures: undefined }, figures: figures.slice(0, room.figures) });
  const sources = sourceViews(site, ids.slice(0, room.sources), locale);
  return {
    locale,
    kind: entry.collection === 'events' ? t(`kind.${entry.facts.kind}`) : t(`searchKind.${entry.collection}`),
    title: named,
    summary,
    ...(lang && { lang }),
    rows: (entry.collection === 'events' ? eventRows(site, entry, locale) : profileRows(site, entry, room, locale))
      .filter(({ values }) => values.length > 0)
      .map((row) => ({ ...row, values: cut(row.values, room.names, locale) })),
    figures: figures.slice(0, room.figures),
    moreFigures: Math.max(0, Object.keys(entry.facts.figures).length - room.figures),
    sources: sources.map(({ title: name, lang: of, publisher, date }) => ({
      title: name,
      lang: of,
      from: `${publisher}, ${date}`,
    })),
    moreSources: Math.max(0, ids.length - room.sources),
    url,
    qr: qrPath(url),
  };
}

/** Those that the profile puts first, then the others. */
function figureNames({ collection, facts }: SheetEntry): string[] {
  return [...new Set([...(collection === 'events' ? [] : facts.keyFigures), ...Object.keys(facts.figures)])];
}

function cut(values: readonly string[], most: number, locale: Locale): string[] {
  if (values.length <= most) return [...values];
  return [...values.slice(0, most - 1), translator(locale)('sheet.more', { count: values.length - most + 1 })];
}

const names = (labels: readonly { text: string }[]) => labels.map(({ text }) => text);

function eventRows(site: Site, entry: Entry<'events'>, locale: Locale): SheetRow[] {
  const t = translator(locale);
  const { facts } = entry;
  const { start, end, zone, status, contact } = facts;
  const weekdays = formatWeekdays(start, end, locale);
  return [
    {
      term: t('entry.when'),
      values: [[formatSpan(start, end, locale), weekdays].filter(Boolean).join(', ')],
      notes: formatClocks(start, end, zone, locale),
    },
    row(t('entry.where'), names([placeLabel(site, facts.place, locale)])),
    {
      term: t('status.label'),
      values: [outcomeView(site, entry, locale).text],
      notes: [asOfPhrase(status.asOf, locale), ...(status.note ? [textIn(status.note, locale)] : [])],
    },
    row(
      t('entry.organisers'),
      facts.organisers.length > 0
        ? names(organisationLabels(site, facts.organisers, locale))
        : [t('entry.organisersUnknown')],
    ),
    row(t('entry.participants'), names(organisationLabels(site, facts.participants, locale))),
    row(
      t('entry.languages'),
      facts.languages === 'unknown'
        ? [t('entry.languagesUnknown')]
        : facts.languages.map((code) => languageName(code, locale)),
    ),
    row(
      t('entry.contact'),
      contact
        ? [textIn(contact.name, locale), contact.email, contact.phone].flatMap((part) => part ?? [])
        : [t('entry.contactNone')],
    ),
    row(t('entry.industries'), names(entryLabels(site, 'industries', facts.industries, locale))),
  ];
}

function profileRows(
  site: Site,
  entry: Entry<'regions'> | Entry<'industries'>,
  room: Room,
  locale: Locale,
): SheetRow[] {
  const t = translator(locale);
  const { facts, collection, id } = entry;
  const events = site.entries.events
    .filter(({ facts: event }) => (collection === 'regions' ? event.regions : event.industries).includes(id))
    .map((event) => `${formatSpan(event.facts.start, event.facts.end, locale)}: ${wording(event, locale).title}`);
  return [
    ...(facts.cooperation
      ? [
          {
            term: t('cooperation.label'),
            values: [t(`cooperation.${facts.cooperation.value}`)],
            notes: [
              asOfPhrase(facts.cooperation.asOf, locale),
              ...(facts.cooperation.note ? [textIn(facts.cooperation.note, locale)] : []),
            ],
          },
        ]
      : []),
    ...(entry.collection === 'regions'
      ? [
          row(t('entry.seat'), names([placeLabel(site, entry.facts.seat, locale)])),
          row(t('entry.industries'), names(entryLabels(site, 'industries', entry.facts.industries, locale))),
        ]
      : [row(t('entry.regions'), names(entryLabels(site, 'regions', entry.facts.regions, locale)))]),
    row(t('entry.organisations'), names(organisationLabels(site, facts.organisations, locale))),
    row(t('sheet.lastEvents'), events.slice(0, room.events)),
  ];
}

const row = (term: string, values: string[]): SheetRow => ({ term, values, notes: [] });

/** When what the sheet says was last changed. */
export function sheetDate({ facts }: SheetEntry, locale: Locale): string {
  return formatDate(facts.updated ?? facts.published, locale);
}
