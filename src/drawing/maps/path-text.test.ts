import { expect, it } from 'vitest';
import { lineText } from './path-text.ts';

const line = (...numbers: [number, number][]) => numbers.map(([x, y]) => ({ x, y }));

it.each([
  [line([1, 2], [3, 2]), false, 'M1 2l2 0'],
  [line([0.04, -0.5], [10.26, 1], [10, 1.3]), true, 'M0-.5l10.3 1.5-.3.3z'],
  [line([1.5, 0.5], [2, 0.5], [2, 1.2]), false, 'M1.5.5l.5 0 0 .7'],
  // What does not move is no step.
  [line([1, 1], [1.01, 1.02], [2, 1]), false, 'M1 1l1 0'],
  [line([1, 1], [1.01, 1.02]), true, ''],
  [[], false, ''],
])('writes %j, closed %j, as %j', (points, closed, text) => {
  expect(lineText(points, closed)).toBe(text);
});

it('does not let rounding add up along a line', () => {
  const steps = Array.from({ length: 101 }, (_none, index) => ({ x: index * 0.14, y: 0 }));
  const [, ...numbers] = lineText(steps, false)
    .match(/-?\d*\.?\d+/g)!
    .map(Number);
  const along = numbers.slice(1).filter((_number, index) => index % 2 === 0);
  expect(along.reduce((sum, step) => sum + step, 0)).toBeCloseTo(14, 5);
});
