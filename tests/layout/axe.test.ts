import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditPage, pageWithAxe } from '../support/audit.ts';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
const kinds = heaviestOfEachKind(builtPages(root), root.base);

it('looks at a page of each kind in each language', () => {
  expect(kinds.length).toBeGreaterThan(60);
});

describe.each(inject('fonts'))('in %s fonts', (fonts) => {
  const site = siteBrowser(fonts);
  let page: Page;
  beforeAll(async () => {
    page = await pageWithAxe(site.browser);
  });
  afterAll(() => page.context().close());

  it.each(kinds)('$path violates no rule, light and dark, wide and narrow', async ({ path }) => {
    expect(await auditPage(page, site.origin + path)).toEqual([]);
  });
});
