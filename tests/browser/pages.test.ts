import { describe, expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const [root] = inject('sites');
const site = siteBrowser(root!.folder);

const checked = heaviestOfEachKind(builtPages(root!), '/').map(({ path }) => path);

it('fits on a screen of 320 and of 1440 pixels without scrolling sideways', async () => {
  const wide: string[] = [];
  for (const width of [320, 1440]) {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    for (const path of checked) {
      await page.goto(site.origin + path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} at ${width}: ${over} px`);
    }
    await page.close();
  }
  expect(wide).toEqual([]);
});

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

it('is reached with the keyboard: skip link first, focus visible', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/de/`);
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => ({
      href: document.activeElement?.getAttribute('href'),
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
      outline: getComputedStyle(document.activeElement!).outlineStyle,
    }));
  const first = await focused();
  expect(first.href).toBe('#main');
  expect(first.top).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect((await focused()).outline).not.toBe('none');
  await page.close();
});
