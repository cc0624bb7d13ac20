import type { SegmentId } from '../config/routes.ts';
import type { Address } from './urls.ts';

const narrowing: SegmentId[] = ['year', 'region', 'topic', 'page'];

/**
 * Address of the page whose preview picture a page shows: its own, or that of the list which it
 * narrows or continues.
 * @example pictureOwner({ route: 'events', rest: [{ word: 'year' }, '2018'] }) // { route: 'events', rest: [] }
 */
export function pictureOwner({ route, rest = [] }: Address): Address {
  const end = rest.findIndex((part) => typeof part === 'object' && narrowing.includes(part.word));
  return { route, rest: end === -1 ? rest : rest.slice(0, end) };
}
