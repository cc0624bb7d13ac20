import type { Preview } from './link-preview.ts';

/** What the search index holds of a page beside its text: filters by id, and details shown with a hit. */
export type IndexEntry = { filters: [name: string, value: string][]; meta: [name: string, value: string][] };

/** What a page tells the build beside its HTML. */
export type Beside = {
  /** Its picture for messengers and networks; none where the page shows another page's. */
  preview?: Preview | undefined;
  /** Pages without are not searched. */
  index?: IndexEntry | undefined;
  /** It shows pictures of the content, which the build makes only for pages that are rendered. */
  pictures?: true;
  /** Parts of the content that it was made from (see corpus/digests). */
  reads?: readonly string[];
};

/** Name of the header under which a rendered page carries it. */
const header = 'x-beside';

/** Puts it into the headers of a page. */
export function writeBeside(headers: Headers, beside: Beside): void {
  headers.set(header, encodeURIComponent(JSON.stringify(beside)));
}

/** Reads it from there; empty if there is nothing. */
export function readBeside(headers: Headers): Beside {
  return JSON.parse(decodeURIComponent(headers.get(header) ?? '%7B%7D')) as Beside;
}
