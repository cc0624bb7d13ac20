import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';
import { expectTextsApart } from '../support/texts-apart.ts';

const drawings = [
  { drawing: '[data-chart] svg', where: /^\/(?:de\/diagramme|ru\/diagrammy)\// },
  { drawing: '[data-map] svg', where: /^\/(?:de\/karten|ru\/karty)\// },
];
const pages = builtPages(inject('site')).flatMap(({ path }) =>
  drawings.filter(({ where }) => where.test(path)).map(({ drawing }) => ({ path, drawing })),
);

describe.each(inject('fonts'))('in %s fonts', (fonts) => {
  const site = siteBrowser(fonts);
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage();
  });
  afterAll(() => page.close());

  it.each(pages)('no text on $path touches another one or a mark, or leaves $drawing', async ({ path, drawing }) => {
    await page.goto(site.origin + path);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expectTextsApart(page, drawing);
    }
  });
});
