import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

const root = inject('site');
const pages = builtPages(root);
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader calls an element: its label, the element that labels it, or its text (Accessible Name 1.2). */
function nameOf(element: Element, document: Document): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const text = labelled.map((id) => document.getElementById(id)?.textContent).join(' ');
  return plain(text) || plain(element.getAttribute('aria-label'));
}

it('leaves out no level of headings', () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const { document, path } of pages) {
    let last = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) wrong.push(`${path}: h${last} then h${level} ${plain(heading.textContent)}`);
      if (!plain(heading.textContent)) wrong.push(`${path}: an empty h${level}`);
      last = level;
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

it('has one main part, one header and one footer, and landmarks of a kind differ in name', () => {
  const wrong: string[] = [];
  for (const { document, path, locale } of pages) {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    if (count('main') !== 1) wrong.push(`${path}: main`);
    if (locale && (count('body > header') !== 1 || count('body > footer') !== 1)) wrong.push(`${path}: frame`);
    for (const kind of ['nav', 'aside', '[role=search]', '[role=region]']) {
      const names = [...document.querySelectorAll(kind)].map((element) => nameOf(element, document));
      // A single search or region says enough by its role.
      const unnamed = names.includes('') && (names.length > 1 || kind === 'nav' || kind === 'aside');
      if (unnamed) wrong.push(`${path}: ${kind} without a name`);
      if (new Set(names).size !== names.length) wrong.push(`${path}: two ${kind} named alike: ${names.join(', ')}`);
    }
  }
  expect(wrong).toEqual([]);
});

describe('links', () => {
  const empty = /^(?:hier|klicken sie hier|mehr|weiter|link|здесь|тут|сюда|нажмите здесь|ссылка|далее)$/i;
  /** What explains a link (WCAG 2.2, 2.4.4): its navigation, term and column with its block, and the words since the link before. */
  const around = (link: Element, document: Document) => {
    const nav = link.closest('nav');
    const cell = link.closest('td, th');
    const block = link.closest('tr, li, dd, p, figcaption, section') ?? link.parentElement!;
    const number = [...block.querySelectorAll('a')].indexOf(link as HTMLAnchorElement);
    const since = block.innerHTML.split(/<a\s/)[number]?.replace(/^[\s\S]*<\/a>/, '');
    const place = [
      nav && nameOf(nav, document),
      link.closest('dd')?.previousElementSibling?.textContent,
      cell && [...cell.parentElement!.children].indexOf(cell),
      block.textContent,
    ].join('|');
    return { place, words: plain(since?.replace(/<[^>]*>/g, ' ')).replace(/^[\s,·;]+|[\s,·;]+$/g, '') };
  };
  const alike = (first: ReturnType<typeof around>, second: ReturnType<typeof around>) =>
    first.place === second.place && (second.words === '' || first.words === second.words);

  it('have words of their own that say where they lead', () => {
    const wrong: string[] = [];
    for (const { document, path } of pages)
      for (const link of document.querySelectorAll('a[href]')) {
        const name = nameOf(link, document) || plain(link.textContent);
        if (!name || empty.test(name)) wrong.push(`${path}: “${name}” to ${link.getAttribute('href')}`);
      }
    expect(wrong).toEqual([]);
  });

  it('with the same words lead to the same place, or what stands around them tells them apart', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { document, path } of pages) {
      const first = new Map<string, Element>();
      for (const link of document.querySelectorAll('a[href]')) {
        const name = nameOf(link, document) || plain(link.textContent);
        const to = (element: Element) => new URL(element.getAttribute('href')!, `https://example.org${path}`).href;
        const other = first.get(name);
        if (!other) first.set(name, link);
        else if (to(other) !== to(link)) {
          seen++;
          if (alike(around(other, document), around(link, document)))
            wrong.push(`${path}: “${name}” to ${to(other)} and to ${to(link)}`);
        }
      }
    }
    expect(seen).toBeGreaterThan(50);
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });
});
