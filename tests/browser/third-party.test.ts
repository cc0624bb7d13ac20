import type { BrowserContext } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { serve } from '../support/server.ts';
import { siteBrowser } from '../support/site-browser.ts';

const [root, below] = inject('sites');
const site = siteBrowser(root!.folder);
const pages = builtPages(root!);

/** Whatever a page can leave behind in a browser, by name. */
async function traces(context: BrowserContext): Promise<string[]> {
  const page = context.pages()[0]!;
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...(await context.cookies()).map(({ name }) => `cookie ${name}`), ...stored];
}

it('throws nothing, breaks no policy, asks nobody else and leaves nothing behind, on every page', async () => {
  const other = await serve(below!.folder, below!.base);
  const noise: string[] = [];
  const kinds = heaviestOfEachKind(builtPages(below!), below!.base);
  for (const [{ origin }, list] of [
    [site, pages],
    [other, kinds],
  ] as const) {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    page.on('console', (message) => noise.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`${page.url()} ${error.message}`));
    page.on('websocket', (socket) => noise.push(`${page.url()} ${socket.url()}`));
    context.on('request', (request) => {
      const own = new URL(request.url());
      if (own.origin !== origin && own.protocol !== 'data:') noise.push(`${page.url()} ${request.url()}`);
    });
    page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()} ${response.url()}`));
    for (const { path } of list) {
      await page.goto(origin + path);
      noise.push(...(await traces(context)).map((trace) => `${path} ${trace}`));
    }
    await context.close();
  }
  await other.close();
  expect(pages.length).toBeGreaterThan(300);
  expect(noise).toEqual([]);
});

it('stores that the offer of the other language was closed, and nothing else, whatever a reader does', async () => {
  const context = await site.browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(`${site.origin}/de/suche/`);
  await page.locator('#q').click();
  await page.keyboard.type('Kursk');
  await page.locator('[data-search-list] li').first().waitFor();
  expect(await traces(context)).toEqual([]);
  await page.locator('[data-language-hint] button').click();
  expect(await traces(context)).toEqual(['localStorage language-hint-dismissed']);
  await context.close();
});
