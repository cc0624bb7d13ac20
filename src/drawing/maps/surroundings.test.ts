import { describe, expect, it } from 'vitest';
import { earthRadius } from '../../domain/distance.ts';
import { overlap } from '../geometry.ts';
import { centre, extentOf, projectionAbout } from './projection.ts';
import { letterRings, pointersTo, ringsAbout } from './surroundings.ts';

const kursk = { lat: 51.73, lon: 36.19 };
const north = { lat: 52.53, lon: 36.19 };
const room = { width: 360, height: 300, fontSize: 14 };
const projection = projectionAbout([kursk]);
centre(projection, extentOf(projection, [kursk]), { x: 0, y: 0, ...room }, 2 * earthRadius);

describe('rings about a place', () => {
  const rings = ringsAbout(kursk, [north], projection, room);

  it('stand at round distances, as far apart as the scale says', () => {
    expect(rings.map(({ km }) => km)).toEqual([25, 50, 75, 100]);
    for (const { km, radius, x, y } of rings) {
      expect(radius).toBeCloseTo(km * 2, 6);
      expect([x, y].map(Math.round)).toEqual([180, 150]);
    }
  });

  it('have their number on the line, inside the map and off what stands there', () => {
    const below = { x: 150, y: 180, width: 60, height: 120 };
    const lettered = letterRings(rings, room, [below]);
    expect(lettered.filter(({ label }) => label).length).toBeGreaterThan(2);
    for (const { label, radius, x, y } of lettered) {
      if (!label) continue;
      expect(Math.hypot(label.x - x, label.y - y)).toBeCloseTo(radius, 6);
      expect(overlap({ ...label, width: 1, height: 1 }, below)).toBe(false);
      expect(label.x).toBeLessThan(room.width);
    }
  });
});

describe('pointers to places beyond the edge', () => {
  const from = { x: 180, y: 150 };
  const far = { lat: 51.73, lon: 14.4, text: 'Bautzen, 1.500 km' };

  it('lie on the way there, at the edge', () => {
    const [pointer] = pointersTo([far], from, projection, room, []);
    expect(pointer?.tip.x).toBeCloseTo(7, 6);
    expect(pointer && pointer.tail.x - pointer.tip.x).toBeGreaterThan(15);
    expect(pointer?.label).toMatchObject({ text: far.text, anchor: 'start' });
  });

  it('are left out where something stands in their way', () => {
    expect(pointersTo([far], from, projection, room, [{ x: 0, y: 0, width: 60, height: 300 }])).toEqual([]);
    expect(pointersTo([far, far], from, projection, room, [])).toHaveLength(1);
  });
});
