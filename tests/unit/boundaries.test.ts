import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What everything that writes texts for readers may use. */
const texts = ['config', 'domain', 'schemas', 'i18n', 'routing'];

/** The rooms of src/, and what each may import besides itself. A room without a line here is an error. */
const may: Record<string, string[]> = {
  config: [],
  styles: [],
  domain: ['config'],
  schemas: ['config', 'domain'],
  i18n: ['config', 'domain'],
  routing: ['config', 'domain', 'i18n'],
  corpus: ['config', 'domain', 'schemas'],
  markdown: ['config', 'domain', 'schemas', 'routing'],
  drawing: ['domain'],
  views: [...texts, 'drawing', 'styles'],
  checks: ['config', 'domain', 'schemas', 'routing', 'corpus', 'markdown'],
  collections: ['config', 'domain', 'schemas', 'corpus', 'markdown', 'views'],
  browser: ['config', 'domain'],
  components: [...texts, 'corpus', 'views', 'browser', 'styles'],
  layouts: [...texts, 'collections', 'views', 'components', 'styles'],
  pages: [...texts, 'corpus', 'collections', 'views', 'components', 'layouts', 'browser', 'styles'],
  integrations: ['config', 'domain', 'corpus', 'views', 'styles'],
  commands: ['config', 'domain', 'schemas', 'corpus', 'checks', 'integrations'],
};

/** Files beside the rooms, by the rules of Astro and TypeScript. */
const outside = new Set(['content.config.ts', 'env.d.ts', 'middleware.ts']);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro)$/.test(file) && !file.includes('.test.'),
);

const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import|import\() ?'([^']+)'/g)].map(
    ([, target = '']) => ({
      file,
      target,
    }),
  ),
);

it('reads all modules', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(imports.length).toBeGreaterThan(200);
});

const roomOf = (file: string) => (outside.has(file) ? undefined : file.split('/')[0]!);

it('knows every room', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => room && !Object.hasOwn(may, room))).toEqual([]);
});

it('imports only in the agreed direction', () => {
  const wrong = imports.flatMap(({ file, target }) => {
    const from = roomOf(file);
    if (!target.startsWith('.') || !from) return [];
    const to = roomOf(relative(src, resolve(src, dirname(file), target)));
    return to === from || (to && may[from]?.includes(to))
      ? []
      : [`${file} imports ${target}: ${from} may import ${may[from]?.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

it('allows no circle between rooms', () => {
  const onTheWay = (room: string, way: readonly string[]): string[] =>
    way.includes(room)
      ? [[...way, room].join(' > ')]
      : (may[room] ?? []).flatMap((next) => onTheWay(next, [...way, room]));
  expect(Object.keys(may).flatMap((room) => onTheWay(room, []))).toEqual([]);
});

it('asks Astro for content only where content is gathered or rendered', () => {
  const allowed = /^(?:collections\/|content\.config\.ts$)/;
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
