import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and what axe recommends beyond them. */
export const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What one page is looked at in: all rules once, then those that another scheme or width can break. */
const views = [
  { name: 'light', width: 1280, scheme: 'light', rules: allRules },
  { name: 'dark', width: 1280, scheme: 'dark', rules: ['color-contrast'] },
  { name: '320 px', width: 320, scheme: 'light', rules: ['target-size', 'scrollable-region-focusable'] },
] as const;

type Axe = {
  run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Runs axe on what the page shows now. The page needs `addAxe`. @returns rule and first element of each violation */
export async function violations(page: Page, rules: readonly string[] = allRules): Promise<string[]> {
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    [...rules],
  );
}

/** A page of a context of its own that has axe on every document it opens. */
export async function pageWithAxe(browser: Browser, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  await context.addInitScript(axe.source);
  return context.newPage();
}

/**
 * Looks at every path in every view; one visit each, since loading a page costs more than its rules.
 * Two pages at a time, as many as the test machine has cores.
 * @returns path, view, rule and element of each violation
 */
export async function audit(browser: Browser, origin: string, paths: readonly string[]): Promise<string[]> {
  const queue = [...paths];
  const found: string[] = [];
  const work = async () => {
    const page = await pageWithAxe(browser);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.setViewportSize({ width: views[0].width, height: 900 });
      await page.emulateMedia({ colorScheme: views[0].scheme });
      await page.goto(origin + path);
      for (const { name, width, scheme, rules } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        found.push(...(await violations(page, rules)).map((text) => `${path} (${name}) ${text}`));
      }
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return found.sort();
}

/** Version of the rules. */
export const axeVersion = axe.version;
