import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a text as servers send it: gzip at level 9, brotli at quality 11. */
export const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const brotli = (text: string): number => brotliCompressSync(text).length;

/** The parts that a page is made of, as they stand in its source. */
const parts: Record<string, RegExp> = {
  style: /<style\b[\s\S]*?<\/style>/g,
  scripts: /<script\b[\s\S]*?<\/script>/g,
  policy: /<meta http-equiv="content-security-policy"[^>]*>/g,
  metadata: /<(?:meta (?!http-equiv)|link )[^>]*>/g,
  'header and menu': /<header class="mx-auto[\s\S]*?<\/header>/g,
  'way and offer of the other language':
    /<nav class="[^"]*"[^>]*><ol[\s\S]*?<\/nav>|<aside[^>]*data-language-hint[\s\S]*?<\/aside>/g,
  footer: /<footer class="mx-auto[\s\S]*?<\/footer>/g,
  notice: /<aside[^>]*data-sanctions[\s\S]*?<\/aside>/g,
  tables: /<table[\s\S]*?<\/table>/g,
  'box of facts': /<section[^>]*data-facts[\s\S]*?<\/section>/g,
  'running text': /<div class="prose">[\s\S]*?<\/div>/g,
  sources: /<section[^>]*aria-labelledby="sources"[\s\S]*?<\/section>/g,
  drawings: /<svg[\s\S]*?<\/svg>/g,
};

/**
 * What each part of a page adds to its compressed size: how much smaller the page is without it. Parts
 * resemble each other, so their sum is less than the whole; the heaviest come first.
 */
export function weigh(html: string): { part: string; bytes: number }[] {
  const whole = gzip(html);
  return Object.entries(parts)
    .map(([part, source]) => ({ part, bytes: whole - gzip(html.replace(source, '')) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

/** Report on the heaviest pages, heaviest first. */
export function weighPages(pages: readonly { path: string; html: string }[], count = 10): string {
  return pages
    .map(({ path, html }) => ({ path, html, size: gzip(html) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ path, html, size }) =>
      [
        `${path}: ${size} B gzip, ${brotli(html)} B brotli, ${Buffer.byteLength(html)} B`,
        ...weigh(html).map(({ part, bytes }) => `  ${String(bytes).padStart(6)} B  ${part}`),
      ].join('\n'),
    )
    .join('\n');
}
