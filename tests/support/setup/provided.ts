import type { FontSet } from '../browser.ts';
import type { BuiltSite } from '../built-once.ts';

declare module 'vitest' {
  /** What vitest.config.ts and the modules in this folder give to the tests of a suite. */
  interface ProvidedContext {
    /** The site with its own content, which tests look at and do not change. */
    site: BuiltSite;
    /** The same, built below a path. */
    below: BuiltSite;
    /** Fonts in which the suite looks at the layout. */
    fonts: FontSet[];
  }
}
