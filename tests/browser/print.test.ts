import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { readQrCodes } from '../support/read-qr.ts';
import { siteBrowser } from '../support/site-browser.ts';

const [root] = inject('sites');
const pages = builtPages(root!);
const site = siteBrowser(root!.folder);
const sheets = pages.filter(({ path }) => /\/(?:blatt|list)(?:-de-ru)?\/$/.test(path));
const canonical = new Map(
  pages.map(({ path, document }) => [path, document.querySelector('link[rel=canonical]')?.getAttribute('href')]),
);

/** Pages and letters of what comes out of the printer; kerning cuts words anywhere. */
async function print(path: string) {
  const page = await site.browser.newPage();
  await page.goto(site.origin + path);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const [, , width, height] = first.view as [number, number, number, number];
  await page.close();
  const words = items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, '');
  const lowest = Math.min(...items.flatMap((item) => ('str' in item && item.str.trim() ? [item.transform[5]] : [])));
  return { pages: pdf.numPages, words, width, height, lowest };
}

it('has a sheet of each event, region and industry in each language, and one with both', () => {
  const profiles = pages.filter(({ path }) =>
    /^\/(?:de\/(?:veranstaltungen|regionen|branchen)|ru\/(?:sobytiya|regiony|otrasli))\/[^/]+\/$/.test(path),
  );
  expect(profiles.length).toBeGreaterThan(70);
  expect(sheets).toHaveLength(2 * profiles.length);
  for (const { document, path } of profiles)
    expect(document.querySelector('a[href$="/blatt/"], a[href$="blatt/"], a[href$="list/"]'), path).not.toBeNull();
});

describe.each(sheets)('$path', ({ path, document }) => {
  const paths = path.endsWith('de-ru/')
    ? [path.replace(/[^/]+\/$/, ''), counterpart(path.replace(/[^/]+\/$/, ''))]
    : [path.replace(/[^/]+\/$/, '')];

  it('prints on one page of A4 with room to spare, and without the menu', async () => {
    const printed = await print(path);
    expect(printed.pages).toBe(1);
    expect([Math.round(printed.width), Math.round(printed.height)]).toEqual([595, 842]);
    // Other fonts are larger: two lines above the margin of 14 mm stay free.
    expect(printed.lowest).toBeGreaterThan(40 + 24);
    expect(printed.words).not.toMatch(/FaktencheckBelege|ИсточникиПоиск|Druckbefehl|Печатайте/);
    expect(printed.words).toContain(document.querySelector('.sheet :is(h1, h2)')!.textContent!.replace(/\s+/g, ''));
  });

  it('leads by its code to the page that it was printed from', async () => {
    const page = await site.browser.newPage({ colorScheme: 'dark' });
    await page.goto(site.origin + path);
    const codes: string[] = [];
    for (const svg of await page.locator('.sheet-address svg').all())
      codes.push(...(await readQrCodes(await svg.screenshot())));
    await page.close();
    expect(codes).toEqual(paths.map((of) => canonical.get(of)));
    expect([...document.querySelectorAll('.sheet-address a')].map((link) => link.textContent?.trim())).toEqual(codes);
  });
});

/** The page of the same entry in the other language. */
function counterpart(path: string): string {
  const own = pages.find((page) => page.path === path)!;
  const other = own.document.querySelector(`.languages a[hreflang=${own.locale === 'de' ? 'ru' : 'de'}]`)!;
  return new URL(other.getAttribute('href')!, `https://x${path}`).pathname;
}
