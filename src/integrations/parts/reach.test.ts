import { describe, expect, it } from 'vitest';
import { readLock } from '../../corpus/packages/lock.ts';
import { packageOf, reachProblems, styleImports } from './reach.ts';

it.each([
  ['/site/node_modules/a/index.js', 'a'],
  ['/site/node_modules/@a/b/c/d.js?v=1', '@a/b'],
  ['/site/node_modules/a/node_modules/b/index.js', 'b'],
  ['C:/site/node_modules/a/index.js', 'a'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0astro:transitions', 'astro'],
  ['/site/src/browser/hint.ts', undefined],
  ['/site/src/pages/[locale]/index.astro?astro&type=script&index=0&lang.ts', undefined],
])('finds the package of %j', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

it('finds what a style sheet takes in', () => {
  const css = `@import 'tailwindcss/utilities' layer(utilities);
    @import "./base.css" layer(components);
    @plugin '@tailwindcss/typography';
    @import url('normalize.css');
    @import 'https://example.org/a.css';
    @source '../pages';`;
  expect(styleImports(css)).toEqual({
    packages: ['tailwindcss', '@tailwindcss/typography', 'normalize.css'],
    files: ['./base.css'],
  });
});

describe('what reaches the reader', () => {
  const locked = readLock(
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': {},
        'node_modules/pagefind': { version: '1.0.0' },
        'node_modules/yaml': { version: '1.0.0' },
        'node_modules/axe-core': { version: '1.0.0', dev: true },
      },
    }),
  );
  const problems = (...found: string[]) => reachProblems(new Set(found), ['pagefind'], locked);

  it('is what is listed', () => {
    expect(problems('pagefind')).toEqual([]);
  });

  it('is no package for development only, be it listed or not', () => {
    expect(problems('pagefind', 'axe-core')).toContain('axe-core reaches the reader but is there for development only');
    expect(reachProblems(new Set(['axe-core']), ['axe-core'], locked)).toEqual([
      'axe-core reaches the reader but is there for development only',
    ]);
  });

  it('is neither more nor less than listed', () => {
    expect(problems('yaml')).toEqual([
      'yaml reaches the reader but is missing in src/config/parts.ts',
      'pagefind stands in src/config/parts.ts but does not reach the reader',
    ]);
  });
});
