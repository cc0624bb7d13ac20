/**
 * Kinds of pages with an address of their own. Their words in URLs are each language's, under `url` in
 * its message file.
 */
export const routeIds = [
  'events',
  'news',
  'regions',
  'industries',
  'institutes',
  'rankings',
  'claims',
  'organisations',
  'stories',
  'topics',
  'evidence',
  'glossary',
  'search',
  'maps',
  'charts',
  'compare',
  'status',
  'licences',
  'design',
] as const;

export type RouteId = (typeof routeIds)[number];

/** True if `value` names a kind of page. */
export const isRouteId = (value: string): value is RouteId => (routeIds as readonly string[]).includes(value);

/** Words between the parts of a URL: kinds of filters, pages of a list. */
export const segmentIds = [
  'year',
  'region',
  'topic',
  'page',
  'sources',
  'figures',
  'research',
  'rankings',
  'trade',
  'sheet',
  'sheetBoth',
] as const;

export type SegmentId = (typeof segmentIds)[number];
