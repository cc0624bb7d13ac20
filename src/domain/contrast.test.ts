import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#777777', 1],
  // The two greys on white that are known to lie on either side of the limit for text.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('computes %s on %s', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

it('refuses what is not a colour', () => {
  expect(() => contrast('#fff', '#000000')).toThrow('#fff');
});
