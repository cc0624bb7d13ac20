import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { inlineScale } from './src/build/inline-scale.ts';
import { portable } from './src/build/portable.ts';
import { basePath, siteUrl } from './src/build/settings.ts';
import { localeCodes } from './src/config/locales.ts';
import { contentRoot } from './src/corpus/read.ts';
import { contentGuard } from './src/markdown/content-guard.ts';
import { prosePlugin } from './src/markdown/prose-plugin.ts';
import { searchIndex } from './src/search/integration.ts';

const base = basePath();
const tokens = readFileSync(new URL('./src/styles/tokens.css', import.meta.url), 'utf8');

export default defineConfig({
  site: siteUrl(),
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  // Keep the spaces between words and tags; the default drops those at line ends.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: localeCodes,
    defaultLocale: localeCodes[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // Astro's own punctuation sets English quotation marks in every language.
      features: { smartPunctuation: false },
      mdastPlugins: [contentGuard],
      hastPlugins: [prosePlugin({ base })],
    }),
  },
  integrations: [mdx(), portable({ base }), searchIndex()],
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
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    css: { postcss: { plugins: [inlineScale(tokens)] } },
    // Pictures lie beside the texts; tests build other content folders.
    resolve: { alias: { '@content': contentRoot() } },
    // MDX modules begin with a directive that the bundler warns about once per text.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
