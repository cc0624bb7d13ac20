import { describe, expect, it } from 'vitest';
import type { MapWater } from './model.ts';
import { placeWaters } from './water-labels.ts';

// A degree is a unit here, from the upper left corner.
const locate = (x: number, y: number) => ({ x, y });
const room = { width: 200, height: 100, fontSize: 10, taken: [], lines: [] };
const sea: MapWater = {
  name: 'Große See',
  kind: 'sea',
  at: [
    [100, 50],
    [60, 70],
  ],
};
const river: MapWater = { name: 'Fluss', kind: 'river', at: [[100, 50]] };
// As wide as estimated: F .76, l .34, u .63, s .63, s .63 of ten.
const riverWidth = 29.9;

describe('the name of a sea', () => {
  it('stands about its first place, word below word', () => {
    const [label] = placeWaters([sea], locate, room);
    expect(label).toMatchObject({ kind: 'sea', lines: ['Große', 'See'], x: 100, y: 44 });
    expect([label?.box.y, label?.box.height]).toEqual([38, 24]);
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0) / 2).toBe(100);
  });

  it('goes to the next place if something is there, and stays away if nothing is free', () => {
    const taken = [{ x: 95, y: 45, width: 10, height: 10 }];
    expect(placeWaters([sea], locate, { ...room, taken })[0]).toMatchObject({ x: 60, y: 64 });
    const lines = [
      [
        { x: 0, y: 70 },
        { x: 200, y: 70 },
      ] as const,
    ];
    expect(placeWaters([sea], locate, { ...room, taken, lines })).toEqual([]);
  });

  it('does not touch the edge', () => {
    expect(placeWaters([{ ...sea, at: [[10, 50]] }], locate, room)).toEqual([]);
    expect(placeWaters([{ ...sea, at: [[100, 95]] }], locate, room)).toEqual([]);
  });
});

describe('the name of a river', () => {
  it('stands right of it, or else left', () => {
    const [right] = placeWaters([river], locate, room);
    expect(right?.box.x).toBeCloseTo(105);
    expect(right?.box.width).toBeCloseTo(riverWidth);
    expect(right?.y).toBe(50);
    const [left] = placeWaters([river], locate, { ...room, taken: [{ x: 110, y: 45, width: 5, height: 5 }] });
    expect((left?.box.x ?? 0) + riverWidth).toBeCloseTo(95);
  });

  it('gives way to a name that comes before', () => {
    const [first, second, ...more] = placeWaters(
      [river, { ...river, name: 'Bach' }, { ...river, name: 'Rinne' }],
      locate,
      room,
    );
    expect([first?.lines, second?.lines]).toEqual([['Fluss'], ['Bach']]);
    expect(second?.x).toBeLessThan(100);
    expect(more).toEqual([]);
  });
});
