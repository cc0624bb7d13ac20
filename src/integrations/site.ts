import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchFolder } from '../config/site.ts';
import { buildInstant } from '../corpus/build-date.ts';
import { contentDigests, digest } from '../corpus/digests.ts';
import { contentRoot, readFiles } from '../corpus/read.ts';
import { previewFile } from '../views/link-preview.ts';
import { openStore, type Store } from './cache/store.ts';
import { codeDigest } from './code-digest.ts';
import { fontPackages } from './fonts/subsets.ts';
import { fontCode, writeFonts } from './fonts/web-fonts.ts';
import { sha256 } from './hosting/checksums.ts';
import { copier, type Copier } from './hosting/copies.ts';
import { finishFolder } from './hosting/finish-folder.ts';
import { keptPages } from './pages/kept.ts';
import type { Page } from './pages/page.ts';
import type { Part } from './pages/part.ts';
import { finishedPages } from './pages/prerenderer.ts';
import { partsFinder, writeParts } from './parts/write-parts.ts';
import { writeIcons } from './pictures/icons.ts';
import { readIdentity } from './pictures/identity.ts';
import { pictureCode, previews } from './pictures/link-previews.ts';
import { progressTo } from './progress.ts';
import { indexCode, searchBundles } from './search/index-site.ts';
import { indexRecord, type IndexRecord } from './search/records.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What pages are made of, beside the content: everything but commands, checks and what comes after the page. */
const pageCode = [
  'astro.config.mjs',
  'public',
  'src/middleware.ts',
  'src/content.config.ts',
  ...['browser', 'collections', 'components', 'config', 'corpus', 'domain', 'drawing', 'i18n', 'layouts'],
  ...['markdown', 'pages', 'routing', 'schemas', 'styles', 'views', 'integrations/pages', 'integrations/fonts'],
].map((path) => (/[./]|^public$/.test(path) && !path.includes('integrations') ? path : `src/${path}`));

/** The most that is kept of earlier builds, in bytes; CACHE_GB raises it for a site that is larger. */
const mostKept = Number(process.env.CACHE_GB ?? 2) * 1e9;

type Options = {
  base: string;
  site: string;
  /** Folder of kept results; without it nothing is kept. */
  cache: string;
  /** Without previews, compressed copies and checksums: to look at the site, not to publish it. */
  plain: boolean;
  /** Render this part of the pages for the cache only: the folder is none to publish, without search and parts. */
  part?: Part | undefined;
};

/** What happens between rendered pages and the folder that an operator copies, in this order. */
export function builtSite({ base, site, cache, plain, part }: Options): AstroIntegration {
  const found = new Set<string>();
  const progress = progressTo(process.stdout);
  const records: IndexRecord[] = [];
  const pictures: { path: string; image: Promise<Uint8Array> }[] = [];
  let counts = { all: 0, rendered: 0 };
  let begun = performance.now();
  let store: Store;
  let drawing: ReturnType<typeof previews>;
  let copies: Copier;

  const begins = () => {
    progress.done('bundle', performance.now() - begun);
    begun = performance.now();
  };

  const hear = (page: Page, rendered: boolean) => {
    counts = { all: counts.all + 1, rendered: counts.rendered + Number(rendered) };
    progress.at('pages', counts.all);
    const record = indexRecord(page, base);
    if (record) records.push(record);
    if (plain) return;
    // Compressed while the next pages are rendered; who finishes the folder waits for it.
    const bytes = Buffer.from(page.html);
    copies(page.path.replace(/\/$/, '/index.html'), bytes, sha256(bytes)).catch(() => undefined);
    const { preview } = page.beside;
    if (!preview) return;
    const image = drawing.draw(preview);
    // Who waits for it reports a failure; until then nobody does.
    image.catch(() => undefined);
    pictures.push({ path: page.path.slice(base.length), image });
  };

  return {
    name: 'site',
    hooks: {
      'astro:config:setup': async ({ updateConfig, createCodegenDir }) => {
        store = openStore(join(cache, 'results'));
        const fonts = fileURLToPath(new URL('fonts', createCodegenDir()));
        await writeFonts(store, codeDigest(project, fontCode), fonts);
        fontPackages.forEach((name) => found.add(name));
        updateConfig({ vite: { plugins: [partsFinder(found)], resolve: { alias: { '@fonts': fonts } } } });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        copies = copier(store);
        drawing = previews(store, codeDigest(project, pictureCode), (text) => logger.warn(text));
        const now = buildInstant();
        const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
        const files = readFiles(contentRoot());
        const digests = contentDigests(files, now.toString(), today.toString());
        const code = digest(codeDigest(project, pageCode), base, site, process.env.DRAFTS ?? '');
        setPrerenderer(finishedPages({ kept: keptPages(store, code, digests), part, begins, heard: hear }));
        begun = performance.now();
      },
      'astro:build:generated': () => {
        progress.done('pages', performance.now() - begun, `${counts.all} (+${counts.rendered})`);
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        if (!plain)
          await progress.step(
            'pictures',
            () => writePictures(root),
            (count) => String(count),
          );
        if (!part) {
          await progress.step(
            'search',
            () => writeIndex(root),
            (count) => String(count),
          );
          await progress.step('parts', () => writeParts(root, found));
        }
        if (!plain)
          await progress.step(
            'copies',
            () => finishFolder(root, base, copies),
            (count) => String(count),
          );
        await store.trim(mostKept);
      },
    },
  };

  async function writePictures(root: string): Promise<number> {
    try {
      for (const { path, image } of pictures) writeFileSync(join(root, path, previewFile), await image);
    } finally {
      await drawing.close();
    }
    await writeIcons(root, readIdentity());
    return pictures.length;
  }

  async function writeIndex(root: string): Promise<number> {
    const bundles = await searchBundles(store, codeDigest(project, indexCode), records);
    for (const [locale, files] of bundles)
      for (const { path, content } of files) {
        const file = join(root, searchFolder, locale, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    found.add('pagefind');
    return records.length;
  }
}
