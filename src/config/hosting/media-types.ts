type MediaType = {
  type: string;
  /** Compressed beside the file at build time; the others are compressed by nature. */
  compress: boolean;
};

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, compress: true });
const plain = (type: string): MediaType => ({ type, compress: true });
const packed = (type: string): MediaType => ({ type, compress: false });

/**
 * Media type by ending, for every kind of file that the build may write (IANA media types; RFC 9239
 * for JavaScript, RFC 6350 for vCard, RFC 5545 for iCalendar). JSON has no charset parameter (RFC 8259).
 */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  ics: text('text/calendar'),
  vcf: text('text/vcard'),
  xml: text('application/xml'),
  xsl: text('application/xslt+xml'),
  atom: text('application/atom+xml'),
  svg: text('image/svg+xml'),
  json: plain('application/json'),
  jsonld: plain('application/ld+json'),
  geojson: plain('application/geo+json'),
  webmanifest: plain('application/manifest+json'),
  avif: packed('image/avif'),
  webp: packed('image/webp'),
  png: packed('image/png'),
  jpg: packed('image/jpeg'),
  jpeg: packed('image/jpeg'),
  gif: packed('image/gif'),
  ico: packed('image/x-icon'),
  woff2: packed('font/woff2'),
  pdf: packed('application/pdf'),
  zip: packed('application/zip'),
  pagefind: packed('application/octet-stream'),
  pf_filter: packed('application/octet-stream'),
  pf_fragment: packed('application/octet-stream'),
  pf_index: packed('application/octet-stream'),
  pf_meta: packed('application/octet-stream'),
};

/** Media type of files without an ending. */
export const defaultType = 'application/octet-stream';

const ending = (file: string) => /\.([^./]+)$/.exec(file)?.[1] ?? '';

/** Media type of a file, with its charset. @example mediaType('de/index.html') // 'text/html; charset=utf-8' */
export function mediaType(file: string): string {
  return mediaTypes[ending(file)]?.type ?? defaultType;
}

/** Whether a file is delivered compressed. */
export function isCompressible(file: string): boolean {
  return mediaTypes[ending(file)]?.compress ?? false;
}

/** Endings by media type, as servers want them. @param endings those to group; all unless said otherwise */
export function endingsByType(endings = Object.keys(mediaTypes)): Map<string, string[]> {
  return Map.groupBy(endings, (name) => mediaType(`.${name}`));
}

/** Endings of the files that are delivered compressed. */
export const compressibleEndings: readonly string[] = Object.keys(mediaTypes).filter((name) =>
  isCompressible(`.${name}`),
);
