import { isRouteId } from '../config/routes.ts';
import type { Address } from './urls.ts';

/** Collections whose records are places on one page, not pages of their own. */
const anchored = ['claims', 'rankings'] as const;

/** Collections whose records content may link to. */
export const linkableKinds = [
  'events',
  'news',
  'regions',
  'industries',
  'pages',
  'stories',
  'topics',
  'organisations',
  ...anchored,
] as const;

/**
 * Reads the way in which content links to other content: `events/<id>`, `pages/<id>`, `claims/<id>`,
 * or a route alone such as `rankings`. Undefined for anything else.
 * @example contentAddress('claims/messe') // { route: 'claims', anchor: 'messe' }
 */
export function contentAddress(target: string): Address | undefined {
  const match = /^(?<kind>[a-z]+)(?:\/(?<id>[a-z0-9-]+))?(?:#(?<anchor>[^\s#]+))?$/.exec(target)?.groups;
  if (!match) return undefined;
  const { kind = '', id, anchor } = match;
  if (kind === 'pages') return id ? { route: 'page', rest: [id], ...(anchor && { anchor }) } : undefined;
  if (!isRouteId(kind)) return undefined;
  const route = kind;
  if (!id) return { route, ...(anchor && { anchor }) };
  if (!(linkableKinds as readonly string[]).includes(route)) return undefined;
  return (anchored as readonly string[]).includes(route)
    ? { route, anchor: id }
    : { route, rest: [id], ...(anchor && { anchor }) };
}
