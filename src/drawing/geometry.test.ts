import { expect, it } from 'vitest';
import { around, crosses, intersect, nearestOf, overlap, type Box, type Segment } from './geometry.ts';

const box: Box = { x: 10, y: 20, width: 30, height: 5 };
const segment = (x1: number, y1: number, x2: number, y2: number): Segment => [
  { x: x1, y: y1 },
  { x: x2, y: y2 },
];

it('draws a square around a circle', () => {
  expect(around({ x: 5, y: 7, radius: 2 })).toEqual({ x: 3, y: 5, width: 4, height: 4 });
});

it.each([
  [{ x: 39, y: 24, width: 9, height: 9 }, true],
  [{ x: 40, y: 20, width: 9, height: 5 }, false],
  [{ x: 1, y: 20, width: 9, height: 5 }, false],
  [{ x: 10, y: 25, width: 30, height: 5 }, false],
  [{ x: 10, y: 15, width: 30, height: 5 }, false],
  [{ x: 0, y: 15, width: 11, height: 6 }, true],
  [{ x: 15, y: 21, width: 2, height: 2 }, true],
])('shares more than an edge with %j: %s', (other, shared) => {
  expect(overlap(box, other)).toBe(shared);
  expect(overlap(other, box)).toBe(shared);
});

it.each([
  ['through', segment(0, 22, 50, 23), true],
  ['through, backwards', segment(50, 23, 0, 22), true],
  ['from inside', segment(20, 22, 20, 90), true],
  ['wholly inside', segment(20, 22, 21, 23), true],
  ['straight down', segment(20, 0, 20, 60), true],
  ['straight down along the left edge', segment(10, 0, 10, 60), false],
  ['straight down along the right edge', segment(40, 0, 40, 60), false],
  ['along the upper edge', segment(0, 20, 50, 20), false],
  ['along the lower edge', segment(0, 25, 50, 25), false],
  ['straight down beside it', segment(41, 0, 41, 60), false],
  ['ending before it', segment(0, 22, 9, 22), false],
  ['beginning behind it', segment(41, 22, 90, 22), false],
  ['ending above it', segment(20, 0, 20, 19), false],
  ['past a corner', segment(0, 15, 12, 0), false],
  ['over a corner', segment(5, 27, 17, 15), true],
  ['touching a corner', segment(5, 25, 15, 15), false],
])('a line %s: %s', (_how, line, inside) => {
  expect(crosses(line, box)).toBe(inside);
});

it.each([
  ['as an X', segment(0, 0, 10, 10), segment(0, 10, 10, 0), true],
  ['as an X off the origin', segment(3, 1, 13, 8), segment(3, 9, 12, 2), true],
  ['if only one were longer', segment(0, 0, 4, 4), segment(0, 10, 10, 0), false],
  ['if only the other were longer', segment(0, 10, 10, 0), segment(0, 0, 4, 4), false],
  ['side by side', segment(0, 0, 10, 10), segment(1, 0, 11, 10), false],
  ['side by side far from the origin', segment(100, 200, 110, 210), segment(101, 200, 111, 210), false],
  ['as an X far from the origin', segment(100, 200, 110, 210), segment(100, 210, 110, 200), true],
  ['at an end', segment(0, 0, 10, 10), segment(10, 10, 20, 0), false],
  ['in the middle of one', segment(0, 0, 10, 10), segment(5, 5, 20, 0), false],
])('two lines meet %s: %s', (_how, a, b, meet) => {
  expect(intersect(a, b)).toBe(meet);
  expect(intersect(b, a)).toBe(meet);
});

it.each([
  [
    { x: 0, y: 0 },
    { x: 10, y: 20 },
  ],
  [
    { x: 99, y: 99 },
    { x: 40, y: 25 },
  ],
  [
    { x: 20, y: 99 },
    { x: 20, y: 25 },
  ],
  [
    { x: 0, y: 22 },
    { x: 10, y: 22 },
  ],
])('is nearest to %j in %j', (from, nearest) => {
  expect(nearestOf(box, from)).toEqual(nearest);
});
