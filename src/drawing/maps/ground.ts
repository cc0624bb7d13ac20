import { geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Point } from '../geometry.ts';
import { lineText } from './path-text.ts';
import { areaOf, joined, lengthOf, simplify } from './simplify.ts';

/** What lies below a map, in degrees: polygons of seas and lakes, lines of rivers. */
export type Waters = Record<'sea' | 'lakes' | 'rivers', GeoPermissibleObjects>;

/** The same as paths in units of a drawing; empty where a map shows none. */
export type Ground = Record<keyof Waters, string>;

/** Details smaller than this, in units, are left out: less than the width of a line. */
const tolerance = 0.6;

/** Islands and lakes of less than this, in square units, and rivers shorter than this, in units, too. */
const least = { area: 5, length: 14 };

/** So far beyond the edge areas reach, in units, so that their line along it is not seen. */
const beyond = 4;

/** Waters as they lie on a map of a size, cut off at its edge. */
export function drawGround(waters: Waters, projection: GeoProjection, width: number, height: number): Ground {
  const [extent, precision] = [projection.clipExtent(), projection.precision()];
  // The steps from point to point are so short that none has to be bent.
  projection.precision(0).clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ]);
  const lines = (kind: keyof Waters) => linesOf(waters[kind], projection);
  const areas = (kind: 'sea' | 'lakes') =>
    lines(kind)
      .filter((ring) => areaOf(ring) >= least.area)
      .map((ring) => lineText(simplify(ring, tolerance), true))
      .join('');
  const ground = {
    sea: areas('sea'),
    lakes: areas('lakes'),
    rivers: joined(lines('rivers'))
      .filter((line) => lengthOf(line) >= least.length)
      .map((line) => lineText(simplify(line, tolerance), false))
      .join(''),
  };
  projection.precision(precision).clipExtent(extent);
  return ground;
}

/** Lines and rings as a projection draws them; rings without the return to their first point. */
function linesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
  const lines: Point[][] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => lines.at(-1)?.push({ x, y }),
      lineStart: () => lines.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return lines;
}
