import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './pages.ts';

/**
 * The heaviest page of every kind in every language, the longest lists and texts first. The kind of a
 * page is its section and how deep it lies in it; an entry and a filter at the same depth are two kinds.
 */
export function heaviestOfEachKind(pages: readonly BuiltPage[], base: string): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ path, html }) => {
    const [locale, section, ...rest] = path.slice(base.length).split('/').filter(Boolean);
    return [locale, section, rest.length, /<main[^>]*>\s*<article/.test(html)].join(' ');
  });
  return [...kinds.values()].map(
    (of) => of.map((page) => ({ page, size: gzipSync(page.html).length })).sort((a, b) => b.size - a.size)[0]!.page,
  );
}

/** Of these pages one of each kind, in German and in Russian by turns, and those that are in no language. */
export function eachKindOnce(kinds: readonly BuiltPage[], pages: readonly BuiltPage[]): BuiltPage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const inRussian = ({ path, document }: BuiltPage) => {
    const link = document.querySelector('header a[hreflang=ru]')?.getAttribute('href') ?? '';
    return byPath.get(decodeURI(new URL(link, `http://localhost${path}`).pathname));
  };
  const german = kinds.filter(({ locale }) => locale === 'de');
  return [
    ...kinds.filter(({ locale }) => !locale),
    ...german.map((page, index) => (index % 2 ? (inRussian(page) ?? page) : page)),
  ];
}
