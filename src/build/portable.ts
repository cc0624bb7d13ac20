import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inPlaceScripts } from './in-place-scripts.ts';
import { tightenPolicy } from './policy.ts';
import { relativeLinks } from './relative-links.ts';

/**
 * Makes all links between pages and files relative after the build, so that the folder can be copied
 * to any path, runs short scripts where they stand, and lets each page's policy name only what the page
 * holds. `404.html` keeps the base path: hosts show it for addresses of any depth.
 */
export function portable({ base }: { base: string }): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('index.html'),
        );
        for (const page of pages) {
          const file = join(root, page);
          const path =
            base +
            page
              .split(sep)
              .slice(0, -1)
              .map((part) => `${part}/`)
              .join('');
          writeFileSync(file, tightenPolicy(inPlaceScripts(relativeLinks(readFileSync(file, 'utf8'), path))));
        }
      },
    },
  };
}
