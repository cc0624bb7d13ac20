import { localeCodes, type Locale } from '../config/locales.ts';
import type { RouteId, SegmentId } from '../config/routes.ts';
import { routeWord, segmentWord } from './words.ts';

/** Parameters of one page in one language, with what the page needs to know beside them. */
export type StaticPath<Props> = { params: Record<string, string | undefined>; props: Props & { locale: Locale } };

/**
 * Paths of a route in all languages. The folder in brackets has the name of the route, so its word
 * is a parameter of that name.
 * @example routePaths('events') // [{ params: { locale: 'de', events: 'veranstaltungen' }, props: { locale: 'de' } }, …]
 */
export function routePaths(route: RouteId): StaticPath<object>[] {
  return localeCodes.map((locale) => ({ params: { locale, [route]: routeWord(route, locale) }, props: { locale } }));
}

/** Paths of the pages below a route: for each item its own parameters, made for each language. */
export function itemPaths<Item>(
  route: RouteId,
  items: readonly Item[],
  params: (item: Item, locale: Locale) => Record<string, string | undefined>,
): StaticPath<{ item: Item }>[] {
  return routePaths(route).flatMap(({ params: words, props: { locale } }) =>
    items.map((item) => ({ params: { ...words, ...params(item, locale) }, props: { locale, item } })),
  );
}

/** Addresses of the pages of a long list: the first has no number. @example pageRest(1) // [] */
export function pageRest(number: number): ({ word: SegmentId } | string)[] {
  return number === 1 ? [] : [{ word: 'page' }, String(number)];
}

/** Numbers of the pages of a list, at least one. @example pageNumbers(21, 10) // [1, 2, 3] */
export function pageNumbers(entries: number, size: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(entries / size)) }, (_none, index) => index + 1);
}

/** Value of a `[...page]` parameter. @example pageParam(2, 'de') // 'seite/2' */
export function pageParam(number: number, locale: Locale): string | undefined {
  return number === 1 ? undefined : `${segmentWord('page', locale)}/${number}`;
}
