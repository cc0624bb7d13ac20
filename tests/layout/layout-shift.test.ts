import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eachKindOnce, heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { serveInTwo } from '../support/server-in-two.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const pages = builtPages(root);
const kinds = heaviestOfEachKind(
  pages.filter(({ path }) => path.endsWith('/') && path !== '/'),
  '/',
);
const once = eachKindOnce(kinds, pages);
let slow: Awaited<ReturnType<typeof serveInTwo>>;
beforeAll(async () => {
  slow = await serveInTwo(root.folder);
});
afterAll(() => slow.close());

/** A hundredth of what web.dev calls good: a point of a list that settles in its line, nothing that a reader sees. */
const unseen = 0.001;

/** A page that remembers what moved in each document that it shows. */
async function watchingPage(browser: Browser, options: object): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript(() => {
    const shifts: { value: number; hadRecentInput: boolean }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as unknown as typeof shifts))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  return page;
}

/** Opens a page of the slow server: its first part is on the screen before the rest is sent. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(slow.origin + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  slow.rest();
  await page.waitForLoadState('load');
}

/** Cumulative layout shift so far, as layout-shift of the WICG defines it: without those that follow an input. */
async function shift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const { shifts } = window as unknown as { shifts: { value: number; hadRecentInput: boolean }[] };
    return shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);
  });
}

const cases = inject('fonts').flatMap((fonts) => [360, 1280].map((width) => ({ fonts, width })));

it('looks at a page of each kind in each language', () => {
  expect(kinds.length).toBeGreaterThan(60);
});

describe.each(cases)('in $fonts fonts at $width pixels', ({ fonts, width }) => {
  const site = siteBrowser(fonts);
  const viewport = { width, height: 800 };
  /** A reader of the other language, who is offered it, for the pages in each. */
  let readers: Record<string, Page>;
  beforeAll(async () => {
    readers = {
      de: await watchingPage(site.browser, { locale: 'ru-RU', viewport }),
      ru: await watchingPage(site.browser, { locale: 'de-DE', viewport }),
    };
  });
  afterAll(() => Promise.all(Object.values(readers).map((page) => page.close())));

  // With the other fonts in both languages at both widths.
  const half = width === 360 ? 0 : 1;
  it.each(fonts === 'web' ? once.filter((_, index) => index % 2 === half) : kinds)(
    '$path moves nothing, the offer of the other language included',
    async ({ path, locale, document }) => {
      const page = readers[locale!]!;
      await open(page, path);
      expect(await page.locator('[data-language-hint]:visible').count()).toBe(
        document.querySelector('[data-language-hint]') ? 1 : 0,
      );
      expect(await shift(page)).toBeLessThan(unseen);
    },
  );

  it('moves nothing wherever in the header the first part of a page ends', async () => {
    const page = readers['de']!;
    const html = readFileSync(join(root.folder, 'de/index.html'), 'utf8');
    const header = html.slice(0, html.indexOf('</header>'));
    const cuts = [...header.matchAll(/<\/(?:li|nav)>/g)].map(({ index, 0: { length } }) => index + length);
    expect(cuts.length).toBeGreaterThan(8);
    for (const cut of cuts) {
      await open(page, `/de/?cut=${cut}`);
      expect(await shift(page), html.slice(cut - 40, cut)).toBeLessThan(unseen);
    }
  });

  it.each(['/de/suche/', '/ru/poisk/'])(
    '%s moves nothing when hits arrive, from the address or typing',
    async (path) => {
      const page = await watchingPage(site.browser, { viewport });
      await open(page, `${path}?q=Kursk`);
      const hits = page.locator('[data-search-list] li');
      await hits.first().waitFor();
      expect(await shift(page), 'address').toBeLessThan(unseen);
      await open(page, path);
      await page.locator('#q').click();
      await page.keyboard.type('Bautzen');
      await hits.first().waitFor();
      expect(await shift(page), 'typing').toBeLessThan(unseen);
      await page.close();
    },
  );
});
