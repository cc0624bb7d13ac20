import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eachKindOnce, heaviestOfEachKind } from '../support/page-kinds.ts';
import { builtPages } from '../support/pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = inject('site');
// The page of components shows the same entry in several states, and so several articles of one name.
const pages = builtPages(root);
const kinds = eachKindOnce(heaviestOfEachKind(pages, root.base), pages).filter(
  ({ path }) => !/gestaltung|oformlenie/.test(path),
);
const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** The part of the engine that is used; the package has no types. */
type Result = { ruleId: string; reasonId: string; value: [kind: string, outcome: string]; snippet: string };
type Engine = {
  Checker: new () => { check: (root: Document, rules: string[]) => Promise<{ results: Result[] }> };
};

describe("IBM's accessibility checker finds no violation of WCAG 2.2", () => {
  const site = siteBrowser();
  let page: Page;
  beforeAll(async () => {
    // What it adds to the page is no script of the site.
    const context = await site.browser.newContext({ bypassCSP: true });
    page = await context.newPage();
  });
  afterAll(() => page.context().close());

  it.each(kinds)('on $path', async ({ path }) => {
    await page.goto(site.origin + path);
    await page.addScriptTag({ path: engine });
    const { checked, violations } = await page.evaluate(async () => {
      const { ace } = window as unknown as { ace: Engine };
      const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
      const failed = results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
      return {
        checked: results.length,
        violations: failed.map(({ ruleId, reasonId, snippet }) => `${ruleId} ${reasonId} ${snippet}`),
      };
    });
    expect(checked).toBeGreaterThan(20);
    expect(violations).toEqual([]);
  });
});
