import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import recorded from '../../src/config/accessibility.json' with { type: 'json' };
import { auditPage, axeVersion, pageWithAxe, views } from '../support/audit.ts';
import { heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();
const root = inject('site');
const pages = builtPages(root);
const kinds = new Set(heaviestOfEachKind(pages, root.base));

describe('every page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await pageWithAxe(site.browser);
  });
  afterAll(() => page.context().close());

  it.each(pages)('$path violates no rule', async (built) => {
    expect(await auditPage(page, site.origin + built.path, kinds.has(built) ? views.all : views.structure)).toEqual([]);
  });

  it('is what the accessibility statement was recorded for: no violation, same rules, about as many pages', () => {
    expect(recorded.violations).toBe(0);
    expect(axeVersion, 'npm run accessibility:record').toBe(recorded.axe);
    // Entries come and go between two records; a statement on far fewer pages would mislead.
    expect(Math.abs(pages.length - recorded.pages) / pages.length, 'npm run accessibility:record').toBeLessThan(0.1);
  });
});
