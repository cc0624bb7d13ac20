import { describe, expect, it } from 'vitest';
import { pageWithAxe, violations } from '../support/audit.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

describe('a page in use', () => {
  const status = '[data-search-status]';
  const states: [string, string, string, object][] = [
    ['search with results, German', '/de/suche/?q=Kursk', `${status}:has-text("Treffer")`, {}],
    ['search with results, Russian', '/ru/poisk/?q=Курск', '[data-search-list] li', {}],
    ['search narrowed, Russian', '/ru/poisk/?q=Курск&year=2018', '[data-search-list] li', {}],
    ['search without results, German', '/de/suche/?q=qqqq', `${status}:has-text("Nichts")`, {}],
    ['offer of Russian', '/de/', '[data-language-hint]:not([hidden])', { locale: 'ru-RU' }],
    ['offer of German', '/ru/', '[data-language-hint]:not([hidden])', { locale: 'de-DE' }],
    ['figure pointed to, German', '/de/regionen/sachsen/#figures', 'h2:target', {}],
    [
      'search at 400 % zoom, Russian',
      '/ru/poisk/?q=Курск',
      '[data-search-list] li',
      { viewport: { width: 320, height: 256 } },
    ],
    ['region at 400 % zoom, German', '/de/regionen/kursk/', 'main', { viewport: { width: 320, height: 256 } }],
  ];

  it.each(states)('violates no rule, light and dark: %s', async (_name, path, shown, options) => {
    const page = await pageWithAxe(site.browser, { colorScheme: 'light', ...options });
    await page.goto(site.origin + path);
    await page.locator(shown).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
    await page.context().close();
  });
});
