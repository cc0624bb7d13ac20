import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { serveInTwo } from '../support/server-in-two.ts';
import { siteBrowser } from '../support/site-browser.ts';

const [root] = inject('sites');
const site = siteBrowser(root!.folder);
const kinds = heaviestOfEachKind(
  builtPages(root!).filter(({ path }) => path.endsWith('/') && path !== '/'),
  '/',
);
let slow: Awaited<ReturnType<typeof serveInTwo>>;
beforeAll(async () => {
  slow = await serveInTwo(root!.folder);
});
afterAll(() => slow.close());

/** Opens a page of the slow server: its first part is on the screen before the rest is sent. */
async function open(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; hadRecentInput: boolean }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as unknown as typeof shifts))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
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

describe.each([360, 1280])('at %s pixels', (width) => {
  it('moves nothing on a page of any kind, the offer of the other language included', async () => {
    const moved: string[] = [];
    let offers = 0;
    for (const { path, locale } of kinds) {
      const page = await site.browser.newPage({
        locale: locale === 'de' ? 'ru-RU' : 'de-DE',
        viewport: { width, height: 800 },
      });
      await open(page, path);
      if (await page.locator('[data-language-hint]:visible').count()) offers++;
      const sum = await shift(page);
      if (sum > 0) moved.push(`${path}: ${sum}`);
      await page.close();
    }
    expect(kinds.length).toBeGreaterThan(50);
    expect(offers).toBeGreaterThan(50);
    expect(moved).toEqual([]);
  });

  it('moves nothing when hits arrive, from the address or from typing', async () => {
    for (const path of ['/de/suche/', '/ru/poisk/']) {
      const page = await site.browser.newPage({ viewport: { width, height: 800 } });
      await open(page, `${path}?q=Kursk`);
      const hits = page.locator('[data-search-list] li');
      await hits.first().waitFor();
      expect(await shift(page), `${path} address`).toBe(0);
      await open(page, path);
      await page.locator('#q').click();
      await page.keyboard.type('Bautzen');
      await hits.first().waitFor();
      expect(await shift(page), `${path} typing`).toBe(0);
      await page.close();
    }
  });
});
