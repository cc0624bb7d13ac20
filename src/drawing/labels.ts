import { textWidth } from './text-width.ts';

export type Box = { x: number; y: number; width: number; height: number };
export type Anchor = 'start' | 'middle' | 'end';

/** Where a text stands: `x`, `y` of its baseline; a leader joins it to its point if it is not beside it. */
export type PlacedLabel = { text: string; x: number; y: number; anchor: Anchor; box: Box; leader: boolean };

/** Something that wants a label: its centre and radius. */
export type Labelled = { text: string; x: number; y: number; radius: number };

type Candidate = { dx: number; dy: number; anchor: Anchor };

/** Beside, above and below, then the corners; the same again farther away. */
const directions: Candidate[] = [
  { dx: 1, dy: 0, anchor: 'start' },
  { dx: -1, dy: 0, anchor: 'end' },
  { dx: 0, dy: -1, anchor: 'middle' },
  { dx: 0, dy: 1, anchor: 'middle' },
  { dx: 0.75, dy: -0.75, anchor: 'start' },
  { dx: 0.75, dy: 0.75, anchor: 'start' },
  { dx: -0.75, dy: -0.75, anchor: 'end' },
  { dx: -0.75, dy: 0.75, anchor: 'end' },
];
const distances = [4, 12, 22, 34, 48];

/**
 * Finds a free place for each label, the first in the list first; undefined where there is none, so
 * that no label ever covers another one, a point, an obstacle or the edge.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  {
    width,
    height,
    fontSize,
    obstacles = [],
  }: { width: number; height: number; fontSize: number; obstacles?: readonly Box[] },
): (PlacedLabel | undefined)[] {
  const points = wanted.map(({ x, y, radius }): Box => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const taken: Box[] = [...obstacles];
  const inside = ({ x, y, width: w, height: h }: Box) => x >= 2 && y >= 2 && x + w <= width - 2 && y + h <= height - 2;
  return wanted.map((label, index) => {
    for (const distance of distances)
      for (const direction of directions) {
        const placed = placeAt(label, direction, distance, fontSize);
        const others = points.filter((_box, other) => other !== index);
        if (!inside(placed.box) || [...taken, ...others].some((box) => overlap(box, placed.box))) continue;
        taken.push(placed.box);
        return placed;
      }
    return undefined;
  });
}

function placeAt(
  { text, x, y, radius }: Labelled,
  { dx, dy, anchor }: Candidate,
  distance: number,
  fontSize: number,
): PlacedLabel {
  const width = textWidth(text, fontSize);
  // Line boxes of system fonts are up to half as high again as their size.
  const height = fontSize * 1.5;
  const reach = radius + distance;
  const [left, centre] = [x + dx * reach, y + dy * (reach + (dx === 0 ? height / 2 : 0))];
  const start = anchor === 'start' ? left : anchor === 'end' ? left - width : left - width / 2;
  return {
    text,
    x: left,
    y: centre + fontSize * 0.35,
    anchor,
    box: { x: start, y: centre - height / 2, width, height },
    leader: distance > distances[0]!,
  };
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
