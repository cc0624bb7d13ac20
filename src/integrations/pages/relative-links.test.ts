import { expect, it } from 'vitest';
import { relativeLinks, relativePath, relativeStyleLinks } from './relative-links.ts';

const pages = ['/', '/de/', '/de/a/', '/de/a/b/', '/x/de/a/'];
const targets = ['/', '/de/', '/ru/', '/de/a/', '/de/a/b/', '/favicon.svg', '/de/a/#c', '/x/', '/de/suche/?q=1'];

it('leads to the same address from everywhere', () => {
  for (const page of pages)
    for (const target of targets) {
      const { pathname, search, hash } = new URL(relativePath(page, target), `https://example.org${page}`);
      expect(pathname + search + hash, `${page} to ${target}`).toBe(target);
      expect(relativePath(page, target)).not.toMatch(/^\//);
    }
});

it.each([
  ['<a href="/de/b/">', '<a href="../b/">'],
  ['<img src="/_astro/a.webp" alt="/de/">', '<img src="../../_astro/a.webp" alt="/de/">'],
  [
    '<img srcset="/_astro/a.webp 360w, /_astro/b.webp 720w">',
    '<img srcset="../../_astro/a.webp 360w, ../../_astro/b.webp 720w">',
  ],
  ['<a href="https://example.org/de/">', '<a href="https://example.org/de/">'],
  ['<a href="//example.org/">', '<a href="//example.org/">'],
  ['<a href="#b">', '<a href="#b">'],
  ['<a href="/de/a/">', '<a href="./">'],
  ['<form data-base="/" data-bundle="/search/de/">', '<form data-base="../../" data-bundle="../../search/de/">'],
])('%s', (before, after) => expect(relativeLinks(before, '/de/a/')).toBe(after));

it.each([
  ['src:url(/_astro/a.woff2)', 'src:url(../../_astro/a.woff2)'],
  ['src:url(\'/_astro/a.woff2\'),url("/b.woff2")', 'src:url(../../_astro/a.woff2),url(../../b.woff2)'],
  ['src:url(//example.org/a)', 'src:url(//example.org/a)'],
  ['fill:url(#a)', 'fill:url(#a)'],
  ['src:url(data:font/woff2,/a)', 'src:url(data:font/woff2,/a)'],
])('style: %s', (before, after) =>
  expect(relativeStyleLinks(`<style>p{${before}}</style>`, '/de/a/')).toBe(`<style>p{${after}}</style>`),
);
