import { expect, it } from 'vitest';
import { distanceKm } from '../../domain/distance.ts';
import { overlap } from '../geometry.ts';
import { layoutMap } from './layout.ts';

const bautzen = { id: 'bautzen', name: 'Баутцен', lat: 51.18, lon: 14.42 };
const dresden = { id: 'dresden', name: 'Дрезден', lat: 51.05, lon: 13.74 };
const kursk = { id: 'kursk', name: 'Курск', lat: 51.73, lon: 36.19 };
const moskau = { id: 'moskau', name: 'Москва', lat: 55.75, lon: 37.62 };

it('measures along the great circle', () => {
  // Computed once with the haversine formula, apart from this code.
  expect(distanceKm(kursk, moskau)).toBeCloseTo(456.76, 1);
  expect(distanceKm(bautzen, kursk)).toBeCloseTo(1504.05, 1);
  expect(distanceKm(bautzen, bautzen)).toBe(0);
});

it('keeps north up, west left, and everything inside', () => {
  const { points, width, height } = layoutMap([bautzen, dresden, kursk, moskau]);
  const at = (id: string) => points.find((point) => point.id === id)!;
  expect(at('dresden').x).toBeLessThan(at('bautzen').x);
  expect(at('moskau').y).toBeLessThan(at('kursk').y);
  for (const { x, y, radius } of points) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y + radius).toBeLessThanOrEqual(height);
  }
});

it('never lets labels overlap, however close the places and long the names', () => {
  const crowd = Array.from({ length: 16 }, (_none, index) => ({
    id: String(index),
    name: `Очень длинное название ${index}`,
    lat: 51 + (index % 6) / 20,
    lon: 13 + Math.floor(index / 6) / 15,
    size: (index % 7) + 1,
  }));
  const { points, lines } = layoutMap(crowd, [{ from: '0', to: '15', text: '1 500 км' }]);
  const boxes = [...points, ...lines].flatMap(({ label }) => label?.box ?? []);
  expect(boxes.length).toBeGreaterThan(5);
  boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => expect(overlap(box, other)).toBe(false)));
});

it('draws a scale bar of a round length that fits the map', () => {
  const { scale, points, width } = layoutMap([bautzen, kursk]);
  const [a, b] = points;
  const perKm = Math.hypot(a!.x - b!.x, a!.y - b!.y) / distanceKm(bautzen, kursk);
  expect(String(scale.km)).toMatch(/^[125]0*$/);
  expect(scale.length / scale.km).toBeCloseTo(perKm, 2);
  expect(scale.x + scale.length).toBeLessThan(width / 2);
});
