import { expect, inject, it } from 'vitest';
import { noiseOf, traces } from '../support/noise.ts';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const kinds = heaviestOfEachKind(builtPages(root), root.base);

it('throws nothing, breaks no policy, asks nobody else and leaves nothing behind, on a page of each kind', async () => {
  expect(kinds.length).toBeGreaterThan(50);
  const paths = kinds.map(({ path }) => path);
  expect(await noiseOf(site.browser, site.origin, paths)).toEqual([]);
});

it('stores that the offer of the other language was closed, and nothing else, whatever a reader does', async () => {
  const context = await site.browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(`${site.origin}${root.base}de/suche/`);
  await page.locator('#q').click();
  await page.keyboard.type('Kursk');
  await page.locator('[data-search-list] li').first().waitFor();
  expect(await traces(context)).toEqual([]);
  await page.locator('[data-language-hint] button').click();
  expect(await traces(context)).toEqual(['localStorage language-hint-dismissed']);
  await context.close();
});
