import { describe, inject, it } from 'vitest';
import { fontSets } from '../support/browser.ts';
import { builtPages } from '../support/pages.ts';
import { expectCodes, expectOnePage, sheetsOf } from '../support/sheets.ts';
import { siteBrowser } from '../support/site-browser.ts';

const pages = builtPages(inject('site'));
const sheets = sheetsOf(pages);

describe.each(fontSets)('in %s fonts', (fonts) => {
  const site = siteBrowser(fonts);

  it.each(sheets)('$path prints on one page of A4 with room to spare', (sheet) => expectOnePage(site, sheet));
});

describe('the code', () => {
  const site = siteBrowser();

  it.each(sheets)('on $path leads to the page that it was printed from', (sheet) => expectCodes(site, sheet, pages));
});
