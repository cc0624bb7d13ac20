import type { Beside } from '../../views/beside.ts';

/** A page on its way to the built folder. */
export type Page = {
  /** URL path with the base, as it is served: ends with a slash but for `404.html`. */
  path: string;
  html: string;
  /** What the page told the build; its marks never stand in the HTML. */
  beside: Beside;
};

/** A named piece of work on a page: the same page in, the same page out, whatever came before. */
export type Step = { name: string; run: (page: Page) => Page };

/** Does one step after the other. @throws Error naming step and page if one fails */
export function inOrder(steps: readonly Step[], page: Page): Page {
  return steps.reduce((done, { name, run }) => {
    try {
      return run(done);
    } catch (error) {
      throw new Error(`${name}, ${page.path}: ${(error as Error).message}`, { cause: error });
    }
  }, page);
}
