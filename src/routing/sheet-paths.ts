import { itemPaths } from './static-paths.ts';
import { segmentWord } from './words.ts';

/** Paths of the sheets of entries: one in each language, one with both languages. */
export function sheetPaths<E extends { id: string }>(
  route: 'events' | 'regions' | 'industries',
  entries: readonly E[],
) {
  const items = entries.flatMap((entry) => [false, true].map((both) => ({ entry, both })));
  return itemPaths(route, items, ({ entry, both }, locale) => ({
    slug: entry.id,
    sheet: segmentWord(both ? 'sheetBoth' : 'sheet', locale),
  }));
}
