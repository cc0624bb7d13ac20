import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../domain/distance.ts';
import { overlap } from '../geometry.ts';
import { layoutMap as layout } from './layout.ts';
import type { MapLine, MapPoint } from './model.ts';

const layoutMap = (points: readonly MapPoint[], lines: readonly MapLine[] = []) => layout(points, { lines }).main;

const at = (id: string, lat: number, lon: number, more: Partial<MapPoint> = {}): MapPoint => ({
  id,
  name: id,
  lat,
  lon,
  ...more,
});

describe('a map', () => {
  it('is as low as it can be where the places lie side by side, and fills the width between its margins', () => {
    const { width, height, points } = layoutMap([at('a', 0, 10), at('b', 0, 20)]);
    expect([width, height]).toEqual([360, 236]);
    // On the equator all of it is one straight line, 34 from each side and nearer to the upper margin of 22 than to the lower one of 44.
    expect(points.map(({ id, x, y, radius }) => [id, Math.round(x), Math.round(y), radius])).toEqual([
      ['a', 34, 73, 3.5],
      ['b', 326, 73, 3.5],
    ]);
  });

  it('is no higher than 380 where they lie one above the other', () => {
    const { height, points } = layoutMap([at('south', 40, 10), at('north', 50, 10)]);
    expect(height).toBe(380);
    expect(points.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [180, 336],
      [180, 22],
    ]);
  });

  it('is in between as high as the places ask for', () => {
    // Ten degrees wide and eight high about the equator: four fifths of 292, and 66 for the margins.
    const { height } = layoutMap([at('a', -4, 10), at('b', -4, 20), at('c', 4, 10), at('d', 4, 20)]);
    expect(height).toBeGreaterThan(297);
    expect(height).toBeLessThan(303);
  });

  it('keeps distances from its middle in proportion', () => {
    const places = [at('a', 51, 13), at('b', 51.5, 36), at('c', 55, 38)];
    const { points, scale } = layoutMap(places);
    const [a, b] = points;
    const pixels = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    expect(pixels / (scale.length / scale.km)).toBeCloseTo(
      distanceKm({ lat: 51, lon: 13 }, { lat: 51.5, lon: 36 }),
      -2,
    );
  });

  it('has circles with areas in proportion, 14 wide at most, and a point where there is no number', () => {
    const sized = [
      at('most', 50, 10, { size: 100 }),
      at('quarter', 51, 12, { size: 25 }),
      at('few', 52, 14, { size: 1 }),
      at('none', 50, 14),
    ];
    expect(layoutMap(sized).points.map(({ radius }) => radius)).toEqual([14, 7, 1.4, 3.5]);
    // Few are not drawn large because there are none with more.
    expect(layoutMap([at('four', 50, 10, { size: 4 }), at('b', 50, 11)]).points[0]?.radius).toBe(8);
    const [none] = layoutMap([at('none', 50, 10, { size: 0 }), at('b', 50, 11)]).points;
    expect([none?.radius, none?.empty]).toEqual([3.5, true]);
  });

  it('names no place that stands only in the table, and keeps other names off it', () => {
    const { points } = layoutMap([at('a', 50, 10), at('hidden', 50, 11, { label: 'none' }), at('b', 50, 12)]);
    expect(points.map(({ label }) => label?.text)).toEqual(['a', undefined, 'b']);
    const hidden = points[1];
    const mark = { x: (hidden?.x ?? 0) - 4, y: (hidden?.y ?? 0) - 4, width: 8, height: 8 };
    for (const { label } of points) expect(label && overlap(label.box, mark)).not.toBe(true);
  });

  it('keeps names off a place without one right beside them', () => {
    // 292 units are two degrees: the place in the way lies twelve to the right.
    const { points } = layoutMap([at('a', 0, 10), at('hidden', 0, 10 + 24 / 292, { label: 'none' }), at('b', 0, 12)]);
    expect(points.map(({ label }) => label?.anchor)).toEqual(['end', undefined, 'start']);
  });

  it('leads from a place to its name where there is no room beside it', () => {
    const crowd = Array.from({ length: 5 }, (_none, index) => at(`aaaa${index}`, 0, 15 + index * 0.3));
    const { points } = layoutMap([...crowd, at('west', 0, 10), at('east', 0, 20)]);
    expect(points.filter(({ label }) => label)).toHaveLength(7);
    expect(points.filter(({ label }) => label?.leader).length).toBeGreaterThan(0);
  });

  it('names important places first, whatever their order', () => {
    const { points } = layoutMap([
      at('other', 50, 20),
      at('main', 50, 20.01, { label: 'important' }),
      at('west', 50, 10),
      at('east', 50, 30),
    ]);
    // The best place, to the right, can be had once.
    expect(points.map(({ label }) => label?.anchor)).toEqual(['end', 'start', 'start', 'end']);
  });

  it('grows until all names have a place, and no further', () => {
    // Two names too long to stand beside their points: one has its place below, the other above, where there is none yet.
    const long = 'a'.repeat(24);
    const { height, points } = layoutMap([at(`${long}1`, 50, 10), at(`${long}2`, 50, 10.001), at('south', 40, 10)]);
    expect(height).toBe(420);
    expect(points.map(({ label }) => label?.text)).toEqual([`${long}1`, `${long}2`, 'south']);
    expect(Math.round(points[0]?.y ?? 0)).toBe(34);
    expect(Math.round(points[2]?.y ?? 0)).toBe(348);
  });

  it('shows 110 km or more', () => {
    // Three units are a kilometre.
    const [a, b] = layoutMap([at('a', 0, 10), at('b', 0, 10.3)]).points;
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(3 * distanceKm({ lat: 0, lon: 10 }, { lat: 0, lon: 10.3 }), 3);
  });

  it('shows a single place in its middle', () => {
    const { points, height, scale } = layoutMap([at('a', 50, 10)]);
    expect(height).toBe(236);
    expect(points.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([[180, 73]]);
    expect(scale.km).toBeGreaterThan(0);
  });
});

