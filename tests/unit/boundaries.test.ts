import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What everything that writes texts for readers may use. */
const texts = ['config', 'domain', 'schemas', 'i18n', 'routing'];

/** What each folder of src/ may import besides itself. */
const may: Record<string, string[]> = {
  config: [],
  domain: ['config'],
  schemas: ['config', 'domain'],
  i18n: ['config', 'domain'],
  corpus: ['config', 'domain', 'schemas'],
  routing: ['config', 'domain'],
  markdown: ['config', 'domain', 'schemas', 'routing'],
  search: ['config'],
  browser: ['config', 'domain'],
  build: ['config', 'domain', 'schemas', 'corpus', 'styles'],
  styles: [],
  drawing: [],
  outputs: [],
  maps: ['drawing'],
  charts: ['drawing'],
  pictures: ['domain', 'build'],
  parts: ['config', 'build'],
  hosting: ['config', 'build'],
  deploy: ['config', 'checks', 'hosting'],
  parity: ['config'],
  names: ['config'],
  checks: ['config', 'domain', 'schemas', 'corpus', 'markdown', 'parity', 'names', 'routing', 'build'],
  editor: ['config', 'schemas', 'corpus', 'checks'],
  scaffold: ['config', 'domain', 'schemas', 'corpus', 'checks', 'build'],
  collections: [...texts, 'corpus', 'maps', 'charts', 'outputs', 'build', 'styles'],
  components: [...texts, 'collections', 'maps', 'charts', 'parts', 'browser', 'layouts', 'styles'],
  layouts: [...texts, 'collections', 'components', 'pictures', 'styles'],
  pages: [...texts, 'collections', 'components', 'layouts', 'parts', 'pictures', 'search', 'styles'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro)$/.test(file) && !file.includes('.test.'),
);

const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(([, target = '']) => ({
    file,
    target,
  })),
);

it('reads all modules', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(imports.length).toBeGreaterThan(200);
});

it('imports only in the agreed direction', () => {
  const wrong = imports.flatMap(({ file, target }) => {
    const from = file.split('/')[0]!;
    if (!target.startsWith('.') || !Object.hasOwn(may, from)) return [];
    const to = relative(src, resolve(src, dirname(file), target)).split('/')[0]!;
    return to === from || may[from]!.includes(to)
      ? []
      : [`${file} imports ${target}: ${from} may import ${may[from]!.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

it('asks Astro for content only where content is gathered or rendered', () => {
  const allowed = /^(?:collections\/|content\.config\.ts$|pages\/|components\/entry\/Body\.astro$)/;
  expect(imports.filter(({ file, target }) => target === 'astro:content' && !allowed.test(file))).toEqual([]);
});

it('keeps files, the clock and the page out of the pure folders', () => {
  const pure = /^(?:config|domain|schemas|i18n|routing)\//;
  const wrong = files
    .filter((file) => pure.test(file))
    .filter((file) =>
      /node:fs|Date\.now|new Date\(\)|Temporal\.Now|document\.|window\./.test(readFileSync(join(src, file), 'utf8')),
    );
  expect(wrong).toEqual([]);
});
