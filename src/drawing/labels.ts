import { around, crosses, intersect, nearestOf, overlap, type Box, type Point, type Segment } from './geometry.ts';
import { estimatedWidth } from './text-width.ts';
import { itemAt } from '../domain/lists.ts';

type Anchor = 'start' | 'middle' | 'end';

/** Where a text stands: `x`, `y` of its baseline; `leader` is where a line from its point ends, if it is not beside it. */
export type PlacedLabel = { text: string; x: number; y: number; anchor: Anchor; box: Box; leader?: Point };

/** Something that wants a label: its centre and radius. */
export type Labelled = { text: string; x: number; y: number; radius: number };

type Candidate = { dx: number; dy: number; anchor: Anchor };

/** Beside, above and below, then the corners, then between these; the same again farther away. */
const directions: Candidate[] = [
  { dx: 1, dy: 0, anchor: 'start' },
  { dx: -1, dy: 0, anchor: 'end' },
  { dx: 0, dy: -1, anchor: 'middle' },
  { dx: 0, dy: 1, anchor: 'middle' },
  ...[
    [0.75, 0.75],
    [0.4, 1],
    [1, 0.4],
  ].flatMap(([dx = 0, dy = 0]): Candidate[] => [
    { dx, dy: -dy, anchor: 'start' },
    { dx, dy, anchor: 'start' },
    { dx: -dx, dy: -dy, anchor: 'end' },
    { dx: -dx, dy, anchor: 'end' },
  ]),
];
const nearest = 4;
const distances = [nearest, 12, 22, 34, 48, 64, 80];

/** A label on a drawn line costs as much as one that stands so much farther away. */
const crossing = 20;

export type Room = {
  width: number;
  height: number;
  fontSize: number;
  obstacles?: readonly Box[];
  lines?: readonly Segment[];
};

/** How often labels without a place, or else the one with the worst place, are tried again before all others. */
const attempts = 24;

/**
 * Finds a free place for each label; undefined where there is none, so that no label ever covers another
 * one, a point, an obstacle, a leader or the edge. Of several orders of choosing, beginning with that of the
 * list, the one wins that leaves the fewest without a place and the others nearest to theirs.
 * @param room.lines drawn lines that a label keeps off as long as it has another place near by
 */
export function placeLabels(wanted: readonly Labelled[], room: Room): (PlacedLabel | undefined)[] {
  let order = wanted.map((_label, index) => index);
  let best: { placed: Placement[]; cost: number } | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const placed = placeInOrder(wanted, order, room);
    const cost = placed.reduce((sum, { price }) => sum + price, 0);
    if (!best || cost < best.cost) best = { placed, cost };
    const highest = Math.max(...placed.map(({ price }) => price));
    const worst = order.filter((index) => placed[index]?.price === highest);
    const first = highest === noPlace ? worst : worst.slice(0, 1);
    if (highest <= nearest) break;
    order = [...first, ...order.filter((index) => !first.includes(index))];
  }
  return best?.placed.map(({ label }) => label) ?? [];
}

/** Where a label stands and what that costs; no place costs more than the worst one. */
type Placement = { label?: PlacedLabel; price: number };
const noPlace = 1000;

function placeInOrder(
  wanted: readonly Labelled[],
  order: readonly number[],
  { width, height, fontSize, obstacles = [], lines = [] }: Room,
): Placement[] {
  const points = wanted.map(around);
  const taken: Box[] = [...obstacles];
  const leaders: Segment[] = [];
  const inside = ({ x, y, width: w, height: h }: Box) => x >= 2 && y >= 2 && x + w <= width - 2 && y + h <= height - 2;
  const result = wanted.map((): Placement => ({ price: noPlace }));
  for (const index of order) {
    const label = itemAt(wanted, index);
    const kept = [...taken, ...points.filter((_box, other) => other !== index)];
    const free = ({ box, leader }: PlacedLabel) => {
      if (!inside(box) || kept.some((other) => overlap(other, box))) return false;
      if (leaders.some((line) => crosses(line, box))) return false;
      if (!leader) return true;
      const own: Segment = [label, leader];
      return !kept.some((other) => crosses(own, other)) && !leaders.some((line) => intersect(line, own));
    };
    const best = cheapest(label, fontSize, lines, free);
    if (!best) continue;
    taken.push(best.label.box);
    if (best.label.leader) leaders.push([label, best.label.leader]);
    result[index] = best;
  }
  return result;
}

type Placed = Placement & { label: PlacedLabel };

/** The first of the cheapest free places; none that is dearer than one already found is looked at. */
function cheapest(
  label: Labelled,
  fontSize: number,
  lines: readonly Segment[],
  free: (placed: PlacedLabel) => boolean,
): Placed | undefined {
  const width = estimatedWidth(label.text, fontSize);
  let best: Placed | undefined;
  for (const distance of distances) {
    if (best && best.price <= distance) break;
    for (const direction of directions) {
      const placed = placeAt(label, direction, distance, fontSize, width);
      if (!free(placed)) continue;
      const price = distance + (lines.some((line) => crosses(line, placed.box)) ? crossing : 0);
      if (!best || price < best.price) best = { label: placed, price };
      if (price === distance) break;
    }
  }
  return best;
}

function placeAt(
  { text, x, y, radius }: Labelled,
  { dx, dy, anchor }: Candidate,
  distance: number,
  fontSize: number,
  width: number,
): PlacedLabel {
  // Line boxes of system fonts are up to half as high again as their size.
  const height = fontSize * 1.5;
  const reach = radius + distance;
  const [left, centre] = [x + dx * reach, y + dy * (reach + (dx === 0 ? height / 2 : 0))];
  const start = anchor === 'start' ? left : anchor === 'end' ? left - width : left - width / 2;
  const box = { x: start, y: centre - height / 2, width, height };
  return {
    text,
    x: left,
    y: centre + fontSize * 0.35,
    anchor,
    box,
    ...(distance > nearest && { leader: nearestOf(box, { x, y }) }),
  };
}
