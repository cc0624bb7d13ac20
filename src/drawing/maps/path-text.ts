import type { Point } from '../geometry.ts';

/** Tenths of a unit as SVG writes them shortest. @example short(-3) // '-.3' */
const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** Numbers in a row; a minus parts them as well as a space does, and so does the point of a number after one with a point. */
const joined = (numbers: readonly number[]) =>
  numbers
    .map(short)
    .reduce(
      (row, next) => row + (next.startsWith('-') || (next.startsWith('.') && /\.\d$/.test(row)) ? '' : ' ') + next,
    );

/**
 * A line in SVG's path commands, to a tenth of a unit: where it begins, then the steps from point to point. Empty for
 * a line that comes out as a point.
 * @example lineText([{ x: 1, y: 2 }, { x: 3, y: 2 }], false) // 'M1 2l2 0'
 */
export function lineText(line: readonly Point[], closed: boolean): string {
  const places = line.map(({ x, y }) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [first] = places;
  const steps = places.flatMap(([x, y], index) => {
    const [fromX, fromY] = places[index - 1] ?? [x, y];
    return x === fromX && y === fromY ? [] : [x - fromX, y - fromY];
  });
  return first && steps.length > 0 ? `M${joined(first)}l${joined(steps)}${closed ? 'z' : ''}` : '';
}
