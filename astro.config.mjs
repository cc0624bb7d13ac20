import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath, siteUrl } from './src/corpus/settings.ts';
import { localeCodes } from './src/config/locales.ts';
import { contentRoot } from './src/corpus/read.ts';
import { parsePart } from './src/integrations/pages/part.ts';
import { builtSite } from './src/integrations/site.ts';

const base = basePath();
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// What Astro writes while it builds lies below its root; a root for each build keeps two at once apart.
const root = process.env.WORK_DIR ?? here('.');

export default defineConfig({
  root,
  srcDir: here('src'),
  publicDir: here('public'),
  site: siteUrl(),
  base,
  outDir: resolve(here('.'), process.env.OUT_DIR ?? 'dist'),
  cacheDir: resolve(root, 'node_modules/.astro'),
  trailingSlash: 'always',
  // Keep the spaces between words and tags; the default drops those at line ends.
  compressHTML: true,
  // Several pages at once: one is rendered while another is written.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: localeCodes,
    defaultLocale: localeCodes[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Texts come from the loader; Astro renders no Markdown, and its highlighter would not fit the policy.
  markdown: { syntaxHighlight: false },
  integrations: [
    builtSite({
      base,
      site: siteUrl(),
      cache: process.env.CACHE_DIR ?? here('.cache'),
      plain: process.env.PLAIN === '1',
      part: parsePart(process.env.ONLY_PART ?? ''),
    }),
  ],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes markup or a script address; search/trusted-worker.ts makes the only exception.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    // Pictures lie beside the texts; tests build other content folders.
    resolve: { alias: { '@content': contentRoot() } },
  },
});
