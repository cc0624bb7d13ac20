import { describe, expect, it } from 'vitest';
import { compose, leading } from './compose.ts';
import { textWidth } from './fonts.ts';

const room = { width: 1056, height: 300 };
const measure = {
  title: (text: string) => textWidth(text, 'title'),
  lead: (text: string) => textWidth(text, 'serif'),
};
const long = {
  de: 'Wirtschaftsförderungsgesellschaft und Industrie- und Handelskammer unterzeichnen Absichtserklärung über Werkzeugmaschinenbau',
  ru: 'Агентство экономического развития и Торгово-промышленная палата подписывают соглашение о намерениях в станкостроении',
};
const lead = { de: `${long.de}. `.repeat(2), ru: `${long.ru}. `.repeat(2) };
const text = ({ lines }: { lines: string[] }) => lines.join(' ').replaceAll('\u00a0', ' ');

describe.each(['de', 'ru'] as const)('the texts of a preview in %s', (locale) => {
  it.each([
    ['a word', 'Kursk', 'Kurz.'],
    ['a long title', long[locale], 'Kurz.'],
    ['a long lead', 'Kursk', lead[locale]],
    ['both', long[locale], lead[locale]],
    ['far too much', lead[locale].repeat(3), lead[locale].repeat(3)],
    ['a word without end', 'Donau'.repeat(40), 'Kurz.'],
  ])('stay in their room: %s', (_what, title, words) => {
    const set = compose({ title, lead: words }, room, measure);
    for (const part of ['title', 'lead'] as const)
      for (const line of set[part].lines) expect(measure[part](line) * set[part].size).toBeLessThanOrEqual(room.width);
    const heights = (['title', 'lead'] as const).map((part) => set[part].lines.length * set[part].size * leading[part]);
    expect(heights[0]! + heights[1]!).toBeLessThanOrEqual(room.height);
    expect(set.title.lines.length).toBeGreaterThan(0);
  });

  it('show a long title whole and cut the lead first', () => {
    const set = compose({ title: long[locale], lead: lead[locale] }, room, measure);
    expect(text(set.title)).toBe(long[locale]);
    expect(text(set.lead)).toMatch(/…$/);
    expect(lead[locale]).toContain(text(set.lead).slice(0, -1));
  });

  it('take a smaller title so that the lead stands whole', () => {
    const words = 'Der Dresdner Stadtrat verurteilte am 3. März 2022 den Angriff und hielt an der Partnerschaft fest.';
    const title = 'Dresden verurteilt den Angriff und behält die Partnerschaft mit Sankt Petersburg';
    const alone = compose({ title, lead: '' }, { width: 1056, height: 280 }, measure);
    const both = compose({ title, lead: words }, { width: 1056, height: 280 }, measure);
    expect(text(both.lead)).toBe(words);
    expect(both.title.size).toBeLessThan(alone.title.size);
  });
});
