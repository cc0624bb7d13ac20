import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import type { BuiltPage } from './pages.ts';
import { readQrCodes } from './read-qr.ts';
import type { SiteBrowser } from './site-browser.ts';

/** Sheets for printing among the pages of a build. */
export const sheetsOf = (pages: readonly BuiltPage[]): BuiltPage[] =>
  pages.filter(({ path }) => /\/(?:blatt|list)(?:-de-ru)?\/$/.test(path));

/** Pages and letters of what comes out of the printer; kerning cuts words anywhere. */
async function print(browser: Browser, address: string) {
  const page = await browser.newPage();
  await page.goto(address);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  await page.close();
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const [, , width, height] = first.view as [number, number, number, number];
  const words = items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, '');
  const lowest = Math.min(...items.flatMap((item) => ('str' in item && item.str.trim() ? [item.transform[5]] : [])));
  return { pages: pdf.numPages, words, width, height, lowest };
}

/** Expects that a sheet prints on one page of A4 with room to spare, and without the menu. */
export async function expectOnePage({ browser, origin }: SiteBrowser, { path, document }: BuiltPage) {
  const printed = await print(browser, origin + path);
  expect(printed.pages).toBe(1);
  expect([Math.round(printed.width), Math.round(printed.height)]).toEqual([595, 842]);
  // Other fonts are larger: two lines above the margin of 14 mm stay free.
  expect(printed.lowest).toBeGreaterThan(40 + 24);
  expect(printed.words).not.toMatch(/FaktencheckBelege|ИсточникиПоиск|Druckbefehl|Печатайте/);
  expect(printed.words).toContain(document.querySelector('.sheet :is(h1, h2)')!.textContent!.replace(/\s+/g, ''));
}

/** Expects that the codes on a sheet lead to the pages that it was printed from, and the words beside them too. */
export async function expectCodes({ browser, origin }: SiteBrowser, sheet: BuiltPage, pages: readonly BuiltPage[]) {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(origin + sheet.path);
  const codes: string[] = [];
  for (const svg of await page.locator('[data-address] svg').all())
    codes.push(...(await readQrCodes(await svg.screenshot())));
  await page.close();
  expect(codes).toEqual(sourcesOf(sheet, pages).map(canonical));
  expect([...sheet.document.querySelectorAll('[data-address] a')].map((link) => link.textContent?.trim())).toEqual(
    codes,
  );
}

const canonical = ({ document }: BuiltPage) => document.querySelector('link[rel=canonical]')?.getAttribute('href');

/** The pages that a sheet was made from: that of its entry, for sheets in both languages the other one too. */
function sourcesOf({ path }: BuiltPage, pages: readonly BuiltPage[]): BuiltPage[] {
  const at = (address: string) => pages.find((page) => page.path === address)!;
  const own = at(path.replace(/[^/]+\/$/, ''));
  if (!path.endsWith('de-ru/')) return [own];
  const link = own.document.querySelector(`header a[hreflang=${own.locale === 'de' ? 'ru' : 'de'}]`)!;
  return [own, at(new URL(link.getAttribute('href')!, `https://x${own.path}`).pathname)];
}
