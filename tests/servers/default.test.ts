import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { inspect } from '../../src/commands/deploy-check/inspect.ts';
import { startBrowser } from '../support/browser.ts';
import { read } from './support/host.ts';
import { hosts } from './support/hosts.ts';
import { documentRoot, runHost, type Running } from './support/run-host.ts';
import { firstHit } from './support/search.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.skipIf(inject('serversMissing').length > 0).each([inject('site'), inject('below')])(
  'the site at $base',
  (site) => {
    let files: ReturnType<typeof documentRoot>;
    beforeAll(() => {
      files = documentRoot(site);
    });
    afterAll(() => files.remove());

    describe.each(hosts)('on $name as installed', (host) => {
      let server: Running;
      beforeAll(async () => {
        server = await runHost(host, 'usual', { root: files.root, base: site.base });
      });
      afterAll(() => server?.stop());

      it('is there as built, page by page', async () => {
        const { checked, discrepancies } = await inspect(server.url, {
          checksums: read(`${site.folder}/SHA256SUMS`),
          base: site.base,
        });
        expect(checked).toBeGreaterThan(500);
        expect(discrepancies.filter(({ severity }) => severity === 'error')).toEqual([]);
      });

      it('leads to a page whose slash was forgotten', async () => {
        const response = await fetch(new URL('de/suche', server.url));
        expect(response.status).toBe(200);
        expect(new URL(response.url).pathname).toBe(`${site.base}de/suche/`);
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
