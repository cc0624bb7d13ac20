import { describe, expect, it } from 'vitest';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

describe('the offer of the other language', () => {
  const open = async (locale: string, path: string) => {
    const context = await site.browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(site.origin + path);
    return { context, page, hint: page.locator('[data-language-hint]') };
  };

  it('appears in that language, only where the browser prefers it, and never redirects', async () => {
    for (const [locale, path, text] of [
      ['ru-RU', '/de/veranstaltungen/', 'Эта страница есть и на русском языке.'],
      ['de-DE', '/ru/sobytiya/', 'Diese Seite gibt es auch auf Deutsch.'],
    ] as const) {
      const { context, page, hint } = await open(locale, path);
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await hint.isVisible()).toBe(true);
      expect(await hint.textContent()).toContain(text);
      await context.close();
    }
    for (const [locale, path] of [
      ['de-DE', '/de/'],
      ['ru-RU', '/ru/'],
      ['en-US', '/de/'],
      ['en-US', '/ru/'],
    ] as const) {
      const { context, hint } = await open(locale, path);
      expect(await hint.isVisible(), `${locale} ${path}`).toBe(false);
      await context.close();
    }
  });

  it('stays away once it is closed', async () => {
    const { context, page, hint } = await open('ru-RU', '/de/');
    await hint.locator('button').click();
    expect(await hint.isVisible()).toBe(false);
    await page.goto(`${site.origin}/de/regionen/`);
    expect(await page.locator('[data-language-hint]').isVisible()).toBe(false);
    await context.close();
  });
});
