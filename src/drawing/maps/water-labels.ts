import { crosses, overlap, type Box, type Point, type Segment } from '../geometry.ts';
import { estimatedWidth } from '../text-width.ts';
import type { MapWater, WaterLabel } from './model.ts';

type Room = { width: number; height: number; fontSize: number; taken: readonly Box[]; lines: readonly Segment[] };

/** Height of a line of text by its size. */
const lineHeight = 1.2;

/** Between a river and its name, in units. */
const beside = 5;

/**
 * Names of waters where there is room for them; those that come first choose first. A name that would touch
 * anything else, a line or the edge is left out: it helps to find one's way, no more.
 */
export function placeWaters(
  waters: readonly MapWater[],
  locate: (lon: number, lat: number) => Point,
  room: Room,
): WaterLabel[] {
  const placed: WaterLabel[] = [];
  for (const water of waters) {
    const taken = [...room.taken, ...placed.map(({ box }) => box)];
    const free = ({ box }: WaterLabel) =>
      box.x >= 4 &&
      box.y >= 4 &&
      box.x + box.width <= room.width - 4 &&
      box.y + box.height <= room.height - 4 &&
      !taken.some((other) => overlap(other, box)) &&
      !room.lines.some((line) => crosses(line, box));
    const label = water.at.flatMap(([lon, lat]) => candidates(water, locate(lon, lat), room.fontSize)).find(free);
    if (label) placed.push(label);
  }
  return placed;
}

/** On a point of a sea; to the right or left of one of a river. */
function candidates({ name, kind }: MapWater, { x, y }: Point, fontSize: number): WaterLabel[] {
  // A sea has room below rather than beside.
  const lines = kind === 'sea' ? name.split(' ') : [name];
  const width = Math.max(...lines.map((line) => estimatedWidth(line, fontSize)));
  const step = fontSize * lineHeight;
  const height = step * lines.length;
  const middles = kind === 'sea' ? [x] : [x + beside + width / 2, x - beside - width / 2];
  return middles.map((middle) => ({
    kind,
    lines,
    x: middle,
    y: y - height / 2 + step / 2,
    box: { x: middle - width / 2, y: y - height / 2, width, height },
  }));
}
