import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { localeCodes } from '../config/locales.ts';
import { searchFolder } from '../config/site.ts';

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
          const written = await index.writeFiles({ outputPath: join(root, searchFolder, locale) });
          const failures = [...added.errors, ...written.errors];
          if (failures.length > 0) throw new Error(failures.join('\n'));
          logger.info(`${locale}: ${added.page_count} pages read`);
        }
        await pagefind.close();
      },
    },
  };
}
