import { describe, expect, inject, it } from 'vitest';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { expectCodes, expectOnePage, sheetsOf } from '../support/sheets.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const pages = builtPages(root);
const sheets = sheetsOf(heaviestOfEachKind(pages, root.base));

it('has a sheet of each event, region and industry in each language, and one with both', () => {
  const profiles = pages.filter(({ path }) =>
    /^\/(?:de\/(?:veranstaltungen|regionen|branchen)|ru\/(?:sobytiya|regiony|otrasli))\/[^/]+\/$/.test(path),
  );
  expect(profiles.length).toBeGreaterThan(70);
  expect(sheetsOf(pages)).toHaveLength(2 * profiles.length);
  for (const { document, path } of profiles)
    expect(document.querySelector('a[href$="/blatt/"], a[href$="blatt/"], a[href$="list/"]'), path).not.toBeNull();
});

describe.each(inject('fonts'))('in %s fonts', (fonts) => {
  const site = siteBrowser(fonts);

  describe.each(sheets)('$path', (sheet) => {
    it('prints on one page of A4 with room to spare, and without the menu', () => expectOnePage(site, sheet));
    it('leads by its code to the page that it was printed from', () => expectCodes(site, sheet, pages));
  });
});
