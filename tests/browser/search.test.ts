import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../support/server.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { base, folder } = inject('site');
const site = siteBrowser();

const queries = [
  ['de', 'suche', 'Metalloobrabotka 2018', 'metalloobrabotka-2018'],
  ['de', 'suche', 'Kreistag Partnerschaft', 'kreistagsbeschluss-2017'],
  ['de', 'suche', 'geplante Unternehmerreise 2020', 'unternehmerreise-kursk-2020'],
  ['ru', 'poisk', 'Металлообработка 2018', 'metalloobrabotka-2018'],
  ['ru', 'poisk', 'районное собрание Баутцена', 'kreistagsbeschluss-2017'],
  ['ru', 'poisk', 'деловая поездка 2020', 'unternehmerreise-kursk-2020'],
] as const;

describe(`search at ${base}`, () => {
  let page: Page;
  const noise: string[] = [];
  beforeAll(async () => {
    page = await site.browser.newPage();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => !request.url().startsWith(site.origin) && noise.push(request.url()));
  });
  afterAll(() => page.close());

  const results = () => page.locator('[data-search-list] li h3 a');

  it.each(queries)('%s %s «%s» finds %s first', async (locale, word, query, id) => {
    await page.goto(`${site.origin}${base}${locale}/${word}/`);
    await page.fill('#q', query);
    await results().first().waitFor();
    expect(await results().first().getAttribute('href')).toMatch(new RegExp(`^${base}${locale}/[a-z]+/${id}/$`));
    expect(await page.locator('[data-search-status]').textContent()).toMatch(/\d/);
  });

  it('narrows by kind, topic, region and year, and keeps the query in the address', async () => {
    await page.goto(`${site.origin}${base}de/suche/?q=Kursk`);
    await results().first().waitFor();
    const count = async () => Number(/\d+/.exec((await page.locator('[data-search-status]').textContent()) ?? '')?.[0]);
    const before = await count();
    for (const [name, value] of [
      ['kind', 'events'],
      ['topic', 'messen'],
      ['region', 'kursk'],
      ['year', '2017'],
    ] as const) {
      await page.selectOption(`#f-${name}`, value);
      await expect.poll(count).toBeLessThan(before);
      expect(await count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      await page.selectOption(`#f-${name}`, '');
      await expect.poll(count).toBe(before);
    }
  });

  it('shows kind, date and a marked excerpt, and works with the keyboard', async () => {
    await page.goto(`${site.origin}${base}de/suche/`);
    await page.keyboard.press('Tab');
    await page.locator('#q').focus();
    await page.keyboard.type('Gemeinschaftsstand');
    await results().first().waitFor();
    const first = page.locator('[data-search-list] li').first();
    expect(await first.locator('[data-details]').textContent()).toMatch(/\d{4}.*(Veranstaltung|Chronik)/);
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await first.locator('a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/suche/'));
  });

  it('says when nothing is found', async () => {
    await page.goto(`${site.origin}${base}ru/poisk/?q=ъъъъ`);
    await expect.poll(() => page.locator('[data-search-status]').textContent()).toContain('Ничего не найдено');
  });

  it('threw nothing, broke no policy and asked nobody else', () => {
    expect(noise).toEqual([]);
  });
});

it('leads to all topics without JavaScript', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}${base}de/suche/`);
  expect(await page.locator('form[data-search]').isVisible()).toBe(false);
  expect(await page.locator('main a').count()).toBeGreaterThan(15);
  await context.close();
});

it('works, with the whole site, at a path that the folder was not built for', async () => {
  const server = await serve(folder, '/anderswo/tief/');
  const page = await site.browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(`${server.origin}/anderswo/tief/de/`);
  await page.click('header nav a:has-text("Veranstaltungen")');
  await page.click('a:has-text("Metalloobrabotka 2018")');
  await page.click('header a[hreflang=ru]');
  expect(new URL(page.url()).pathname).toBe('/anderswo/tief/ru/sobytiya/metalloobrabotka-2018/');
  await page.goto(`${server.origin}/anderswo/tief/ru/poisk/?q=Курск`);
  const hit = page.locator('[data-search-list] li h3 a').first();
  await hit.click();
  expect(new URL(page.url()).pathname).toMatch(/^\/anderswo\/tief\/ru\/[a-z]+\//);
  expect(failed).toEqual([]);
  await page.close();
  await server.close();
});
