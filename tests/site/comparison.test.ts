import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

const root = inject('site');
const all = builtPages(root);
const pages = all.filter(({ path }) => /^\/(?:de\/vergleich|ru\/sravnenie)\/./.test(path));
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

it('has a page for each two of the three regions in both languages', () => {
  expect(pages.filter(({ path }) => !/(?:vergleich|sravnenie)\/$/.test(path))).toHaveLength(6);
});

describe.each(pages.filter(({ path }) => !/(?:vergleich|sravnenie)\/$/.test(path)))('$path', ({ document, path }) => {
  it('prints beside each value its date, and the same value as the region’s own page of figures', () => {
    const cells = [...document.querySelectorAll('table td')];
    expect(cells.length, 'two values a row').toBe(2 * document.querySelectorAll('tbody').length);
    for (const cell of cells) {
      const link = cell.querySelector('small a')!;
      expect(words(link)).toMatch(/\d{4}|dauerhaft gültig|не меняется/);
      const [address, anchor] = link.getAttribute('href')!.split('#');
      const target = new URL(address!, `https://x${path}`).pathname;
      const row = all.find((page) => page.path === target)?.document.getElementById(anchor!);
      expect(words(row?.querySelector('data') ?? null)).toBe(words(cell.querySelector('data')));
    }
  });

  it('says of what is not compared why, and never sets it side by side', () => {
    const compared = [...document.querySelectorAll('tbody th')].map(words);
    const refused = [...document.querySelectorAll('h3')];
    expect(refused.length).toBeGreaterThan(0);
    for (const reason of refused)
      for (const item of [...reason.nextElementSibling!.querySelectorAll('li')].map(words))
        expect(compared).not.toContain(item);
  });
});
