import type { GeoProjection } from 'd3-geo';
import { remember } from '../../domain/remember.ts';
import { around, overlap, type Box } from '../geometry.ts';
import { radiiOf } from './dots.ts';
import { waters as europe } from './europe.ts';
import { drawGround } from './ground.ts';
import { enlarge } from './insets.ts';
import { corners, locator } from './locator.ts';
import type { MapLayout, MapLine, MapPoint, MapWater } from './model.ts';
import { fontSize, letter, type Lettered } from './panel.ts';
import type { About } from './surroundings.ts';
import { centre, extentOf, locate, projectionAbout, scaleToFit } from './projection.ts';

/** What belongs on a map beside its points. */
type MapOptions = {
  lines?: readonly MapLine[];
  waters?: readonly MapWater[];
  /** Shows crowded parts enlarged below the map, and their names only there, but for important ones. */
  enlarged?: boolean;
  /** Shows how far the places are from this one, and in which direction places beyond the edge lie. */
  about?: About;
  /** Shows in a corner, if one is free, where in Europe the map lies. */
  located?: boolean;
};

const width = 360;
const margin = { side: 34, top: 22, bottom: 44 };
const heights = { least: 236, most: 380 };

/** The part of the height that the places do not need which lies above them: there is more to see in the south. */
const above = 0.3;

/** More room above and below, in units of the drawing, where names would find no place otherwise. */
const extraRooms = [40, 80, 120];

/** A map shows 110 km or more. */
const mostPerKm = 3;

/** Between the map and its enlarged parts. */
const gap = 6;

/**
 * Where everything stands on a map, in units of a drawing 360 wide. The map is as low as it can be with all
 * names on it. All circles have one scale, also those of enlarged parts.
 */
export const layoutMap = remember((points: readonly MapPoint[], options: MapOptions = {}): MapLayout => {
  const projection = projectionAbout(points);
  const extent = extentOf(projection, points);
  const radii = radiiOf(points);
  const arranged = (extra: number) => arrange(points, radii, options, projection, extent, extra);
  let best = arranged(0);
  for (const extra of extraRooms) {
    if (best.nameless === 0) break;
    const next = arranged(extra);
    if (next.nameless < best.nameless) best = next;
  }
  return best.draw();
});

type Arranged = { nameless: number; draw: () => MapLayout };

function arrange(
  points: readonly MapPoint[],
  radii: readonly number[],
  { lines = [], waters = [], enlarged = false, located = false, about }: MapOptions,
  projection: GeoProjection,
  extent: Box,
  extra: number,
): Arranged {
  const wide = width - 2 * margin.side;
  const scale = scaleToFit(
    extent,
    { x: 0, y: 0, width: wide, height: heights.most - margin.top - margin.bottom },
    mostPerKm,
  );
  const high = Math.round(extent.height * scale + margin.top + margin.bottom);
  const height = extra + Math.max(heights.least, high);
  const spare = height - margin.top - margin.bottom - extent.height * scale;
  const room = { x: margin.side, y: margin.top + spare * above, width: wide, height: extent.height * scale };
  const place = () => centre(projection, extent, room, scale);
  place();
  const insets = enlarged ? enlarge(points, radii, projection, { width, y: height + gap, waters, lines }) : [];
  const inside = new Set(insets.flatMap(({ ids }) => ids));
  const shown = points.map((point): MapPoint =>
    inside.has(point.id) && point.label !== 'important' ? { ...point, label: 'none' } : point,
  );
  const marks = points.map((point, index) => around({ ...locate(projection, point), radius: (radii[index] ?? 0) + 4 }));
  const lettered = (taken: readonly Box[]) =>
    letter(projection, {
      width,
      height,
      points: shown,
      radii,
      lines,
      waters,
      obstacles: [...insets.map(({ mark }) => mark), ...taken],
      frames: insets.map(({ frame }) => frame),
      ...(about && { about }),
      barRoom: width / 4,
    });
  const nameless = (panel: Lettered) =>
    panel.points.filter(({ label }, index) => !label && shown[index]?.label !== 'none').length;
  const main = lettered([]);
  const corner = located
    ? corners(width, height)
        .filter((box) => !marks.some((mark) => overlap(mark, box)))
        .map((box) => ({ box, panel: lettered([box]) }))
        .find(({ panel }) => nameless(panel) <= nameless(main))
    : undefined;
  const panel = corner?.panel ?? main;
  return {
    nameless:
      nameless(panel) + insets.reduce((sum, { points: some }) => sum + some.filter(({ label }) => !label).length, 0),
    draw: () => {
      place();
      return {
        width,
        height: Math.max(height, ...insets.map((inset) => inset.y + inset.height)),
        fontSize,
        main: { ...panel, ground: drawGround(europe, projection, width, height) },
        insets: insets.map(({ projection: own, ids: _ids, ...inset }) => ({
          ...inset,
          ground: drawGround(europe, own, inset.width, inset.height),
        })),
        ...(corner && { locator: locator(corner.box, projection, width, height) }),
      };
    },
  };
}
