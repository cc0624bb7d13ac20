/** The part of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
export type Fragment = { url: string; excerpt: string; meta: Record<string, string | undefined> };
export type Hit = { id: string; data: () => Promise<Fragment> };
export type Pagefind = {
  options: (options: { baseUrl: string; excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (
    term: string | null,
    options: { filters: Record<string, string> },
    milliseconds: number,
  ) => Promise<{ results: Hit[] } | null>;
};
