import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditPage, pageWithAxe, views } from '../support/audit.ts';
import { eachKindOnce, heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const pages = builtPages(root);
const kinds = heaviestOfEachKind(pages, root.base);
const once = eachKindOnce(kinds, pages);

it('looks at a page of each kind', () => {
  expect(kinds.length).toBeGreaterThan(60);
  expect(once.length).toBeGreaterThan(30);
  expect(new Set(once.map(({ locale }) => locale))).toEqual(new Set(['de', 'ru', undefined]));
});

describe.each(inject('fonts'))('in %s fonts', (fonts) => {
  const site = siteBrowser(fonts);
  let page: Page;
  beforeAll(async () => {
    page = await pageWithAxe(site.browser);
  });
  afterAll(() => page.context().close());

  // With the other fonts in both languages; every page is looked at in tests/full.
  it.each(fonts === 'web' ? once : kinds)('$path violates no rule', async ({ path }) => {
    expect(await auditPage(page, site.origin + path, fonts === 'web' ? views.light : views.fonts)).toEqual([]);
  });
});
