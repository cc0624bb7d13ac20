import type { GeoProjection } from 'd3-geo';
import { present } from '../../domain/present.ts';
import { crosses, overlap, type Box, type Segment } from '../geometry.ts';
import { locate } from './projection.ts';

/** Where the letter of a frame stands: at a corner outside of it, off points and lines if it can be. */
export function markOf(
  { x, y, width, height }: Box,
  size: Pick<Box, 'width' | 'height'>,
  dots: readonly Box[],
  lines: readonly Segment[],
): Box {
  const [right, below] = [x + width - size.width, y + height + 1];
  const places = [y - size.height - 1, below].flatMap((top) =>
    [x, right].map((left) => ({ x: left, y: top, ...size })),
  );
  const free = places.find(
    (box) => !dots.some((dot) => overlap(dot, box)) && !lines.some((line) => crosses(line, box)),
  );
  return present(free ?? places[0], 'place for a letter');
}

/** The smallest box around others. */
export function hull(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The part of another map that a map of a size shows, as a box there. */
export function frameOf(projection: GeoProjection, width: number, height: number, on: GeoProjection): Box {
  const corners = [0, width].flatMap((x) =>
    [0, height].map((y) => {
      const [lon, lat] = present(projection.invert?.([x, y]), 'place on earth of a corner of a map');
      return { ...locate(on, { lon, lat }), width: 0, height: 0 };
    }),
  );
  return hull(corners);
}

/** The four sides of a box. */
export const edgesOf = ({ x, y, width, height }: Box): Segment[] => {
  const [a, b, c, d] = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ];
};
