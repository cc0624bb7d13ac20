import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { localeCodes, type Locale } from '../../config/locales.ts';
import { searchFolder } from '../../config/site.ts';
import { stableBundle } from './bundle.ts';
import { withoutIndexMarks } from './index-marks.ts';

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
          const pages = pagesOf(root, locale);
          for (const { path, content } of stableBundle(await indexOf(root, pages, locale), locale)) {
            if (unused.test(path)) continue;
            const file = join(root, searchFolder, locale, path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, content);
          }
          for (const page of pages) {
            const file = join(root, page);
            writeFileSync(file, withoutIndexMarks(readFileSync(file, 'utf8')));
          }
          logger.info(`${locale}: ${pages.length} pages read`);
        }
        await pagefind.close();
      },
    },
  };
}

/** In an order that does not depend on the file system: Pagefind numbers the pages as they come. */
function pagesOf(root: string, locale: Locale): string[] {
  return readdirSync(join(root, locale), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [locale, ...file.split(sep)].join('/'))
    .sort();
}

async function indexOf(root: string, pages: readonly string[], locale: Locale) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  if (!index) throw new Error(errors.join('\n'));
  const failures: string[] = [];
  for (const sourcePath of pages) {
    const content = readFileSync(join(root, sourcePath), 'utf8');
    failures.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  const { errors: failed, files } = await index.getFiles();
  failures.push(...failed);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return files;
}
