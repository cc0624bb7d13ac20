import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

/** What fits into the first flight of a connection (RFC 6928: ten segments). */
const firstFlight = 14_336;

it('sends every page, with its style, in the first flight', () => {
  const sizes = builtPages(inject('sites')[0]!)
    .map(({ path, html }) => ({
      path,
      gzip: gzipSync(html, { level: 9 }).length,
      brotli: brotliCompressSync(html).length,
    }))
    .sort((a, b) => b.gzip - a.gzip);
  console.log(
    sizes
      .slice(0, 10)
      .map(({ path, gzip, brotli }) => `${path} ${gzip} B gzip, ${brotli} B brotli`)
      .join('\n'),
  );
  expect(sizes.filter(({ gzip }) => gzip > firstFlight)).toEqual([]);
});
