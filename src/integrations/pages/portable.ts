import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPages } from './built-pages.ts';
import { inPlaceScripts } from './in-place-scripts.ts';
import { tightenPolicy } from './policy.ts';
import { relativeLinks } from './relative-links.ts';
import { usedStyles } from './used-styles.ts';

/**
 * Makes all links between pages and files relative after the build, so that the folder can be copied
 * to any path, runs short scripts where they stand, and lets each page carry only the styles that it uses and
 * its policy name only what the page holds. `404.html` keeps the base path: hosts show it for addresses of any depth.
 */
export function portable({ base }: { base: string }): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const withUsedStyles = usedStyles();
        for (const page of builtPages(root)) {
          const file = join(root, page);
          const path = base + page.replace(/index\.html$/, '');
          const html = inPlaceScripts(relativeLinks(readFileSync(file, 'utf8'), path));
          writeFileSync(file, tightenPolicy(withUsedStyles(html)));
        }
      },
    },
  };
}
