import type { GeoProjection } from 'd3-geo';
import type { Box } from '../geometry.ts';
import { waters } from './europe.ts';
import { drawGround } from './ground.ts';
import { frameOf } from './frames.ts';
import type { Locator } from './model.ts';
import { centre, extentOf, projectionAbout } from './projection.ts';

/** From the North Sea to the Volga: both sides of the cooperation. */
const shown = [
  { lat: 45, lon: 8 },
  { lat: 59, lon: 8 },
  { lat: 45, lon: 44 },
  { lat: 59, lon: 44 },
];
const size = { width: 104, height: 74 };
const rim = 5;
/** The frame is never smaller than this, in units, so that it can be seen. */
const least = 7;

/** Where a locator may stand on a map; its scale has the lower left corner. */
export const corners = (width: number, height: number): Box[] =>
  [
    [width - size.width - rim, rim],
    [width - size.width - rim, height - size.height - rim],
    [rim, rim],
  ].map(([x = 0, y = 0]) => ({ x, y, ...size }));

/** A small map of Europe that shows where a map of a size lies. */
export function locator({ x, y }: Box, main: GeoProjection, width: number, height: number): Locator {
  const projection = projectionAbout(shown);
  const extent = extentOf(projection, shown);
  const scale = Math.max(size.width / extent.width, size.height / extent.height);
  centre(projection, extent, { x: 0, y: 0, ...size }, scale);
  const frame = frameOf(main, width, height, projection);
  const [wide, high] = [Math.max(least, frame.width), Math.max(least, frame.height)];
  return {
    x,
    y,
    ...size,
    ground: drawGround(waters, projection, size.width, size.height),
    frame: {
      x: frame.x - (wide - frame.width) / 2,
      y: frame.y - (high - frame.height) / 2,
      width: wide,
      height: high,
    },
  };
}
