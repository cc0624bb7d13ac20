import { AsyncLocalStorage } from 'node:async_hooks';

/** What each page that is being rendered has read: several are at once, for one waits while another is written. */
const pages = new AsyncLocalStorage<Set<string>>();

/** What was read outside of any page: it decides which pages there are and what they are given. */
const before = new Set<string>();

/** Notes that this part of the content is needed, under the name that `corpus/digests` gives a digest to. */
export function noteRead(part: string): void {
  (pages.getStore() ?? before).add(part);
}

/** Renders a page. @returns what it made, and all that it needs of the content, sorted */
export function withReads<T>(render: () => Promise<T>): Promise<{ made: T; reads: string[] }> {
  const own = new Set<string>();
  return pages.run(own, async () => {
    const made = await render();
    return { made, reads: [...new Set([...before, ...own])].sort() };
  });
}
