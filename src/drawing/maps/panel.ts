import { geoPath, type GeoProjection } from 'd3-geo';
import { present } from '../../domain/present.ts';
import { around, type Box, type Segment } from '../geometry.ts';
import { placeLabels } from '../labels.ts';
import { reaches } from './dots.ts';
import { edgesOf } from './frames.ts';
import { lengthLabel } from './length-label.ts';
import type { MapLine, MapPoint, MapWater, Panel } from './model.ts';
import { locate } from './projection.ts';
import { scaleBar, scaleBox } from './scale-bar.ts';
import { letterRings, pointersTo, ringBox, ringsAbout, type About } from './surroundings.ts';
import { placeWaters } from './water-labels.ts';

export const fontSize = 14;

/** A map without its ground. */
export type Lettered = Omit<Panel, 'ground'>;

/** What a panel shows; `radii` are those of the points. `obstacles` and `frames` stand on it already. */
type PanelContent = {
  width: number;
  height: number;
  points: readonly MapPoint[];
  radii: readonly number[];
  lines: readonly MapLine[];
  waters: readonly MapWater[];
  obstacles: readonly Box[];
  frames: readonly Box[];
  about?: About;
  /** The longest that the scale bar may be. */
  barRoom: number;
};

/** Puts points, lines and all names on a panel, so that no name touches anything else; which come first choose first. */
export function letter(projection: GeoProjection, content: PanelContent): Lettered {
  const { width, height, points, lines, waters, about } = content;
  const placed = points.map((point, index) => ({
    point,
    ...locate(projection, point),
    radius: present(content.radii[index], `radius of ${point.id}`),
  }));
  const at = (id: string) =>
    present(
      placed.find(({ point }) => point.id === id),
      `point ${id} for a line of a map`,
    );
  const scale = scaleBar(projection, height, content.barRoom);
  const fixed = [...content.obstacles, scaleBox(scale, fontSize)];
  const routes = lines.map(({ from, to, text }) => ({ ends: [at(from), at(to)] as const, text }));
  const drawn: Segment[] = [...routes.map(({ ends }) => ends), ...content.frames.flatMap(edgesOf)];
  const room = { width, height, fontSize, lines: drawn };

  const order = placed
    .filter(({ point }) => point.label !== 'none')
    .sort((a, b) => rank(a.point) - rank(b.point) || b.radius - a.radius);
  const marks = placed.map(around);
  const silent = marks.filter((_mark, index) => placed[index]?.point.label === 'none');
  const named = placeLabels(
    order.map(({ point, x, y, radius }) => ({ text: point.name, x, y, radius })),
    { ...room, obstacles: [...fixed, ...silent] },
  );
  const labels = new Map(order.map(({ point }, index) => [point.id, named[index]]));
  const leaders = named.flatMap((label, index): Segment[] => {
    const from = order[index];
    return label?.leader && from ? [[from, label.leader]] : [];
  });
  const taken = [...fixed, ...marks, ...named.flatMap((label) => label?.box ?? [])];
  const paths = geoPath(projection).digits(1);
  const lengths = routes.map(({ ends, text }) => {
    const label = lengthLabel(text, ends, room, taken);
    if (label) taken.push(label.box);
    const coordinates = ends.map(({ point }) => [point.lon, point.lat]);
    return { path: paths({ type: 'LineString', coordinates }) ?? '', ...(label && { label }) };
  });
  const middle = about && at(about.id);
  const pointers = about && middle ? pointersTo(about.beyond, middle, projection, room, taken) : [];
  taken.push(...pointers.flatMap(({ boxes }) => boxes));
  const circles = middle ? letterRings(ringsAbout(middle.point, points, projection, room), room, taken) : [];
  for (const { label, km } of circles) if (label) taken.push(ringBox(label, km, fontSize));
  const hits = reaches(placed);
  return {
    width,
    height,
    points: placed.map(({ point, x, y, radius }, index) => {
      const label = labels.get(point.id);
      return {
        id: point.id,
        x,
        y,
        radius,
        reach: hits[index] ?? radius,
        empty: point.size === 0,
        ...(label && { label }),
      };
    }),
    lines: lengths,
    waters: placeWaters(waters, (lon, lat) => locate(projection, { lon, lat }), {
      ...room,
      lines: [...drawn, ...leaders],
      taken,
    }),
    rings: circles,
    pointers,
    scale,
  };
}

const rank = ({ label }: MapPoint) => (label === 'important' ? 0 : 1);
