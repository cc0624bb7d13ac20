import { crosses, type Box, type Segment } from '../geometry.ts';
import { placeLabels, type PlacedLabel, type Room } from '../labels.ts';

/** Parts of a line at which its length may stand, the best first. */
const parts = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8];

/** Farther than this from its line, in units, a length could belong to another one. */
const farthest = 14;

/** The length of a line near it, off all other lines if there is such a place. */
export function lengthLabel(
  text: string,
  [a, b]: Segment,
  room: Room,
  obstacles: readonly Box[],
): PlacedLabel | undefined {
  const near = parts.flatMap((part): PlacedLabel[] => {
    const point = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    const [label] = placeLabels([{ text, ...point, radius: 0 }], { ...room, obstacles });
    const { x, y } = label?.leader ?? point;
    return label && Math.hypot(x - point.x, y - point.y) <= farthest ? [label] : [];
  });
  return near.find(({ box }) => !room.lines?.some((line) => crosses(line, box))) ?? near[0];
}
