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
    const cells = [...document.querySelectorAll('[data-compared] td')];
    expect(cells.length, 'two values a row').toBe(2 * document.querySelectorAll('[data-compared] tbody').length);
    for (const cell of cells) {
      const link = cell.querySelector('small a')!;
      expect(words(link)).toMatch(/\d{4}|dauerhaft gültig|не меняется/);
      const [address, anchor] = link.getAttribute('href')!.split('#');
      const target = new URL(address!, `https://x${path}`).pathname;
      const row = all.find((page) => page.path === target)?.document.getElementById(anchor!);
      expect(words(row?.querySelector('data') ?? null)).toBe(words(cell.querySelector('data')));
    }
  });

  it('draws bars as long as the values are large', () => {
    for (const row of document.querySelectorAll('[data-compared] tbody')) {
      const values = [...row.querySelectorAll('data')].map((data) => Number(data.getAttribute('value')));
      const bars = [...row.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
      bars.forEach((bar, index) => expect(bar).toBeCloseTo((100 * values[index]!) / Math.max(...values), 0));
      expect(bars.length).toBe(values.some((value) => value < 0) ? 0 : 2);
    }
  });

  it('says of what is not compared why, with the values and years that there are', () => {
    const compared = new Set([...document.querySelectorAll('[data-compared] tbody th')].map(words));
    const refused = [...document.querySelectorAll('[data-refused] tbody tr')];
    expect(refused.length).toBeGreaterThan(0);
    for (const row of refused) {
      expect(compared).not.toContain(words(row.querySelector('th')));
      const [first, second, reason] = [...row.querySelectorAll('td')].map(words);
      expect([first, second].some((value) => /\d/.test(value!))).toBe(true);
      expect(reason).not.toBe('');
    }
  });
});
