import { describe, expect, it } from 'vitest';
import { pageWithAxe, violations } from '../support/audit.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

describe('a page in use', () => {
  const at = async (
    path: string,
    options: object,
    prepare: (page: Awaited<ReturnType<typeof pageWithAxe>>) => Promise<void>,
  ) => {
    const page = await pageWithAxe(site.browser, options);
    await page.goto(site.origin + path);
    await prepare(page);
    const found = await violations(page);
    await page.context().close();
    return found;
  };
  const schemes = ['light', 'dark'] as const;
  const status = '[data-search-status]';
  const states: [string, string, string, object][] = [
    ['search with results, German', '/de/suche/?q=Kursk', `${status}:has-text("Treffer")`, {}],
    ['search with results, Russian', '/ru/poisk/?q=Курск', '[data-search-list] li', {}],
    ['search narrowed, German', '/de/suche/?q=Kursk&year=2018', '[data-search-list] li', {}],
    ['search narrowed, Russian', '/ru/poisk/?q=Курск&year=2018', '[data-search-list] li', {}],
    ['search without results, German', '/de/suche/?q=qqqq', `${status}:has-text("Nichts")`, {}],
    ['search without results, Russian', '/ru/poisk/?q=ъъъъ', `${status}:has-text("Ничего")`, {}],
    ['offer of Russian', '/de/', '[data-language-hint]:not([hidden])', { locale: 'ru-RU' }],
    ['offer of German', '/ru/', '[data-language-hint]:not([hidden])', { locale: 'de-DE' }],
    ['figure pointed to, German', '/de/regionen/sachsen/#figures', 'h2:target', {}],
    ['figure pointed to, Russian', '/ru/regiony/sachsen/#figures', 'h2:target', {}],
    [
      'search at 400 % zoom, German',
      '/de/suche/?q=Kursk',
      '[data-search-list] li',
      { viewport: { width: 320, height: 256 } },
    ],
    [
      'search at 400 % zoom, Russian',
      '/ru/poisk/?q=Курск',
      '[data-search-list] li',
      { viewport: { width: 320, height: 256 } },
    ],
    ['region at 400 % zoom, German', '/de/regionen/kursk/', 'main', { viewport: { width: 320, height: 256 } }],
    ['region at 400 % zoom, Russian', '/ru/regiony/kursk/', 'main', { viewport: { width: 320, height: 256 } }],
  ];

  it.each(states)('violates no rule: %s', async (_name, path, shown, options) => {
    for (const colorScheme of schemes)
      expect(
        await at(path, { colorScheme, ...options }, (page) => page.locator(shown).first().waitFor()),
        colorScheme,
      ).toEqual([]);
  });
});
