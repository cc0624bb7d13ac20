import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import recorded from '../../src/config/accessibility.json' with { type: 'json' };
import { auditPage, axeVersion, pageWithAxe } from '../support/audit.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();
const pages = builtPages(inject('site'));

describe('every page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await pageWithAxe(site.browser);
  });
  afterAll(() => page.context().close());

  it.each(pages)('$path violates no rule, light and dark, wide and narrow', async ({ path }) => {
    expect(await auditPage(page, site.origin + path)).toEqual([]);
  });

  it('is what the accessibility statement was recorded for: no violation, same rules, about as many pages', () => {
    expect(recorded.violations).toBe(0);
    expect(axeVersion, 'npm run accessibility:record').toBe(recorded.axe);
    // Entries come and go between two records; a statement on far fewer pages would mislead.
    expect(Math.abs(pages.length - recorded.pages) / pages.length, 'npm run accessibility:record').toBeLessThan(0.1);
  });
});
