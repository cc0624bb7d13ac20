import { geoEquirectangular, type GeoPermissibleObjects } from 'd3-geo';
import { expect, it } from 'vitest';
import { drawGround, type Waters } from './ground.ts';

// Ten units are a degree, and (0, 0) is where the drawing begins; north is up.
const projection = () =>
  geoEquirectangular()
    .scale(1800 / Math.PI)
    .translate([0, 0]);
const nothing: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [] };
const waters = (more: Partial<Waters>): Waters => ({ sea: nothing, lakes: nothing, rivers: nothing, ...more });
// Corners in the order of the hands of a clock, as d3 has them.
const ring = (...corners: [number, number][]): GeoPermissibleObjects => ({
  type: 'Polygon',
  coordinates: [corners],
});

it('draws waters to a tenth of a unit', () => {
  const lakes = ring([1, -1], [3, -1], [3, -2], [1, -2], [1, -1]);
  const rivers: GeoPermissibleObjects = {
    type: 'LineString',
    coordinates: [
      [1, -1],
      [1.01, -2],
      [1, -3],
    ],
  };
  expect(drawGround(waters({ lakes, rivers }), projection(), 50, 50)).toEqual({
    sea: '',
    lakes: 'M10 10l20 0 0 10-20 0z',
    rivers: 'M10 10l0 20',
  });
});

it('cuts off what lies outside, far enough that its edge is not seen', () => {
  const rivers: GeoPermissibleObjects = {
    type: 'LineString',
    coordinates: [
      [-9, -1],
      [9, -1],
    ],
  };
  expect(drawGround(waters({ rivers }), projection(), 50, 50).rivers).toBe('M-4 10l58 0');
  const away: GeoPermissibleObjects = {
    type: 'LineString',
    coordinates: [
      [-9, -1],
      [-5, -1],
    ],
  };
  expect(drawGround(waters({ rivers: away }), projection(), 50, 50).rivers).toBe('');
});

it('leaves out what is too small to be seen, but no part of what is long as a whole', () => {
  const small = ring([1, -1], [1.2, -1], [1.2, -1.2], [1, -1.2], [1, -1]);
  const piece = (from: number, to: number) =>
    [
      [1, from],
      [1, to],
    ] as [number, number][];
  const alone: GeoPermissibleObjects = { type: 'MultiLineString', coordinates: [piece(-1, -2)] };
  expect(drawGround(waters({ lakes: small, rivers: alone }), projection(), 50, 50)).toEqual({
    sea: '',
    lakes: '',
    rivers: '',
  });
  const whole: GeoPermissibleObjects = { type: 'MultiLineString', coordinates: [piece(-1, -2), piece(-2, -3)] };
  expect(drawGround(waters({ rivers: whole }), projection(), 50, 50).rivers).toBe('M10 10l0 20');
});

it('leaves the projection as it was', () => {
  const used = projection();
  drawGround(waters({}), used, 50, 50);
  expect(used.clipExtent()).toBeNull();
  expect(used.precision()).toBeCloseTo(Math.SQRT1_2);
});
