import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eachKindOnce, heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { faults, spaceOut } from '../support/reflow.ts';
import { siteBrowser } from '../support/site-browser.ts';
import { smallTargets } from '../support/targets.ts';

const root = inject('site');
const pages = builtPages(root);
const kinds = heaviestOfEachKind(pages, root.base);
const once = eachKindOnce(kinds, pages);

it('looks at a page of each kind', () => {
  expect(kinds.length).toBeGreaterThan(60);
  expect(once.length).toBeGreaterThan(30);
});

/** Windows, the second that of 1280 by 1024 pixels at 400 %. */
const phone = { width: 320, height: 640 };
const zoomed = { width: 320, height: 256 };
const wide = { width: 1440, height: 800 };

describe.each(inject('fonts'))('in %s fonts', (fonts) => {
  const site = siteBrowser(fonts);
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage();
  });
  afterAll(() => page.close());

  // With the other fonts in both languages.
  it.each(fonts === 'web' ? once : kinds)(
    '$path is whole on phones, zoomed, wide and spaced out, and can be hit',
    async ({ path }) => {
      const wrong: string[] = [];
      const look = async (name: string, viewport: typeof phone, unbroken: boolean) => {
        await page.setViewportSize(viewport);
        wrong.push(...(await faults(page, { unbroken })).map((fault) => `${name}: ${fault}`));
      };
      await page.goto(site.origin + path);
      await look('320 pixels', phone, true);
      wrong.push(...(await smallTargets(page)));
      await look('400 %', zoomed, true);
      await look('1440 pixels', wide, false);
      wrong.push(...(await smallTargets(page)));
      await spaceOut(page);
      await look('1280 pixels, wide spacing', { ...wide, width: 1280 }, false);
      await look('320 pixels, wide spacing', phone, false);
      expect(wrong).toEqual([]);
    },
  );
});
