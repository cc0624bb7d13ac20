import { geoAzimuthalEquidistant, geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import { earthRadius, type Coordinates } from '../../domain/distance.ts';
import type { Box, Point } from '../geometry.ts';

/** Less than this in radians is no extent: some millimetres on the ground. */
const smallest = 1e-9;

const multiPoint = (places: readonly Coordinates[]) => ({
  type: 'MultiPoint' as const,
  coordinates: places.map(({ lon, lat }): [number, number] => [lon, lat]),
});

/**
 * Azimuthal equidistant about the middle of places, so that distances from there are true; north is up. One
 * unit is the radius of the Earth. Nothing is cut off on the far side, of which maps of this site show nothing.
 */
export function projectionAbout(places: readonly Coordinates[]): GeoProjection {
  const [lon, lat] = geoCentroid(multiPoint(places));
  return geoAzimuthalEquidistant()
    .rotate([-lon, -lat])
    .preclip((stream) => stream)
    .scale(1)
    .translate([0, 0]);
}

/** What places take of a projection made by `projectionAbout`. */
export function extentOf(projection: GeoProjection, places: readonly Coordinates[]): Box {
  const [[west, north], [east, south]] = geoPath(projection).bounds(multiPoint(places));
  return { x: west, y: north, width: Math.max(east - west, smallest), height: Math.max(south - north, smallest) };
}

/** The largest scale, in units per radius of the Earth, with which an extent fits into a room. */
export function scaleToFit(extent: Box, room: Box, mostPerKm: number): number {
  return Math.min(room.width / extent.width, room.height / extent.height, mostPerKm * earthRadius);
}

/** Puts an extent into the middle of a room. */
export function centre(projection: GeoProjection, extent: Box, room: Box, scale: number): GeoProjection {
  return projection
    .scale(scale)
    .translate([
      room.x + room.width / 2 - scale * (extent.x + extent.width / 2),
      room.y + room.height / 2 - scale * (extent.y + extent.height / 2),
    ]);
}

/** Where a place lies on a map. */
export function locate(projection: GeoProjection, { lon, lat }: Coordinates): Point {
  const [x = NaN, y = NaN] = projection([lon, lat]) ?? [];
  return { x, y };
}
