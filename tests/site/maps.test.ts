import { describe, expect, inject, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { builtPages } from '../support/pages.ts';

const root = inject('site');
const pages = builtPages(root).filter(({ path }) => /^\/(?:de\/karten|ru\/karty)\//.test(path));

it('has a map of the cooperation, of research and of each region, in both languages', () => {
  expect(pages.map(({ path }) => path)).toHaveLength(10);
});

describe.each(pages)('$path', ({ path, document, html }) => {
  const rows = [...document.querySelectorAll('.map-tables table')][0]!.querySelectorAll('tbody tr');

  it('shows in the drawing what stands in the table', () => {
    const points = document.querySelectorAll('.map circle').length;
    // The seat of a region stands in the title of the column.
    const seat = /forschung|nauka|^\/(?:de\/karten|ru\/karty)\/$/.test(path) ? 0 : 1;
    expect(points).toBe(rows.length + seat);
    const cells = new Set([...document.querySelectorAll('.map-tables td')].map((cell) => cell.textContent?.trim()));
    const names = new Set([...document.querySelectorAll('.map-tables th')].map((cell) => cell.textContent?.trim()));
    const lengths = [...document.querySelectorAll('.map text.length')]
      .slice(0, -1)
      .map((text) => text.textContent!.trim());
    for (const length of lengths) expect(cells).toContain(length);
    const labels = [...document.querySelectorAll('.map text:not(.length)')].map((text) => text.textContent!.trim());
    expect(labels.length).toBeGreaterThan(2);
    const column = document.querySelector('.map-tables thead th:last-child')!.textContent!;
    for (const label of labels) expect(names.has(label) || column.includes(label), label).toBe(true);
  });

  it('is small, has words for those who do not see it, and no style of its own', () => {
    const svg = /<svg[\s\S]*?<\/svg>/.exec(html)![0];
    expect(gzipSync(svg).length).toBeLessThan(12_000);
    expect(svg).not.toMatch(/\sstyle=/);
    const drawing = document.querySelector('.map svg')!;
    for (const attribute of ['aria-labelledby', 'aria-describedby'])
      expect(document.getElementById(drawing.getAttribute(attribute)!)?.textContent?.trim()).toBeTruthy();
  });
});
