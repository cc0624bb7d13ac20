import { statSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { gzip, weigh, weighPages } from '../support/weigh.ts';

/** What fits into the first flight of a connection (RFC 6928: ten segments). */
const firstFlight = 14_336;
const scriptBudget = 2_048;

const pages = builtPages(inject('site'));

it('holds copies of every page, with its style, that fit in the first flight', () => {
  console.log(weighPages(pages));
  const heavy = pages
    .map(({ path, file }) => ({ path, gzip: statSync(`${file}.gz`).size, brotli: statSync(`${file}.br`).size }))
    .filter((size) => Math.max(size.gzip, size.brotli) > firstFlight);
  expect(heavy).toEqual([]);
});

it('carries the style in the page, and lets nothing else hold up the first sight of it', () => {
  const blocking = pages.flatMap(({ path, document }) =>
    [
      ...document.querySelectorAll(
        'link[rel~=stylesheet], link[rel~=preload], link[rel~=import], script[src]:not([async]):not([defer]):not([type=module])',
      ),
    ].map((element) => `${path}: ${element.outerHTML}`),
  );
  expect(blocking).toEqual([]);
  expect(
    pages.filter(({ html }) => !/<style>(?:(?!<\/style>)[\s\S])*bg-paper/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});

it('runs little script before a reader does something', () => {
  const sizes = pages.map(({ path, html, document }) => ({
    path,
    bytes: gzip([...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n')),
    files: document.querySelectorAll('script[src], link[rel~=modulepreload]').length,
  }));
  expect(sizes.filter(({ bytes, files }) => bytes > scriptBudget || files > 0)).toEqual([]);
});

describe('the report', () => {
  it('names what a page is made of by what it would be without it', () => {
    const text = Array.from({ length: 200 }, (_none, index) => (index * 7919).toString(36)).join(' ');
    const html = `<style>a { color: red }</style><main><div class="prose">${text}</div></main>`;
    const [first, second] = weigh(html);
    expect(first).toMatchObject({ part: 'running text' });
    expect(first!.bytes).toBeGreaterThan(300);
    expect(second).toMatchObject({ part: 'style' });
    expect(weighPages([{ path: '/a/', html }])).toMatch(
      /^\/a\/: \d+ B gzip, \d+ B brotli, \d+ B\n +\d+ B {2}running text\n/,
    );
  });
});
