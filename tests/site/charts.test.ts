import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../support/pages.ts';

const root = inject('site');
const pages = builtPages(root).filter(({ path }) => /^\/(?:de\/diagramme|ru\/diagrammy)\//.test(path));
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const numbers = (text: string) => text.replace(/(?<=\d)[\s.,](?=\d)/g, '').match(/\d+/g) ?? [];

it('has charts of events, trade, research, rankings and of each region, in both languages', () => {
  const of = (folder: string) => pages.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path);
  expect(of('/de/diagramme/')).toEqual(
    expect.arrayContaining(
      ['', 'handel/', 'forschung/', 'ranglisten/', 'sachsen/', 'landkreis-bautzen/', 'kursk/'].map(
        (rest) => `/de/diagramme/${rest}`,
      ),
    ),
  );
  expect(of('/ru/diagrammy/')).toHaveLength(of('/de/diagramme/').length);
});

describe.each(pages)('$path', ({ document }) => {
  const pairs = [...document.querySelectorAll('[data-chart]')];

  it('shows as many marks as the table has rows, and no value that the table does not have', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      const rows = [...pair.querySelectorAll('tbody tr')];
      const columns = new Set(
        [...pair.querySelectorAll('rect')].map((bar) => `${bar.getAttribute('x')} ${bar.getAttribute('height')}`),
      );
      const bars = pair.querySelectorAll('rect').length;
      const marks = bars || pair.querySelectorAll('circle').length;
      // A column of two parts is one row.
      expect(marks === rows.length || new Set([...columns].map((key) => key.split(' ')[0])).size === rows.length).toBe(
        true,
      );
      const cells = rows.flatMap((row) => [...row.querySelectorAll('th, th small, td')]);
      const inTable = new Set(cells.flatMap((cell) => numbers(words(cell))));
      const labels = [...pair.querySelectorAll('text:not(.fill-quiet)')].map(words);
      const shown = new Set(labels.flatMap(numbers));
      expect([...shown].filter((number) => !inTable.has(number))).toEqual([]);
      const left = rows.filter((row) => {
        const value = numbers(words(row.querySelector('td')));
        return !value.some((number) => shown.has(number));
      });
      // A label that finds no room is left to the table.
      expect(left.length, labels.join(' | ')).toBeLessThanOrEqual(1);
    }
  });

  it('says the finding in words, with years and sources, and has no style of its own', () => {
    for (const pair of pairs) {
      const svg = pair.querySelector('svg')!;
      expect(words(document.getElementById(svg.getAttribute('aria-labelledby')!))).not.toBe('');
      const finding = words(document.getElementById(svg.getAttribute('aria-describedby')!));
      expect(finding).toMatch(/\d/);
      expect(gzipSync(svg.outerHTML).length).toBeLessThan(12_000);
      expect(svg.outerHTML).not.toMatch(/\sstyle=/);
    }
  });
});
