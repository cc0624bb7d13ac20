import type { GeoProjection } from 'd3-geo';
import { distanceKm, earthRadius, type Coordinates } from '../../domain/distance.ts';
import { overlap, type Box, type Point } from '../geometry.ts';
import { estimatedWidth } from '../text-width.ts';
import { locate } from './projection.ts';
import type { Pointer, Ring } from './model.ts';

/** A place beyond the edge of a map, with what its pointer says. */
export type Beyond = Coordinates & { text: string };

/** A place with those beyond the edge that it has pointers to. */
export type About = { id: string; beyond: readonly Beyond[] };

/** Distances between rings in km; so many of them as lie within the farthest place are enough. */
const steps = [5, 10, 20, 25, 50, 100, 200, 500];
const mostRings = 4;

/** Between a pointer's tip and the edge, its length, and between it and its name. */
const arrow = { rim: 7, length: 22, gap: 5 };
const lineHeight = 1.5;

/** Circles of equal distance about a place, as far as the corners of the map; those that only touch one are left out. */
export function ringsAbout(
  centre: Coordinates,
  places: readonly Coordinates[],
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
): Omit<Ring, 'label'>[] {
  const farthest = Math.max(...places.map((place) => distanceKm(centre, place)));
  const step = steps.find((one) => farthest / one <= mostRings) ?? farthest;
  const perKm = projection.scale() / earthRadius;
  const { x, y } = locate(projection, centre);
  const reach = Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) * 0.9;
  return Array.from({ length: Math.floor(reach / perKm / step) }, (_none, index) => {
    const km = (index + 1) * step;
    return { x, y, km, radius: km * perKm };
  });
}

/** Where the number of a ring can stand on it: straight below first, then ever farther round. */
const angles = Array.from({ length: 24 }, (_none, index) => (index % 2 ? 1 : -1) * Math.ceil(index / 2) * 15 + 90);

/** What the number of a ring takes that has its middle there. */
export function ringBox({ x, y }: Point, km: number, fontSize: number): Box {
  const [width, height] = [estimatedWidth(`${km} km`, fontSize), fontSize * lineHeight];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Puts numbers on rings where there is room; rings without one are told by their neighbours. */
export function letterRings(
  rings: readonly Omit<Ring, 'label'>[],
  room: { width: number; height: number; fontSize: number },
  taken: readonly Box[],
): Ring[] {
  const kept = [...taken];
  return rings.map((ring) => {
    for (const angle of angles) {
      const turn = (angle * Math.PI) / 180;
      const label = { x: ring.x + ring.radius * Math.cos(turn), y: ring.y + ring.radius * Math.sin(turn) };
      const box = ringBox(label, ring.km, room.fontSize);
      if (!within(box, room) || kept.some((other) => overlap(other, box))) continue;
      kept.push(box);
      return { ...ring, label };
    }
    return ring;
  });
}

/** Arrows at the edge of a map towards places beyond it; those that find no room there are left out. */
export function pointersTo(
  beyond: readonly Beyond[],
  from: Point,
  projection: GeoProjection,
  room: { width: number; height: number; fontSize: number },
  obstacles: readonly Box[],
): Pointer[] {
  const taken = [...obstacles];
  return beyond.flatMap(({ text, ...place }) => {
    const to = locate(projection, place);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const reach = Math.min(
      Math.abs(((dx > 0 ? room.width - arrow.rim : arrow.rim) - from.x) / (dx || 1e-9)),
      Math.abs(((dy > 0 ? room.height - arrow.rim : arrow.rim) - from.y) / (dy || 1e-9)),
    );
    const tip = { x: from.x + dx * reach, y: from.y + dy * reach };
    const tail = { x: tip.x - dx * arrow.length, y: tip.y - dy * arrow.length };
    const width = estimatedWidth(text, room.fontSize);
    const height = room.fontSize * lineHeight;
    const hull = {
      x: Math.min(tip.x, tail.x) - 4,
      y: Math.min(tip.y, tail.y) - 4,
      width: Math.abs(tip.x - tail.x) + 8,
      height: Math.abs(tip.y - tail.y) + 8,
    };
    const boxes = [
      { anchor: dx > 0 ? 'end' : 'start', x: tail.x - Math.sign(dx) * arrow.gap, y: tail.y },
      { anchor: 'start', x: hull.x + hull.width + 2, y: (tip.y + tail.y) / 2 },
      { anchor: 'end', x: hull.x - 2, y: (tip.y + tail.y) / 2 },
    ] as const;
    for (const { anchor, x, y } of boxes) {
      const box = { x: anchor === 'end' ? x - width : x, y: y - height / 2, width, height };
      if (!within(box, room) || taken.some((other) => overlap(other, box) || overlap(other, hull))) continue;
      taken.push(box, hull);
      return [{ tip, tail, boxes: [box, hull], label: { text, x, y, anchor } }];
    }
    return [];
  });
}

const within = ({ x, y, width, height }: Box, room: { width: number; height: number }) =>
  x >= 3 && y >= 3 && x + width <= room.width - 3 && y + height <= room.height - 3;
