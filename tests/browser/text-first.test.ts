import { expect, inject, it } from 'vitest';
import { readSettings } from '../../src/corpus/settings.ts';
import { eachKindOnce, heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const site = siteBrowser();
const pages = builtPages(root);
const once = eachKindOnce(heaviestOfEachKind(pages, '/'), pages);

/** Words of a built page that a reader must be able to read: its title, figures, contacts and the ways on. */
const wordsOf = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('h1, main data[value], main a[href^="mailto:"], main .prose span, .site-header nav a')]
    .map((element) => ({ text: element.textContent?.replace(/\s+/g, '') ?? '', folded: !!element.closest('details') }))
    .filter(({ text }) => text !== '');

it('needs the page alone to be read and used: all else may fail', async () => {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  await context.route('**', (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    asked.push(`${page.url()} ${route.request().url()}`);
    return route.abort();
  });
  const wrong: string[] = [];
  for (const kind of once) {
    await page.goto(site.origin + kind.path);
    const shown = await page.evaluate(() => {
      const said = () => document.body.innerText.replace(/\s+/g, '');
      const text = said();
      const { length } = document.querySelector('main')!.innerText;
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      return { text, unfolded: said(), length, font: getComputedStyle(document.body).fontSize };
    });
    // Only what is folded may wait until somebody opens it.
    const missing = wordsOf(kind).filter(({ text, folded }) => !(folded ? shown.unfolded : shown.text).includes(text));
    if (missing.length > 0) wrong.push(`${kind.path}: ${missing.map(({ text }) => text).join(', ')}`);
    if (shown.length < 60) wrong.push(`${kind.path}: no text`);
    // The style of the site, not the browser's own 16 pixels.
    if (shown.font !== '17px') wrong.push(`${kind.path}: no style`);
  }
  // A click on the menu and on the other language leads on.
  await page.goto(`${site.origin}/de/`);
  await page.click('header nav a >> nth=2');
  await page.click('header a[hreflang=ru]');
  expect(new URL(page.url()).pathname).toBe('/ru/sobytiya/');
  await context.close();
  expect(once.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
  // Contacts and figures are among what was looked for.
  const looked = once
    .flatMap(wordsOf)
    .map(({ text }) => text)
    .join('\n');
  expect(looked).toContain(readSettings().operator.email.replace(/\s+/g, ''));
  expect(once.flatMap(({ document }) => [...document.querySelectorAll('main data[value]')]).length).toBeGreaterThan(
    100,
  );
});

it('needs at most two requests before the text is there, the page and its sign, and runs no script file', async () => {
  const wrong: string[] = [];
  const page = await site.browser.newPage();
  // Each page as if it were the first that a reader opens.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let asked: string[] = [];
  page.on('request', (request) => {
    asked.push(new URL(request.url()).pathname);
    if (request.resourceType() === 'script') wrong.push(`${page.url()}: ${request.url()}`);
  });
  for (const { path } of once) {
    asked = [];
    await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(asked[0]).toBe(path);
    // Nothing waits for pictures and fonts: the first test shows the text without them.
    if (asked.filter((url) => !/\.(?:jpe?g|png|webp|avif|woff2)$/.test(url)).length > 2)
      wrong.push(`${path}: ${asked.join(' ')}`);
  }
  await page.close();
  expect(wrong).toEqual([]);
});
