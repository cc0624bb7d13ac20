import { expect, it } from 'vitest';
import { sparkLine } from './spark.ts';

it('goes from the earliest at the left to the latest at the right, the largest on top', () => {
  const points = [
    { year: 2022, value: 50 },
    { year: 2012, value: 0 },
    { year: 2017, value: 100 },
  ];
  expect(sparkLine(points)).toBe('M2,30L56,2L110,16');
});

it('is level where nothing changes', () => {
  expect(
    sparkLine([
      { year: 2012, value: 7 },
      { year: 2013, value: 7 },
    ]),
  ).toBe('M2,16L110,16');
});
