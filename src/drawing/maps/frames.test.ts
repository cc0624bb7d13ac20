import { describe, expect, it } from 'vitest';
import { edgesOf, frameOf, hull, markOf } from './frames.ts';
import { projectionAbout } from './projection.ts';

it('encloses boxes with a box', () => {
  expect(
    hull([
      { x: 1, y: 2, width: 3, height: 4 },
      { x: -1, y: 5, width: 1, height: 9 },
    ]),
  ).toEqual({
    x: -1,
    y: 2,
    width: 5,
    height: 12,
  });
});

it('frames on a map what another one of ten times its scale shows', () => {
  const middle = { lat: 51, lon: 14 };
  const main = projectionAbout([middle]).scale(1000).translate([100, 50]);
  const part = projectionAbout([middle]).scale(10_000).translate([60, 40]);
  const { x, y, width, height } = frameOf(part, 120, 80, main);
  expect([x, y, width, height].map((value) => Math.round(value * 100) / 100)).toEqual([94, 46, 12, 8]);
});

it('has four edges that go around', () => {
  const edges = edgesOf({ x: 0, y: 0, width: 2, height: 1 });
  expect(edges.map(([from]) => [from.x, from.y])).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
    [0, 1],
  ]);
  edges.forEach(([, to], index) => expect(to).toEqual(edges[(index + 1) % 4]?.[0]));
});

describe('the letter of a frame', () => {
  const frame = { x: 50, y: 50, width: 30, height: 20 };
  const size = { width: 10, height: 12 };

  it('stands above its left corner, outside', () => {
    expect(markOf(frame, size, [], [])).toEqual({ x: 50, y: 37, ...size });
  });

  it('goes to another corner if a point or a line is there', () => {
    const dot = { x: 52, y: 40, width: 4, height: 4 };
    expect(markOf(frame, size, [dot], [])).toEqual({ x: 70, y: 37, ...size });
    const line = [
      { x: 0, y: 42 },
      { x: 200, y: 42 },
    ] as const;
    expect(markOf(frame, size, [dot], [line])).toEqual({ x: 50, y: 71, ...size });
  });
});
