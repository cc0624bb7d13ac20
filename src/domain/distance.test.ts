import { expect, it } from 'vitest';
import { distanceKm } from './distance.ts';

// By definition: a quarter of a great circle, and one degree of it, with the mean radius of the Earth of the IUGG.
it.each([
  [{ lat: 0, lon: 0 }, { lat: 90, lon: 0 }, (Math.PI / 2) * 6371.0088],
  [{ lat: 0, lon: 0 }, { lat: 0, lon: 1 }, (Math.PI / 180) * 6371.0088],
  [{ lat: 50, lon: 179.5 }, { lat: 50, lon: 179.5 }, 0],
])('from %j to %j', (a, b, km) => {
  expect(distanceKm(a, b)).toBeCloseTo(km, 6);
  expect(distanceKm(b, a)).toBeCloseTo(km, 6);
});
