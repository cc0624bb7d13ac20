import type { GeoProjection } from 'd3-geo';
import { present } from '../../domain/present.ts';
import type { Box } from '../geometry.ts';
import { crowdsOf } from './crowds.ts';
import type { Inset, MapPoint, MapWater } from './model.ts';
import { fontSize, letter, type Lettered } from './panel.ts';
import { centre, extentOf, locate, projectionAbout, scaleToFit } from './projection.ts';

/** Places nearer to each other than this, in units, are shown enlarged. */
const near = 16;

const gap = 6;
const heights = { least: 130, most: 230 };
const margin = { side: 34, top: 26, bottom: 40 };
/** An enlarged part shows 100 km or more. */
const mostPerKm = 2;
const corner: Box = { x: 2, y: 2, width: fontSize + 6, height: fontSize + 6 };

/** An inset without its ground, with what that is drawn by and the ids of its places. */
type Enlarged = Lettered & Omit<Inset, 'ground'> & { projection: GeoProjection; ids: string[] };

/**
 * The crowded parts of a map in a row of maps of one scale, from west to east. The more places one has, the
 * wider it is.
 * @param main projection of the whole map; `y` is where the row begins
 */
export function enlarge(
  points: readonly MapPoint[],
  radii: readonly number[],
  main: GeoProjection,
  sheet: { width: number; y: number; waters: readonly MapWater[] },
): Enlarged[] {
  const located = points.map((point, index) => ({ point, radius: radii[index] ?? 0, ...locate(main, point) }));
  const crowds = crowdsOf(located, near);
  const weight = crowds.reduce((sum, { length }) => sum + Math.sqrt(length), 0);
  const free = sheet.width - gap * (crowds.length - 1);
  const parts = crowds.map((crowd) => {
    const places = crowd.map(({ point }) => point);
    const projection = projectionAbout(places);
    const width = Math.round((free * Math.sqrt(crowd.length)) / weight);
    return { crowd, places, projection, width, extent: extentOf(projection, places) };
  });
  const roomOf = (width: number, height: number): Box => ({
    x: margin.side,
    y: margin.top,
    width: width - 2 * margin.side,
    height: height - margin.top - margin.bottom,
  });
  const scale = Math.min(
    ...parts.map(({ extent, width }) => scaleToFit(extent, roomOf(width, heights.most), mostPerKm)),
  );
  const highest = Math.max(0, ...parts.map(({ extent }) => extent.height * scale)) + margin.top + margin.bottom;
  const height = Math.round(Math.max(heights.least, highest));
  let x = 0;
  return parts.map(({ crowd, places, projection, width, extent }, index) => {
    centre(projection, extent, roomOf(width, height), scale);
    const frame = frameOf(projection, width, height, main);
    const panel = letter(projection, {
      width,
      height,
      points: places.map(({ label: _all, ...point }) => point),
      radii: crowd.map(({ radius }) => radius),
      lines: [],
      waters: sheet.waters,
      obstacles: [corner],
      frames: [],
    });
    const left = x;
    x += width + gap;
    return {
      ...panel,
      x: left,
      y: sheet.y,
      letter: String.fromCodePoint(0x41 + index),
      frame,
      mark: { x: frame.x, y: frame.y - fontSize * 1.2, width: fontSize, height: fontSize * 1.2 },
      projection,
      ids: places.map(({ id }) => id),
    };
  });
}

/** The part of another map that a map of a size shows, as a box there. */
export function frameOf(projection: GeoProjection, width: number, height: number, on: GeoProjection): Box {
  const corners = [0, width].flatMap((x) =>
    [0, height].map((y) => {
      const [lon, lat] = present(projection.invert?.([x, y]), 'place on earth of a corner of a map');
      return locate(on, { lon, lat });
    }),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
