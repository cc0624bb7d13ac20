import type { GeoProjection } from 'd3-geo';
import { around, type Box, type Segment } from '../geometry.ts';
import { crowdsOf } from './crowds.ts';
import { frameOf, hull, markOf } from './frames.ts';
import type { Inset, MapLine, MapPoint, MapWater } from './model.ts';
import { fontSize, letter, type Lettered } from './panel.ts';
import { centre, extentOf, locate, projectionAbout, scaleToFit } from './projection.ts';

/** Places nearer to each other than this, in units, are shown enlarged. */
const near = 16;

const gap = 6;
const heights = { least: 130, most: 230 };
const margin = { side: 34, top: 38, bottom: 40 };
/** An enlarged part shows 100 km or more. */
const mostPerKm = 2;
/** Room for the scale bar, the same in all of them. */
const barRoom = 52;
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
  sheet: { width: number; y: number; waters: readonly MapWater[]; lines: readonly MapLine[] },
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
  const at = (id: string) => located.filter(({ point }) => point.id === id);
  const routes = sheet.lines.flatMap(({ from, to }) => at(from).flatMap((a) => at(to).map((b): Segment => [a, b])));
  let x = 0;
  return parts.map(({ crowd, places, projection, width, extent }, index) => {
    centre(projection, extent, roomOf(width, height), scale);
    const shown = frameOf(projection, width, height, main);
    const frame = hull([shown, ...crowd.map((dot) => around({ ...dot, radius: dot.radius + 2 }))]);
    const panel = letter(projection, {
      width,
      height,
      points: places.map(({ label: _all, ...point }) => point),
      radii: crowd.map(({ radius }) => radius),
      lines: [],
      waters: sheet.waters,
      obstacles: [corner],
      frames: [],
      barRoom,
    });
    const left = x;
    x += width + gap;
    return {
      ...panel,
      x: left,
      y: sheet.y,
      letter: String.fromCodePoint(0x41 + index),
      frame,
      mark: markOf(frame, { width: fontSize, height: fontSize * 1.2 }, located.map(around), routes),
      projection,
      ids: places.map(({ id }) => id),
    };
  });
}
