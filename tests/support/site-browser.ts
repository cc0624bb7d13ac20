import type { Browser } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
import { startBrowser, type FontSet } from './browser.ts';
import type { BuiltSite } from './built-once.ts';
import { serve } from './server.ts';

export type SiteBrowser = {
  readonly browser: Browser;
  /** Scheme, host and port, without a slash; the base of the site follows. */
  readonly origin: string;
};

// A suite without isolation loads this module once in each worker: one browser for each set of fonts and one
// server for each site serve all its files. They end with the worker.
const browsers = new Map<FontSet, Promise<Browser>>();
const servers = new Map<string, ReturnType<typeof serve>>();

function once<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** The browser with a set of fonts, and a server of a built site; to be used inside tests only. */
export function siteBrowser(fonts: FontSet = 'web', site: BuiltSite = inject('site')): SiteBrowser {
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    browser = await once(browsers, fonts, () => startBrowser(fonts));
    ({ origin } = await once(servers, `${site.folder} ${site.base}`, () => serve(site.folder, site.base)));
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return origin;
    },
  };
}
