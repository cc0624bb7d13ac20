import { isLocale, type Locale } from '../../config/locales.ts';
import { escapeText } from '../../domain/escape.ts';
import type { Page } from '../pages/page.ts';

/** What the indexer gets of a page; `path` is its URL path without the base. */
export type IndexRecord = { path: string; locale: Locale; content: string };

/** Parts of a page that other pages hold too, or that say nothing by themselves: no hit should come from them. */
export const notIndexed = [
  'aside',
  'nav',
  'thead',
  'article footer',
  'li article',
  '[data-citations]',
  '[data-state=outdated]',
  '[aria-labelledby=onward]',
  '[aria-labelledby=sources]',
];

/** The record of a page, with its filters and details as the indexer wants them; none for pages that are not searched. */
export function indexRecord({ path, html, beside: { index } }: Page, base: string): IndexRecord | undefined {
  const own = path.slice(base.length - 1);
  const locale = own.split('/')[1];
  if (!index || !isLocale(locale)) return undefined;
  const marks = [
    ...index.filters.map(
      ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escapeText(value)}">`,
    ),
    ...index.meta.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeText(value)}">`),
  ];
  const content = html
    .replace(/<style\b[^]*?<\/style>/g, '')
    .replace('</head>', () => `${marks.join('')}</head>`)
    .replace('<main ', '<main data-pagefind-body ');
  return { path: own, locale, content };
}
