import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, settings, wrap } from './fit.ts';

/** Every letter is one wide. */
const measure = (text: string) => text.length;
const texts = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'ж', '-', '\u00a0'), minLength: 1, maxLength: 30 }), { minLength: 1 })
  .map((words) => words.join(' '));

describe('lines', () => {
  it('are never wider than their room, and lose no letter', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width, measure);
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it.each<[string, number, string[]]>([
    ['ein zwei drei', 8, ['ein zwei', 'drei']],
    ['в\u00a0Курске и рядом', 8, ['в\u00a0Курске', 'и рядом']],
    ['Korennaja-Messe', 10, ['Korennaja-', 'Messe']],
    ['Wirtschaft', 4, ['Wirt', 'scha', 'ft']],
    ['', 10, []],
  ])('%s in %i', (text, width, lines) => expect(wrap(text, width, measure)).toEqual(lines));
});

describe('a cut text', () => {
  it.each<[string, number, number, string[]]>([
    ['ein zwei drei', 8, 1, ['ein…']],
    ['ein zwei, drei vier', 9, 1, ['ein zwei…']],
    ['ein zwei drei vier', 8, 2, ['ein zwei', 'drei…']],
    ['ein zwei drei', 13, 1, ['ein zwei drei']],
    ['ein zwei', 3, 0, []],
  ])('%s in %i, lines: %i', (text, width, count, lines) => expect(clamp(text, width, count, measure)).toEqual(lines));

  it('keeps to its room, ends after a word of the text and says that there is more', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 31, max: 60 }), fc.integer({ min: 1, max: 3 }), (text, width, count) => {
        const lines = clamp(text, width, count, measure);
        expect(lines.length).toBeLessThanOrEqual(count);
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
        if (wrap(text, width, measure).length > count) expect(lines.at(-1)).toMatch(/…$/);
      }),
    );
  });
});

describe('a text in the sizes it may have', () => {
  const sizes = [
    { size: 2, lines: 1 },
    { size: 1, lines: 2 },
  ];

  it('takes each in which it has room, with lines of like length', () => {
    expect(settings('eins zwei', 18, sizes, measure).map(({ size }) => size)).toEqual([2, 1]);
    expect(settings('eins zwei drei vier fünf', 20, sizes, measure)).toEqual([
      { size: 1, lines: ['eins zwei drei', 'vier fünf'] },
    ]);
  });

  it('takes none that would break a word or needs too many lines', () => {
    expect(settings('Donaudampfschiff', 15, sizes, measure)).toEqual([]);
    expect(settings('eins zwei drei vier fünf sechs', 10, sizes, measure)).toEqual([]);
  });
});
