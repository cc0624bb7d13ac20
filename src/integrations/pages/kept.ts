import type { Beside } from '../../views/beside.ts';
import type { Store } from '../cache/store.ts';
import type { Page } from './page.ts';

type Kept = { reads: Record<string, string>; html: string; beside: Beside };

/**
 * Finished pages of earlier builds. A page is taken from there if everything that it read of the content
 * when it was rendered is the same today.
 */
export type KeptPages = {
  /** The finished page at a path, unless it has to be rendered anew. */
  find: (path: string) => Page | undefined;
  /** Keeps a finished page. */
  keep: (page: Page) => void;
};

/**
 * @param code digest of all that makes pages of content: templates, packages, settings of the build
 * @param digests digest of each part of the content (see corpus/digests)
 */
export function keptPages(store: Store, code: string, digests: ReadonlyMap<string, string>): KeptPages {
  const key = (path: string) => `${code} ${path}`;
  return {
    find: (path) => {
      const bytes = store.get('pages', key(path));
      if (!bytes) return undefined;
      const { reads, html, beside } = JSON.parse(bytes.toString()) as Kept;
      const same = Object.entries(reads).every(([part, digest]) => digests.get(part) === digest);
      return same ? { path, html, beside } : undefined;
    },
    keep: ({ path, html, beside: { reads, ...beside } }) => {
      // Without a word on what it read nobody could tell when it is out of date.
      if (!reads || beside.pictures) return;
      const known = reads.map((part): [string, string] => [part, digests.get(part) ?? '']);
      const kept: Kept = { reads: Object.fromEntries(known), html, beside };
      void store.put('pages', key(path), JSON.stringify(kept));
    },
  };
}
