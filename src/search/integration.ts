import type { AstroIntegration } from 'astro';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { localeCodes } from '../config/locales.ts';
import { searchFolder } from '../config/site.ts';

/** Pagefind's own search forms; this site has its own, and theirs name other hosts. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes one Pagefind bundle per language after the pages are built: a bundle's stemmer follows its
 * language, and a page can load the bundle of either.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const locale of localeCodes) {
          const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: root, glob: `${locale}/**/*.html` });
          const folder = join(root, searchFolder, locale);
          const written = await index.writeFiles({ outputPath: folder });
          const failures = [...added.errors, ...written.errors];
          if (failures.length > 0) throw new Error(failures.join('\n'));
          for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
          logger.info(`${locale}: ${added.page_count} pages read`);
        }
        await pagefind.close();
      },
    },
  };
}
