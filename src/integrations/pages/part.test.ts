import { describe, expect, it } from 'vitest';
import { isIn, parsePart } from './part.ts';

describe('a part of the pages', () => {
  it('is read from its number and the number of all', () => {
    expect(parsePart('2/3')).toEqual({ number: 2, of: 3 });
    expect(['', '1', '0/2', '3/2', '1/0', '-1/2', '1/2/3', 'a/b', '1.5/2'].map(parsePart)).toEqual(
      Array.from({ length: 9 }, () => undefined),
    );
  });

  it('holds each page once, and about as many as any other part', () => {
    const paths = Array.from({ length: 3000 }, (_none, index) => `/de/news/${index}/`);
    const parts = [1, 2, 3].map((number) => paths.filter((path) => isIn({ number, of: 3 }, path)));
    expect(parts.flat().sort()).toEqual([...paths].sort());
    for (const part of parts) expect(Math.abs(part.length - 1000)).toBeLessThan(100);
  });
});
