import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and what axe recommends beyond them. */
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type View = { name: string; width: number; scheme: 'light' | 'dark'; rules: readonly string[]; without?: string };

const light: View = { name: 'light', width: 1280, scheme: 'light', rules: allRules };
const fontRules = ['target-size', 'scrollable-region-focusable'];

/** What a page is looked at in. */
export const views = {
  /** All rules once, then those that another scheme or width can break. */
  all: [
    light,
    { name: 'dark', width: 1280, scheme: 'dark', rules: ['color-contrast'] },
    { name: '320 px', width: 320, scheme: 'light', rules: fontRules },
  ],
  light: [light],
  /** For pages of which another one of the same kind, with the same colours, is looked at in all: half the time. */
  structure: [{ ...light, without: 'color-contrast' }],
  /** What other fonts can break. */
  fonts: [320, 1280].map((width) => ({ name: `${width} px`, width, scheme: 'light', rules: fontRules })),
} satisfies Record<string, readonly View[]>;

type Axe = {
  run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/**
 * Runs axe on what the page shows now; the page comes from `pageWithAxe`.
 * @param without a rule that is left out
 * @returns rule and first element of each violation
 */
export async function violations(page: Page, wanted: readonly string[] = allRules, without?: string) {
  return page.evaluate(
    async ({ runOnly, rules }) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { runOnly, rules, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    { runOnly: [...wanted], rules: without ? { [without]: { enabled: false } } : {} },
  );
}

/** A page of a context of its own that has axe on every document it opens. */
export async function pageWithAxe(browser: Browser, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  await context.addInitScript(axe.source);
  return context.newPage();
}

/**
 * Opens an address in a page with axe and looks at it in these views; one visit, since loading a page costs
 * more than its rules.
 * @returns view, rule and element of each violation
 */
export async function auditPage(page: Page, address: string, wanted: readonly View[] = views.all): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  for (const { name, width, scheme, rules, without } of wanted) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    found.push(...(await violations(page, rules, without)).map((text) => `(${name}) ${text}`));
  }
  return found;
}

/** Version of the rules. */
export const axeVersion = axe.version;
