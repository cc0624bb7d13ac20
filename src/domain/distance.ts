import { geoDistance } from 'd3-geo';

/** A place on the Earth in degrees (WGS 84). */
export type Coordinates = { lat: number; lon: number };

/** Mean radius of the Earth in kilometres (IUGG). */
export const earthRadius = 6371.0088;

/** Great-circle distance in kilometres. @example distanceKm(bautzen, kursk) // about 1506 */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * earthRadius;
}
