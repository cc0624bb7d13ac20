import { describe, expect, inject, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/pages.ts';

const origin = 'https://example.org';
/** Where a link leads: the path on this site, or the whole address of another. */
const link = (page: BuiltPage, selector: string) => {
  const href = page.document.querySelector(selector)?.getAttribute('href') ?? undefined;
  return href === undefined || /^https?:/.test(href) ? href : new URL(href, origin + page.path).pathname;
};

const site = inject('site');

describe(`built at ${site.base}`, () => {
  const pages = builtPages(site);
  const inLocale = pages.filter(({ locale }) => locale);
  const byUrl = new Map(pages.map((page) => [origin + page.path, page]));
  const isStub = ({ document }: BuiltPage) => document.querySelector('[data-state="missing"]') !== null;
  /** The editors' table of both languages, the page of components and sheets for printing are for no search engine. */
  const isInternal = (page: BuiltPage) =>
    /\/(?:stand|sostoyanie|(?:gestaltung|oformlenie)(?:\/(?:zahlen|tsifry))?|(?:blatt|list)(?:-de-ru)?)\/$/.test(
      page.path,
    );

  it('has every page in both languages', () => {
    const count = (locale: string) => inLocale.filter((page) => page.locale === locale).length;
    expect(count('de')).toBeGreaterThan(100);
    expect(count('ru')).toBe(count('de'));
  });

  it('says its language on every page and switches to the same page', () => {
    const wrong = inLocale.filter((page) => {
      const root = page.document.documentElement.lang;
      const other = page.locale === 'de' ? 'ru' : 'de';
      const target = byUrl.get(origin + link(page, `header a[hreflang="${other}"]`));
      const back = target && link(target, `header a[hreflang="${page.locale}"]`);
      return root !== page.locale || back !== page.path || target?.locale !== other;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a canonical address and reciprocal alternates on every real page, and none on stubs', () => {
    const wrong: string[] = [];
    for (const page of inLocale) {
      const alternates = new Map(
        [...page.document.querySelectorAll('link[rel=alternate][hreflang]')].map((element) => [
          element.getAttribute('hreflang')!,
          element.getAttribute('href')!,
        ]),
      );
      if (isStub(page) || isInternal(page)) {
        if (alternates.size > 0 || link(page, 'link[rel=canonical]'))
          wrong.push(`${page.path}: a stub with alternates`);
        if (!page.document.querySelector('meta[name=robots][content=noindex]'))
          wrong.push(`${page.path}: a stub that is indexed`);
        continue;
      }
      if (link(page, 'link[rel=canonical]') !== origin + page.path) wrong.push(`${page.path}: canonical`);
      if (alternates.size === 0) continue;
      if (alternates.get(page.locale!) !== origin + page.path) wrong.push(`${page.path}: does not name itself`);
      for (const locale of ['de', 'ru']) {
        const target = byUrl.get(alternates.get(locale) ?? '');
        const back = target?.document
          .querySelector(`link[rel=alternate][hreflang=${page.locale}]`)
          ?.getAttribute('href');
        if (back !== origin + page.path) wrong.push(`${page.path}: ${locale} does not answer`);
      }
      if (!byUrl.has(alternates.get('x-default') ?? '')) wrong.push(`${page.path}: x-default`);
    }
    expect(wrong).toEqual([]);
  });

  it('offers the language choice and the error page in both languages, without a redirect', () => {
    for (const file of ['', '404.html']) {
      const page = pages.find(({ path }) => path === site.base + file)!;
      expect([...page.document.querySelectorAll('main [lang]')].map((element) => element.getAttribute('lang'))).toEqual(
        expect.arrayContaining(['de', 'ru']),
      );
      expect(page.document.querySelector('meta[http-equiv=refresh i]')).toBeNull();
      expect(page.html).not.toMatch(/location\.(?:replace|assign|href)/);
    }
  });

  it('marks words in the other script with their language', () => {
    const wrong: string[] = [];
    // Signs that are read letter by letter, addresses, and names of licences and web standards.
    const allowed =
      /^(?:[A-Z0-9]{1,6}(?:[-/ ][A-Z0-9]{1,6})*|[IVXLC]+|[a-z]|[A-Z]?[\d-]+|CC BY 4\.0|CC BY|JavaScript|WebAssembly|CycloneDX|content|settings|yaml|[a-z.]+@[a-z.]+|\S+\.\S+)$/;
    for (const page of inLocale) {
      const foreign =
        page.locale === 'de' ? /\p{Script=Cyrillic}{2,}/gu : /\p{Script=Latin}[\p{Script=Latin}\d.@/-]*/gu;
      const walk = (node: Node, lang: string) => {
        if (node.nodeType === 3 && lang === page.locale) {
          for (const [word] of (node.textContent ?? '').matchAll(foreign)) {
            if (!allowed.test(word.replace(/[.-]$/, '')))
              wrong.push(`${page.path}: ${word} in “${node.textContent?.trim().slice(0, 80)}”`);
          }
        }
        const element = node as Element;
        if (['SCRIPT', 'STYLE', 'CODE', 'NOSCRIPT'].includes(element.tagName)) return;
        for (const child of node.childNodes) walk(child, element.getAttribute?.('lang') ?? lang);
      };
      walk(page.document.body, page.locale!);
    }
    expect([...new Set(wrong)].slice(0, 40)).toEqual([]);
  });
});
