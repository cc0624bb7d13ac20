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
  const { points, width, height } = layoutMap([bautzen, dresden, kursk, moskau]).main;
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
    lat: 51 + (index % 6) / 5,
    lon: 13 + Math.floor(index / 6) / 2,
    size: (index % 7) + 1,
  }));
  const { points, lines } = layoutMap(crowd, { lines: [{ from: '0', to: '15', text: '1 500 км' }] }).main;
  const boxes = [...points, ...lines].flatMap(({ label }) => label?.box ?? []);
  expect(boxes.length).toBeGreaterThan(5);
  boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => expect(overlap(box, other)).toBe(false)));
});

it('draws a scale bar of a round length that fits the map', () => {
  const { scale, points, width } = layoutMap([bautzen, kursk]).main;
  const [a, b] = points;
  const perKm = Math.hypot(a!.x - b!.x, a!.y - b!.y) / distanceKm(bautzen, kursk);
  expect(String(scale.km)).toMatch(/^[125]0*$/);
  expect(scale.length / scale.km).toBeCloseTo(perKm, 2);
  expect(scale.x + scale.length).toBeLessThan(width / 2);
});

const near = (id: string, lat: number, lon: number) => ({ id, name: id, lat, lon, size: 1 });
const spread = [
  { ...near('main', 51.2, 14.4), label: 'important' as const, size: 4 },
  near('beside', 51.1, 13.7),
  near('east', 51.7, 36.2),
  near('far', 56, 56),
];

it('shows crowded places enlarged, and names only important ones of them on the whole map', () => {
  const { main, insets, width, height } = layoutMap(spread, { enlarged: true });
  expect(main.points.map(({ label }) => label?.text)).toEqual(['main', undefined, 'east', 'far']);
  const [part, ...others] = insets;
  expect(others).toEqual([]);
  expect(part?.points.map(({ id, label }) => [id, label?.text])).toEqual([
    ['main', 'main'],
    ['beside', 'beside'],
  ]);
  expect([part?.letter, part?.x, part?.y, part?.width]).toEqual(['A', 0, main.height + 6, width]);
  expect(height).toBe(main.height + 6 + (part?.height ?? 0));
});

it('has one scale of circles on the whole map and its parts', () => {
  const { main, insets } = layoutMap(spread, { enlarged: true });
  expect(main.points.map(({ radius }) => radius)).toEqual([8, 4, 4, 4]);
  expect(insets[0]?.points.map(({ radius }) => radius)).toEqual([8, 4]);
});

it('frames what it enlarges, with the letter outside of the frame', () => {
  const { main, insets } = layoutMap(spread, { enlarged: true });
  const [part] = insets;
  const { frame, mark } = part!;
  for (const { x, y, radius } of main.points.slice(0, 2)) {
    expect(x - radius).toBeGreaterThan(frame.x);
    expect(x + radius).toBeLessThan(frame.x + frame.width);
    expect(y - radius).toBeGreaterThan(frame.y);
    expect(y + radius).toBeLessThan(frame.y + frame.height);
  }
  expect(overlap(frame, mark)).toBe(false);
  const named = main.points.flatMap(({ label }) => label?.box ?? []);
  expect(named.some((box) => overlap(box, mark))).toBe(false);
});

it('says in a free corner where in Europe it lies, and does without where none is free', () => {
  const towns = [near('a', 51.1, 13.9), near('b', 51.5, 14.3)];
  const { locator } = layoutMap(towns, { located: true });
  expect([locator?.x, locator?.y, locator?.width]).toEqual([251, 5, 104]);
  // The frame is in the west of what it shows, and seen though the map is smaller than it.
  expect(locator?.frame.x).toBeLessThan(52);
  expect(locator?.frame.width).toBe(7);
  expect(locator?.ground.sea).not.toBe('');
  const everywhere = [50.4, 50.8, 51.2, 51.6].flatMap((lat) =>
    [12, 12.7, 13.4, 14.1, 14.8].map((lon) => near(`${lat} ${lon}`, lat, lon)),
  );
  expect(layoutMap(everywhere, { located: true }).locator).toBeUndefined();
  expect(layoutMap(towns).locator).toBeUndefined();
});
