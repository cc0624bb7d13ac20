import type { Locale } from '../config/locales.ts';
import type { RouteId, SegmentId } from '../config/routes.ts';
import { pageWord, routeWord, segmentWord } from './words.ts';

/** A part of an address: the same in all languages, or a word that is translated. */
export type Segment = string | { word: SegmentId };

/** Where a page is, in no language yet. `home` is a locale's start page, `page` a plain page by its id. */
export type Address = {
  route: RouteId | 'home' | 'page';
  rest?: readonly Segment[];
  anchor?: string;
};

/**
 * Path of an address in a language, from the root of the site, without the base path.
 * @example pathOf({ route: 'events', rest: [{ word: 'year' }, '2018'] }, 'ru') // '/ru/sobytiya/god/2018/'
 */
export function pathOf({ route, rest = [], anchor }: Address, locale: Locale): string {
  const words = rest.map((part) => (typeof part === 'string' ? part : segmentWord(part.word, locale)));
  const parts = [locale, ...routePart(route, words, locale)];
  return `/${parts.join('/')}/${anchor ? `#${anchor}` : ''}`;
}

function routePart(route: Address['route'], words: string[], locale: Locale): string[] {
  if (route === 'home') return [];
  if (route === 'page') return words.map((id) => pageWord(id, locale));
  return [routeWord(route, locale), ...words];
}

/** Puts the base path in front of a path from the root. @example withBase('/de/', '/sachsen-kursk/') // '/sachsen-kursk/de/' */
export function withBase(path: string, base: string): string {
  return base.replace(/\/+$/, '') + path;
}
