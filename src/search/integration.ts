import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as pagefind from 'pagefind';
import { localeCodes } from '../config/locales.ts';
import { searchFolder } from '../config/site.ts';
import { withoutIndexMarks } from './index-marks.ts';

/** Pagefind's own interfaces, which this site does not use. */
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
          const written = await index.writeFiles({ outputPath: join(root, searchFolder, locale) });
          const failures = [...added.errors, ...written.errors];
          if (failures.length > 0) throw new Error(failures.join('\n'));
          logger.info(`${locale}: ${added.page_count} pages read`);
        }
        await pagefind.close();
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          const path = join(root, file);
          if (file.endsWith('.html')) writeFileSync(path, withoutIndexMarks(readFileSync(path, 'utf8')));
          else if (unused.test(basename(file))) rmSync(path);
        }
      },
    },
  };
}
