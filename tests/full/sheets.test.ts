import { describe, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { expectCodes, expectOnePage, sheetsOf } from '../support/sheets.ts';
import { siteBrowser } from '../support/site-browser.ts';

const pages = builtPages(inject('site'));
const sheets = sheetsOf(pages);

// The widest fonts need most room; a sheet of each kind is printed in the others, too (tests/layout).
describe('in wide fonts', () => {
  const site = siteBrowser('wide');

  it.each(sheets)('$path prints on one page of A4 with room to spare', (sheet) => expectOnePage(site, sheet));
});

describe('the code', () => {
  const site = siteBrowser();

  it.each(sheets)('on $path leads to the page that it was printed from', (sheet) => expectCodes(site, sheet, pages));
});
