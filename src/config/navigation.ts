import type { RouteId } from './routes.ts';

/** Main menu, in order. */
export const mainMenu: RouteId[] = ['events', 'news', 'regions', 'industries', 'institutes', 'claims', 'evidence'];

/** Second menu at the foot of each page. */
export const footMenu: RouteId[] = [
  'stories',
  'topics',
  'organisations',
  'rankings',
  'maps',
  'charts',
  'glossary',
  'search',
];

/** Pages linked from the foot of each page (German law asks for the first two within reach). */
export const footPages = ['imprint', 'privacy', 'accessibility', 'plain-language', 'sanctions', 'about'];
