import { expect, it } from 'vitest';
import { crowdsOf } from './crowds.ts';

const at = (...places: [number, number][]) => places.map(([x, y]) => ({ x, y }));

it('puts together what is near by way of others, and leaves alone what stands alone', () => {
  const [a, b, c, alone] = at([50, 0], [58, 6], [66, 12], [80, 30]);
  expect(crowdsOf([a!, alone!, c!, b!], 11)).toEqual([[a, b, c]]);
  expect(crowdsOf([a!, b!, c!], 10)).toEqual([]);
});

it('goes from west to east', () => {
  const [east, east2, west, west2] = at([90, 0], [91, 0], [10, 0], [11, 0]);
  expect(crowdsOf([east!, west!, east2!, west2!], 5)).toEqual([
    [west, west2],
    [east, east2],
  ]);
});
