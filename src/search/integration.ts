import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { localeCodes } from '../config/locales.ts';
import { searchFolder } from '../config/site.ts';
import { stableBundle } from './bundle.ts';

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
          const { errors: failed, files } = await index.getFiles();
          const failures = [...added.errors, ...failed];
          if (failures.length > 0) throw new Error(failures.join('\n'));
          for (const { path, content } of stableBundle(files, locale)) {
            const file = join(root, searchFolder, locale, path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, content);
          }
          logger.info(`${locale}: ${added.page_count} pages read`);
        }
        await pagefind.close();
      },
    },
  };
}
