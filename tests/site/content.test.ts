import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

describe('the built site', () => {
  const pages = builtPages(inject('site'));

  it('shows a source and a date with every figure', () => {
    const wrong: string[] = [];
    let seen = 0;
    const documents = new Map(pages.map(({ path, document }) => [path, document]));
    for (const { document, path } of pages) {
      for (const value of document.querySelectorAll('main data[value]')) {
        seen++;
        const [page, row] = value.closest('a[href*="#z-"]')?.getAttribute('href')?.split('#') ?? [];
        const rows = page ? documents.get(new URL(page, `https://x${path}`).pathname) : document;
        const place = row ? rows?.getElementById(row) : value.closest('tr, dd');
        const year = /\d{4}|nicht bekannt|не указана|dauerhaft|не меняется/.test(place?.textContent ?? '');
        const source = place?.querySelector('[data-citations] a, a[data-source]')?.getAttribute('href') ?? '';
        const known = source.startsWith('#')
          ? place?.ownerDocument.getElementById(source.slice(1))
          : source.includes('#');
        if (!place || !year || !known) wrong.push(`${path}: ${value.textContent}`);
      }
    }
    expect(seen).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it('uses the quotation marks and dashes of the language', () => {
    const wrong: string[] = [];
    for (const { document, path, locale } of pages) {
      if (!locale) continue;
      const walk = (node: Node, lang: string): void => {
        const element = node as Element;
        if (['SCRIPT', 'STYLE', 'CODE', 'NOSCRIPT'].includes(element.tagName)) return;
        const own = element.getAttribute?.('lang') ?? lang;
        if (node.nodeType === 3 && own === locale) {
          const text = node.textContent ?? '';
          const bad = locale === 'de' ? /["”«»]|“(?=\p{L})| - /u : /["”]| [-–] |(?<![\d.])‚/u;
          const found = bad.exec(text);
          if (found) wrong.push(`${path}: ${text.trim().slice(Math.max(0, found.index - 30), found.index + 40)}`);
        }
        for (const child of node.childNodes) walk(child, own);
      };
      walk(document.querySelector('main')!, locale);
    }
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });

  it('carries the dated notice on events, regions and industries, and nowhere else', () => {
    const concerned = pages.filter(({ path }) =>
      /\/(?:veranstaltungen|regionen|branchen|sobytiya|regiony|otrasli)\//.test(path),
    );
    expect(concerned.length).toBeGreaterThan(50);
    expect(
      concerned
        .filter(({ document }) => !/20\d\d/.test(document.querySelector('[data-sanctions]')?.textContent ?? ''))
        .map(({ path }) => path),
    ).toEqual([]);
    // The page of components shows it as one of them.
    const elsewhere = pages.filter((page) => !concerned.includes(page) && !/gestaltung|oformlenie/.test(page.path));
    expect(elsewhere.length).toBeGreaterThan(50);
    expect(
      elsewhere.filter(({ document }) => document.querySelector('[data-sanctions]')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('never shows a plan whose time is over as held or as coming', () => {
    const mission = pages.filter(({ path }) => path.endsWith('/unternehmerreise-kursk-2020/'));
    expect(
      mission.map(({ document }) => document.querySelector('[data-facts] [data-status]')?.textContent?.trim()),
    ).toEqual(['Ausgang unbekannt', 'итог неизвестен']);
  });

  it('states the checked claims nowhere as facts', () => {
    const bold = /(?:2\. Platz|zweite[nr]? Platz|второе место|2-е место)/;
    const pagesWithClaim = pages.filter(({ document }) =>
      bold.test(document.querySelector('.prose')?.textContent ?? ''),
    );
    for (const { document, path } of pagesWithClaim) {
      expect(document.querySelector('.prose a[href*="#innovation-rang-2"]'), path).not.toBeNull();
    }
  });
});