describe('lines of a map', () => {
  const places = [at('a', 50, 10), at('between', 50.3, 15), at('b', 50, 20)];
  const layout = layoutMap(places, [{ from: 'a', to: 'b', text: '714 km' }]);
  const [line] = layout.lines;

  it('go from point to point along the great circle', () => {
    const numbers = line?.path.match(/[\d.]+/g)?.map(Number) ?? [];
    const [a, , b] = layout.points;
    expect(numbers[0]).toBeCloseTo(a?.x ?? 0, 0);
    expect(numbers[1]).toBeCloseTo(a?.y ?? 0, 0);
    expect(numbers.at(-2)).toBeCloseTo(b?.x ?? 0, 0);
    expect(numbers.at(-1)).toBeCloseTo(b?.y ?? 0, 0);
    expect(line?.path).toMatch(/^M[\d.]+,[\d.]+L/);
    expect(line?.path).not.toMatch(/\.\d\d/);
  });

  it('have their lengths near their middle', () => {
    const [a, , b] = layout.points;
    const middle = { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
    expect(line?.label?.text).toBe('714 km');
    expect(line?.label?.box.height).toBe(14 * 1.5);
    const box = line?.label?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y)).toBeLessThan(70);
  });

  it('keep their lengths off points, names, each other and the scale', () => {
    const many = layoutMap(
      [...places, at('c', 49.6, 15), at('d', 49, 10), at('e', 49, 20)],
      [
        { from: 'a', to: 'b', text: '714 km' },
        { from: 'd', to: 'e', text: '730 km' },
        { from: 'between', to: 'c', text: '78 km' },
      ],
    );
    const labels = many.lines.flatMap(({ label }) => label?.box ?? []);
    expect(labels).toHaveLength(3);
    const { scale } = many;
    const others = [
      ...many.points.map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      })),
      ...many.points.flatMap(({ label }) => label?.box ?? []),
      // The bar and its number above it.
      { x: scale.x, y: scale.y - 18, width: scale.length, height: 22 },
    ];
    for (const box of labels)
      expect([...others, ...labels].filter((other) => other !== box && overlap(other, box))).toEqual([]);
  });
});

describe('the scale bar', () => {
  it('stands at the lower left', () => {
    const { scale, height } = layoutMap([at('a', 0, 10), at('b', 0, 20)]);
    expect([scale.x, scale.y]).toEqual([10, height - 8]);
  });

  // Along the equator a quarter of the width is as many kilometres as the degrees between the places say.
  it.each([
    [10, 200],
    [4, 100],
    [1, 20],
    [20, 500],
  ])('is the longest round number that fits a quarter of a map %d degrees wide: %d km', (degrees, km) => {
    const { scale } = layoutMap([at('a', 0, 10), at('b', 0, 10 + degrees)]);
    const perKm = 292 / distanceKm({ lat: 0, lon: 10 }, { lat: 0, lon: 10 + degrees });
    expect(scale.km).toBe(km);
    expect(scale.length).toBeCloseTo(km * perKm, 0);
    expect(scale.length).toBeLessThanOrEqual(90);
    expect(scale.length).toBeGreaterThan(90 / 2.5);
  });
});
