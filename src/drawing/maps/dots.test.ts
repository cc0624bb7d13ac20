import { expect, it } from 'vitest';
import { reaches } from './dots.ts';

it('lets a circle be hit around it, but not where another one is nearer', () => {
  const circles = [
    { x: 0, y: 0, radius: 4 },
    { x: 20, y: 0, radius: 4 },
    { x: 100, y: 0, radius: 4 },
    { x: 150, y: 0, radius: 16 },
  ];
  expect(reaches(circles)).toEqual([10, 10, 14, 16]);
  expect(reaches(circles.slice(0, 1))).toEqual([14]);
});
