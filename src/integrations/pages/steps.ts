import { inPlaceScripts } from './in-place-scripts.ts';
import type { Step } from './page.ts';
import { tightenPolicy } from './policy.ts';
import { relativeLinks, relativeStyleLinks } from './relative-links.ts';
import { usedStyles } from './used-styles.ts';

/**
 * What happens to every page between rendering and writing, in this order. `404.html` is left as it is:
 * hosts show it for addresses of any depth, so it keeps the base path, and all styles.
 */
export function pageSteps(): readonly Step[] {
  const styles = usedStyles();
  return [
    html('links', relativeLinks),
    html('scripts', inPlaceScripts),
    html('styles', styles),
    html('links in styles', relativeStyleLinks),
    html('policy', tightenPolicy),
  ];
}

const html = (name: string, change: (text: string, path: string) => string): Step => ({
  name,
  run: (page) => (page.path.endsWith('/') ? { ...page, html: change(page.html, page.path) } : page),
});
