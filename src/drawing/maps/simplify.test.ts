import { describe, expect, it } from 'vitest';
import { areaOf, joined, lengthOf, simplify } from './simplify.ts';

const line = (...numbers: [number, number][]) => numbers.map(([x, y]) => ({ x, y }));

describe('a simpler line', () => {
  it('does without points nearer than the tolerance', () => {
    expect(simplify(line([0, 0], [5, 0.4], [10, 0]), 0.5)).toEqual(line([0, 0], [10, 0]));
    expect(simplify(line([0, 0], [5, 0.6], [10, 0]), 0.5)).toEqual(line([0, 0], [5, 0.6], [10, 0]));
  });

  it('keeps the corners of a ring that comes back to where it began', () => {
    const square = line([0, 0], [5, 0], [10, 0], [10, 10], [0, 10], [0, 0]);
    expect(simplify(square, 0.5)).toEqual(line([0, 0], [10, 0], [10, 10], [0, 10], [0, 0]));
  });

  it('leaves what is short as it is', () => {
    expect(simplify([], 1)).toEqual([]);
    expect(simplify(line([1, 1], [1.1, 1]), 1)).toEqual(line([1, 1], [1.1, 1]));
  });
});

it('joins lines at their ends, whichever way they run', () => {
  const pieces = [line([0, 0], [1, 0]), line([9, 9], [8, 8]), line([2, 0], [1.1, 0]), line([0, 0.2], [-1, 0])];
  expect(joined(pieces)).toEqual([line([9, 9], [8, 8]), line([2, 0], [1.1, 0], [0, 0], [-1, 0])]);
});

it('measures lengths and areas', () => {
  expect(lengthOf(line([0, 0], [3, 4], [3, 6]))).toBe(7);
  expect(areaOf(line([0, 0], [4, 0], [4, 3]))).toBe(6);
  expect(areaOf(line([4, 3], [4, 0], [0, 0]))).toBe(6);
});
