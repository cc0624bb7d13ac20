import type { Locale } from '../config/locales.ts';
import { pathOf, withBase, type Address } from './urls.ts';

/** The base path of this build, with slashes at both ends. The only module that knows it. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Link to a page, with the base path. */
export function href(address: Address, locale: Locale): string {
  return withBase(pathOf(address, locale), base);
}

/** Link to a file at the root of the site, with the base path. @example asset('/favicon.svg') */
export function asset(path: string): string {
  return withBase(path, base);
}
