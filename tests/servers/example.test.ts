import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inspect } from '../../src/commands/deploy-check/inspect.ts';
import { mediaTypes } from '../../src/config/hosting/media-types.ts';
import { caching, hashedFolders, securityHeaders } from '../../src/config/hosting/rules.ts';
import { startBrowser } from '../support/browser.ts';
import { ask } from './support/ask.ts';
import { read } from './support/host.ts';
import { hosts } from './support/hosts.ts';
import { documentRoot, runHost, type Running } from './support/run-host.ts';
import { firstHit } from './support/search.ts';

const unpack: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };
const page = 'de/veranstaltungen/';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.skipIf(inject('serversMissing').length > 0).each([inject('site'), inject('below')])(
  'the site at $base',
  (site) => {
    let files: ReturnType<typeof documentRoot>;
    const html = readFileSync(join(site.folder, page, 'index.html'));
    beforeAll(() => {
      files = documentRoot(site);
      for (const folder of ['probe', ...hashedFolders]) mkdirSync(join(files.site, folder), { recursive: true });
      for (const name of Object.keys(mediaTypes)) writeFileSync(join(files.site, `probe/sample.${name}`), 'Пример');
      writeFileSync(join(files.site, '_astro/picture.abc123.webp'), 'RIFF');
    });
    afterAll(() => files.remove());

    describe.each(hosts.filter(({ example }) => example))('on $name with our example', (host) => {
      let server: Running;
      const at = (path: string, headers?: Record<string, string>) => ask(new URL(path, server.url), headers);
      beforeAll(async () => {
        server = await runHost(host, 'example', { root: files.root, base: site.base });
      });
      afterAll(() => server?.stop());

      it('sends every file as built, with its type and headers, compressed', async () => {
        const { checked, discrepancies } = await inspect(server.url, {
          checksums: read(`${site.folder}/SHA256SUMS`),
          base: site.base,
        });
        expect(checked).toBeGreaterThan(500);
        expect(discrepancies).toEqual([]);
      });

      it.each(Object.entries(mediaTypes))('knows .%s', async (name, { type }) => {
        const { status, headers } = await at(`probe/sample.${name}`);
        expect(status).toBe(200);
        expect(headers['content-type']?.replace(/\s/g, '').toLowerCase()).toBe(type.replace(' ', ''));
      });

      it.each([
        'de/gibt-es-nicht/',
        'gibt-es-nicht.ics',
        'gibt-es-nicht.css',
        '_astro/gibt-es-nicht.js',
        `${hashedFolders.at(-1)}/gibt-es-nicht.pf_index`,
      ])('shows the page for what does not exist: %s', async (path) => {
        const { status, headers, body } = await at(path);
        expect(status).toBe(404);
        expect(body).toEqual(readFileSync(join(site.folder, '404.html')));
        expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
        expect(headers['cache-control']).not.toContain('immutable');
        for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
      });

      it('lists no folder', async () => {
        const { status, body } = await at('search/');
        // lighttpd cannot say 404 here.
        expect(status).toBe(host.name === 'lighttpd' ? 403 : 404);
        expect(body).toEqual(readFileSync(join(site.folder, '404.html')));
      });

      it('sends the page for what does not exist compressed too, if at all', async () => {
        const { headers, body } = await at('de/gibt-es-nicht/', { 'accept-encoding': 'gzip' });
        const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
        expect(text).toEqual(readFileSync(join(site.folder, '404.html')));
      });

      it('lets pages be asked again and keeps what has a hash in its name', async () => {
        expect((await at(page)).headers['cache-control']).toBe(caching.other);
        expect((await at('favicon.svg')).headers['cache-control']).toBe(caching.other);
        expect((await at('search/de/pagefind.js')).headers['cache-control']).toBe(caching.other);
        expect((await at('_astro/picture.abc123.webp')).headers['cache-control']).toBe(caching.hashed);
      });

      it.each([{}, { 'accept-encoding': 'gzip' }])('answers 304 if nothing changed (%j)', async (accept) => {
        const first = await at(page, accept);
        const { etag, 'last-modified': modified } = first.headers;
        for (const condition of [etag && { 'if-none-match': etag }, modified && { 'if-modified-since': modified }]) {
          if (!condition) continue;
          const again = await at(page, { ...accept, ...condition });
          expect(again.status, JSON.stringify(condition)).toBe(304);
          expect(again.body.length).toBe(0);
          expect(again.headers['cache-control']).toBe(caching.other);
        }
        expect(etag).toBeTruthy();
        expect((await at(page, { ...accept, 'if-none-match': '"other"' })).status).toBe(200);
      });

      it('gives a part of a file', async () => {
        const { status, headers, body } = await at(page, { range: 'bytes=100-199' });
        expect(status).toBe(206);
        expect(headers['content-range']).toBe(`bytes 100-199/${html.length}`);
        expect(body).toEqual(html.subarray(100, 200));
        expect((await at(page, { range: `bytes=${html.length}-` })).status).toBe(416);
      });

      it('compresses for those who understand it', async () => {
        for (const encoding of host.encodings) {
          const { headers, body } = await at(page, { 'accept-encoding': encoding });
          expect(headers['content-encoding']).toBe(encoding);
          expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
          expect(headers.vary?.toLowerCase()).toBe('accept-encoding');
          expect(unpack[encoding]!(body)).toEqual(html);
        }
        const { headers, body } = await at(page);
        expect(headers['content-encoding']).toBeUndefined();
        expect(headers.vary?.toLowerCase()).toBe('accept-encoding');
        expect(body).toEqual(html);
      });

      it.runIf(host.precompressed)('sends the very copies of the build', async () => {
        for (const [encoding, ending] of [
          ['br', 'br'],
          ['gzip', 'gz'],
        ] as const) {
          if (!host.encodings.includes(encoding)) continue;
          for (const path of [page, `${page}index.html`, 'search/de/pagefind.js', 'favicon.svg']) {
            const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
            expect((await at(path, { 'accept-encoding': encoding })).body).toEqual(readFileSync(`${file}.${ending}`));
          }
        }
      });

      it('leads to a page whose slash was forgotten', async () => {
        const { status, headers } = await at('de/suche', { 'accept-encoding': 'br, gzip' });
        expect([301, 302, 307, 308]).toContain(status);
        expect(new URL(headers.location ?? '', new URL('de/', server.url)).pathname).toBe(`${site.base}de/suche/`);
      });

      it('says nothing about TLS over plain HTTP', async () => {
        expect((await at(page)).headers['strict-transport-security']).toBeUndefined();
      });

      it.each(['de', 'ru'] as const)('can be searched (%s)', async (locale) => {
        expect(await firstHit(browser, server.url, locale)).toEqual({
          path: expect.stringContaining('metalloobrabotka-2018'),
          noise: [],
        });
      });
    });
  },
);
