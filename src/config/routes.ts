import type { Localized } from './locales.ts';

/** The words of URLs. ASCII, lower case; a missing language does not compile. */
export const routeWords = {
  events: { de: 'veranstaltungen', ru: 'sobytiya' },
  news: { de: 'aktuelles', ru: 'novosti' },
  regions: { de: 'regionen', ru: 'regiony' },
  industries: { de: 'branchen', ru: 'otrasli' },
  institutes: { de: 'forschung', ru: 'nauka' },
  rankings: { de: 'ranglisten', ru: 'reytingi' },
  claims: { de: 'aussagen', ru: 'utverzhdeniya' },
  organisations: { de: 'organisationen', ru: 'organizatsii' },
  topics: { de: 'themen', ru: 'temy' },
  evidence: { de: 'belege', ru: 'istochniki' },
  glossary: { de: 'glossar', ru: 'glossariy' },
  search: { de: 'suche', ru: 'poisk' },
  maps: { de: 'karten', ru: 'karty' },
  charts: { de: 'diagramme', ru: 'diagrammy' },
  compare: { de: 'vergleich', ru: 'sravnenie' },
  status: { de: 'stand', ru: 'sostoyanie' },
  licences: { de: 'lizenzen', ru: 'litsenzii' },
  design: { de: 'gestaltung', ru: 'oformlenie' },
} as const satisfies Record<string, Localized>;

export type RouteId = keyof typeof routeWords;

/** Words between the parts of a URL: kinds of filters, pages of a list. */
export const segmentWords = {
  year: { de: 'jahr', ru: 'god' },
  region: { de: 'region', ru: 'region' },
  topic: { de: 'thema', ru: 'tema' },
  page: { de: 'seite', ru: 'stranitsa' },
  sources: { de: 'quellen', ru: 'spisok' },
  figures: { de: 'zahlen', ru: 'tsifry' },
  research: { de: 'forschung', ru: 'nauka' },
  rankings: { de: 'ranglisten', ru: 'reytingi' },
  trade: { de: 'handel', ru: 'torgovlya' },
  sheet: { de: 'blatt', ru: 'list' },
  sheetBoth: { de: 'blatt-de-ru', ru: 'list-de-ru' },
} as const satisfies Record<string, Localized>;

export type SegmentId = keyof typeof segmentWords;

/** URL words of plain pages by their id; a page that is not listed uses its id. */
export const pageWords: Record<string, Localized> = {
  about: { de: 'ueber-uns', ru: 'o-proekte' },
  sanctions: { de: 'sanktionen', ru: 'sanktsii' },
  imprint: { de: 'impressum', ru: 'vyhodnye-dannye' },
  privacy: { de: 'datenschutz', ru: 'zashchita-dannyh' },
  accessibility: { de: 'barrierefreiheit', ru: 'dostupnost' },
  'plain-language': { de: 'einfache-sprache', ru: 'prostym-yazykom' },
};
