import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve } from './server.ts';

export type SiteBrowser = { readonly browser: Browser; readonly origin: string };

/** A browser and a server of a built folder for all tests of a file; to be used inside tests only. */
export function siteBrowser(folder: string): SiteBrowser {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await startBrowser();
    server = await serve(folder);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return server.origin;
    },
  };
}
