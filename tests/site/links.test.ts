import { inject, describe, expect, it } from 'vitest';
import { builtFiles, builtPages } from '../support/pages.ts';

const site = inject('site');

describe(`built at ${site.base}`, () => {
  const pages = builtPages(site);
  const files = new Set(builtFiles(site));
  const ids = new Map(
    pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  );

  it('has no broken link and no broken anchor', () => {
    const broken: string[] = [];
    let seen = 0;
    for (const page of pages) {
      for (const element of page.document.querySelectorAll('[href], [src], [action]')) {
        const target =
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
        if (/^(?:mailto|tel|data):/.test(target)) continue;
        const url = new URL(target, `https://example.org${page.path}`);
        if (url.origin !== 'https://example.org') continue;
        seen++;
        const path = decodeURI(url.pathname);
        const exists = files.has(path) || files.has(`${path}index.html`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!exists) broken.push(`${page.path} -> ${target}`);
        else if (anchor && !ids.get(path)?.has(anchor)) broken.push(`${page.path} -> ${target} (anchor)`);
        if (!path.startsWith(site.base)) broken.push(`${page.path} -> ${target} (leaves the base)`);
      }
    }
    expect(seen).toBeGreaterThan(5000);
    expect(broken).toEqual([]);
  });

  it('links to every page from somewhere', () => {
    const linked = new Set(
      pages.flatMap(({ path, document }) =>
        [...document.querySelectorAll('a[href]')].map(
          (a) => new URL(a.getAttribute('href')!, `https://example.org${path}`).pathname,
        ),
      ),
    );
    const orphans = pages
      .map(({ path }) => path)
      .filter((path) => !linked.has(path) && path !== site.base && !path.endsWith('404.html'));
    expect(orphans).toEqual([]);
  });
});
