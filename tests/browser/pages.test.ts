import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const [root] = inject('sites');
const site = siteBrowser(root!.folder);

/** One page of every kind: the kind is the path without the names of entries. */
const paths = builtPages(root!).map(({ path }) => path);
const samples = (locale: 'de' | 'ru', words: string[]) =>
  words.map((word) => {
    const found = paths.find((path) => new RegExp(`^/${locale}/${word}$`).test(path));
    if (!found) throw new Error(`no page ${locale}/${word}`);
    return found;
  });
const templates = {
  de: [
    '',
    'veranstaltungen/',
    'veranstaltungen/metalloobrabotka-2018/',
    'veranstaltungen/unternehmerreise-kursk-2020/',
    'veranstaltungen/jahr/2018/',
    'aktuelles/',
    'aktuelles/seite/2/',
    'aktuelles/wfs-stoppt-2022/',
    'aktuelles/thema/messen/',
    'regionen/',
    'regionen/sachsen/',
    'branchen/',
    'branchen/maschinenbau/',
    'forschung/',
    'forschung/fraunhofer/',
    'ranglisten/',
    'aussagen/',
    'organisationen/',
    'themen/',
    'themen/messen/',
    'belege/',
    'belege/seite/2/',
    'belege/quellen/',
    'karten/',
    'karten/forschung/',
    'karten/kursk/',
    'stand/',
    'gestaltung/',
    'glossar/',
    'glossar/machine-tools/',
    'suche/',
    'impressum/',
    'sanktionen/',
  ],
  ru: [
    '',
    'sobytiya/',
    'sobytiya/metalloobrabotka-2018/',
    'sobytiya/unternehmerreise-kursk-2020/',
    'sobytiya/god/2018/',
    'novosti/',
    'novosti/stranitsa/2/',
    'novosti/wfs-stoppt-2022/',
    'novosti/tema/messen/',
    'regiony/',
    'regiony/sachsen/',
    'otrasli/',
    'otrasli/maschinenbau/',
    'nauka/',
    'nauka/fraunhofer/',
    'reytingi/',
    'utverzhdeniya/',
    'organizatsii/',
    'temy/',
    'temy/messen/',
    'istochniki/',
    'istochniki/stranitsa/2/',
    'istochniki/spisok/',
    'karty/',
    'karty/nauka/',
    'karty/kursk/',
    'sostoyanie/',
    'oformlenie/',
    'glossariy/',
    'glossariy/machine-tools/',
    'poisk/',
    'vyhodnye-dannye/',
    'sanktsii/',
  ],
};
const checked = ['/', '/404.html', ...samples('de', templates.de), ...samples('ru', templates.ru)];

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('no page template violates an axe rule', async () => {
    const context = await site.browser.newContext({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const violations: string[] = [];
    for (const path of checked) {
      await page.goto(site.origin + path);
      await page.addScriptTag({ content: axe.source });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run: (
              root: Document,
              options: object,
            ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
      });
      violations.push(...found.map((text) => `${path} ${text}`));
    }
    await context.close();
    expect(checked.length).toBeGreaterThan(50);
    expect(violations).toEqual([]);
  });
});

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
