import { geoAzimuthalEquidistant, geoCentroid, geoPath } from 'd3-geo';
import { distanceKm, type Coordinates } from '../../domain/distance.ts';
import { present } from '../../domain/present.ts';
import { remember } from '../../domain/remember.ts';
import { around, type Box, type Segment } from '../geometry.ts';
import { placeLabels, type PlacedLabel } from '../labels.ts';

/**
 * A point to show; `size` sets the area of its circle. Important points get their labels first,
 * points without label stand only in the table beside the map.
 */
export type MapPoint = Coordinates & { id: string; name: string; size?: number; label?: 'important' | 'none' };

/** A great circle between two points, with its length in words. */
export type MapLine = { from: string; to: string; text: string };

export type MapLayout = {
  width: number;
  height: number;
  fontSize: number;
  points: { id: string; x: number; y: number; radius: number; label?: PlacedLabel }[];
  lines: { path: string; label?: PlacedLabel }[];
  /** Scale bar: a round number of kilometres and its length, at the lower left. */
  scale: { km: number; length: number; x: number; y: number };
};

const width = 360;
const fontSize = 13;
const margin = { side: 34, top: 22, bottom: 44 };

/** More room above and below, in units of the drawing, where names would find no place otherwise. */
const extraRooms = [40, 80, 120];

/**
 * Where everything stands on a map, in units of a drawing 360 wide. Azimuthal equidistant projection
 * about the middle of the points, so that distances from there are true; north is up. The map is as low
 * as it can be with all names on it.
 */
export const layoutMap = remember((points: readonly MapPoint[], lines: readonly MapLine[] = []): MapLayout => {
  let best = arrange(points, lines, 0);
  for (const extra of extraRooms) {
    if (nameless(best, points) === 0) break;
    const layout = arrange(points, lines, extra);
    if (nameless(layout, points) < nameless(best, points)) best = layout;
  }
  return best;
});

/** Less than this in units of d3's own scale is no width: some metres on the ground. */
const smallest = 1e-4;

/** What a map of a single place shows: half a degree to the north and to the south. */
const surroundings = (lon: number, lat: number) => ({
  type: 'MultiPoint' as const,
  coordinates: [-0.5, 0.5].map((step): [number, number] => [lon, lat + step]),
});

const nameless = ({ points }: MapLayout, wanted: readonly MapPoint[]) =>
  points.filter(({ label }, index) => !label && wanted[index]?.label !== 'none').length;

function arrange(points: readonly MapPoint[], lines: readonly MapLine[], extra: number): MapLayout {
  const shape = {
    type: 'MultiPoint' as const,
    coordinates: points.map(({ lon, lat }): [number, number] => [lon, lat]),
  };
  const [lon, lat] = geoCentroid(shape);
  const projection = geoAzimuthalEquidistant().rotate([-lon, -lat]);
  const [[west, north], [east, south]] = geoPath(projection).bounds(shape);
  const ratio = (south - north) / Math.max(east - west, smallest);
  const height =
    extra + Math.round(Math.min(380, Math.max(200, ratio * (width - 2 * margin.side) + margin.top + margin.bottom)));
  projection.fitExtent(
    [
      [margin.side, margin.top + extra / 2],
      [width - margin.side, height - margin.bottom - extra / 2],
    ],
    Math.max(east - west, south - north) < smallest ? surroundings(lon, lat) : shape,
  );

  const largest = Math.max(1, ...points.map(({ size = 1 }) => size));
  const placed = points.map((point) => {
    const [x = 0, y = 0] = projection([point.lon, point.lat]) ?? [];
    const radius = point.size === undefined ? 4 : Math.max(4, 16 * Math.sqrt(point.size / largest));
    return { point, x, y, radius };
  });
  const scale = scaleBar(projection, height);
  const obstacles: Box[] = [
    { x: scale.x - 4, y: scale.y - fontSize - 10, width: Math.max(scale.length + 8, 90), height: fontSize + 18 },
  ];
  const order = placed
    .filter(({ point }) => point.label !== 'none')
    .sort((a, b) => rank(a.point) - rank(b.point) || b.radius - a.radius);
  const at = (id: string) =>
    present(
      placed.find(({ point }) => point.id === id),
      `point ${id} for a line of a map`,
    );
  const routes = lines.map(({ from, to, text }) => ({ ends: [at(from), at(to)] as const, text }));
  const drawn = routes.map(({ ends }) => ends);
  const marks = placed.map(around);
  obstacles.push(...marks.filter((_mark, index) => placed[index]?.point.label === 'none'));
  const named = placeLabels(
    order.map(({ point, x, y, radius }) => ({ text: point.name, x, y, radius })),
    { width, height, fontSize, obstacles, lines: drawn },
  );
  const labels = new Map(order.map(({ point }, index) => [point.id, named[index]]));
  const taken = [...obstacles, ...marks, ...named.flatMap((label) => label?.box ?? [])];
  const paths = geoPath(projection).digits(1);
  return {
    width,
    height,
    fontSize,
    points: placed.map(({ point, x, y, radius }) => {
      const label = labels.get(point.id);
      return { id: point.id, x, y, radius, ...(label && { label }) };
    }),
    lines: routes.map(({ ends, text }) => {
      const [label] = placeLabels([{ text, ...middleOf(ends), radius: 0 }], {
        width,
        height,
        fontSize: fontSize - 2,
        obstacles: taken,
        lines: drawn,
      });
      if (label) taken.push(label.box);
      const coordinates = ends.map(({ point }) => [point.lon, point.lat]);
      return { path: paths({ type: 'LineString', coordinates }) ?? '', ...(label && { label }) };
    }),
    scale,
  };
}

const rank = ({ label }: MapPoint) => (label === 'important' ? 0 : 1);

type Projection = ReturnType<typeof geoAzimuthalEquidistant>;

const middleOf = ([a, b]: Segment) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The longest round number of kilometres that takes up to a quarter of the width. */
function scaleBar(projection: Projection, height: number): MapLayout['scale'] {
  const [x, y] = [16, height - 10];
  const placeAt = (point: [number, number]): Coordinates => {
    const [lon, lat] = present(projection.invert?.(point), 'place on earth of a point of the map');
    return { lon, lat };
  };
  const km = distanceKm(placeAt([x, y]), placeAt([x + width / 4, y]));
  const power = 10 ** Math.floor(Math.log10(km));
  const round = [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= km) ?? power;
  return { km: round, length: (width / 4) * (round / km), x, y };
}
