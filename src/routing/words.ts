import type { Locale } from '../config/locales.ts';
import type { RouteId, SegmentId } from '../config/routes.ts';
import { messages } from '../i18n/messages.ts';

/** The word of a kind of page in a language's URLs. @example routeWord('events', 'de') // 'veranstaltungen' */
export const routeWord = (route: RouteId, locale: Locale): string =>
  given(messages[locale].url.routes[route], `routes.${route}`, locale);

/** The word of a part of a URL in a language. @example segmentWord('year', 'ru') // 'god' */
export const segmentWord = (segment: SegmentId, locale: Locale): string =>
  given(messages[locale].url.parts[segment], `parts.${segment}`, locale);

/** URL word of a plain page; a page without one uses its id. @example pageWord('imprint', 'de') // 'impressum' */
export function pageWord(id: string, locale: Locale): string {
  const words: Record<string, string | undefined> = messages[locale].url.pages;
  return words[id] ?? id;
}

/** Only the German file is known to the compiler. */
function given(word: string | undefined, key: string, locale: Locale): string {
  if (!word) throw new Error(`src/i18n/messages/${locale}.json has no word for url.${key}`);
  return word;
}
