import type { GeoProjection } from 'd3-geo';
import { earthRadius } from '../../domain/distance.ts';
import type { Box } from '../geometry.ts';
import type { ScaleBar } from './model.ts';

/** The longest round number of kilometres that takes up to a quarter of a map's width, or the room given. */
export function scaleBar(projection: GeoProjection, height: number, room: number): ScaleBar {
  const km = (room * earthRadius) / projection.scale();
  const power = 10 ** Math.floor(Math.log10(km));
  const round = [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= km) ?? power;
  return { km: round, length: (room * round) / km, x: 10, y: height - 8 };
}

/** The bar with its number, which stands above it. */
export const scaleBox = ({ x, y, length }: ScaleBar, fontSize: number): Box => ({
  x: x - 4,
  y: y - fontSize - 10,
  width: Math.max(length + 8, fontSize * 6),
  height: fontSize + 14,
});
