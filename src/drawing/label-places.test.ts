import { describe, expect, it } from 'vitest';
import { crosses, overlap, type Box } from './geometry.ts';
import { placeLabels, type Labelled } from './labels.ts';

// Size 13: a line of text is 19.5 high, its baseline 4.55 below its middle, and “a” 8.19 wide.
const frame = { width: 360, height: 200, fontSize: 13 };
const point: Labelled = { text: 'a', x: 100, y: 100, radius: 4 };
const place = (wanted: Labelled, room: object = {}) => {
  const [label] = placeLabels([wanted], { ...frame, ...room });
  return label && [Number(label.x.toFixed(2)), Number(label.y.toFixed(2)), label.anchor];
};

/** Small obstacles, each in the way of some of the places around the point. */
const right = { x: 108, y: 98, width: 8, height: 4 };
const left = { x: 84, y: 98, width: 8, height: 4 };
const above = { x: 99, y: 80, width: 2, height: 4 };
const below = { x: 99, y: 116, width: 2, height: 4 };
const lower = (box: Box) => ({ ...box, y: 105 });
const upper = (box: Box) => ({ ...box, y: 91 });

describe('a label', () => {
  it.each<[string, Box[], unknown[]]>([
    ['to the right', [], [108, 104.55, 'start']],
    ['to the left', [right], [92, 104.55, 'end']],
    ['above', [right, left], [100, 86.8, 'middle']],
    ['below', [right, left, above], [100, 122.3, 'middle']],
    ['to the upper right', [lower(right), lower(left), above, below], [106, 98.55, 'start']],
    ['to the lower right', [upper(right), upper(left), above, below], [106, 110.55, 'start']],
    ['to the upper left', [upper(right), lower(right), lower(left), above, below], [94, 98.55, 'end']],
    ['to the lower left', [upper(right), lower(right), upper(left), above, below], [94, 110.55, 'end']],
  ])('stands %s where the places before that are taken', (_where, obstacles, expected) => {
    expect(place(point, { obstacles })).toEqual(expected);
  });

  // One obstacle on either side that takes the places beside the point and at its corners, but none in between.
  const sides = [{ x: 112, y: 95, width: 2, height: 4 }, { x: 86, y: 95, width: 2, height: 4 }, above, below];
  const wall = [{ x: 80, y: 80, width: 14, height: 40 }, above, below];
  const mirrored = (boxes: Box[]) => boxes.map((box) => ({ ...box, x: 200 - box.x - box.width }));
  const [flat, flatter] = [
    [...wall, { x: 110, y: 107, width: 2, height: 2 }, { x: 110, y: 84.5, width: 2, height: 2 }],
    [...wall, { x: 110, y: 90.5, width: 2, height: 2 }, { x: 110, y: 113.2, width: 2, height: 2 }],
  ];
  it.each<[string, Box[], unknown[]]>([
    ['between above and right', sides, [103.2, 96.55, 'start']],
    ['between below and right', [...sides, { x: 104, y: 86, width: 4, height: 4 }], [103.2, 112.55, 'start']],
    ['between above and left', [...sides, { x: 106, y: 98.5, width: 2, height: 3 }], [96.8, 96.55, 'end']],
    [
      'between below and left',
      [...sides, { x: 106, y: 98.5, width: 2, height: 3 }, { x: 93, y: 86, width: 3, height: 4 }],
      [96.8, 112.55, 'end'],
    ],
    ['a little above the right', flat, [108, 101.35, 'start']],
    ['a little below the right', flatter, [108, 107.75, 'start']],
    ['a little above the left', mirrored(flat), [92, 101.35, 'end']],
    ['a little below the left', mirrored(flatter), [92, 107.75, 'end']],
  ])('stands %s where nothing nearer to an axis is free', (_where, obstacles, expected) => {
    expect(place(point, { obstacles })).toEqual(expected);
  });

  // A corridor to the right of the point, with a bar along its floor that a label has to pass, not its leader.
  it.each([
    [8, 116],
    [8.5, 126],
    [18.5, 138],
    [30.5, 152],
    [44.5, 168],
    [60.5, 184],
    [76.5, undefined],
  ])('stands behind a bar %d wide at %s', (width, x) => {
    const obstacles = [
      { x: 0, y: 0, width: 360, height: 90 },
      { x: 0, y: 110, width: 360, height: 90 },
      { x: 0, y: 90, width: 90, height: 20 },
      { x: 108, y: 108.5, width, height: 1 },
    ];
    expect(place(point, { obstacles })?.[0]).toBe(x);
  });

  it('has as much room as its text needs, around its baseline', () => {
    const [label] = placeLabels([point], frame);
    expect(label?.text).toBe('a');
    expect(label?.box.x).toBe(108);
    expect(label?.box.y).toBeCloseTo(90.25, 10);
    expect(label?.box.width).toBeCloseTo(8.19, 10);
    expect(label?.box.height).toBe(19.5);
    expect(label).not.toHaveProperty('leader');
    const [middle] = placeLabels([point], { ...frame, obstacles: [right, left] });
    expect(middle?.box.x).toBeCloseTo(100 - 8.19 / 2, 10);
    const [end] = placeLabels([point], { ...frame, obstacles: [right] });
    expect(end?.box.x).toBeCloseTo(92 - 8.19, 10);
  });

  it('keeps two units from every edge', () => {
    const spot = (x: number, y: number) => place({ ...point, x, y })?.[2];
    expect(spot(358 - 8 - 8.19, 100)).toBe('start');
    expect(spot(358 - 8 - 8.18, 100)).toBe('end');
    // To the left there is no room either, so it stands above.
    expect(placeLabels([{ ...point, x: 10 }], { ...frame, width: 20 })[0]?.anchor).toBe('middle');
    const high = (y: number) =>
      placeLabels([{ ...point, y }], {
        ...frame,
        obstacles: [
          { ...left, y: y - 2 },
          { ...right, y: y - 2 },
        ],
      })[0];
    // Above: 8 from the point to the label and its height of 19.5.
    expect(high(29.6)?.y).toBeLessThan(29.6);
    expect(high(29.4)?.y).toBeGreaterThan(29.4);
    const low = (y: number) =>
      placeLabels([{ ...point, y }], {
        ...frame,
        obstacles: [
          { ...left, y: y - 2 },
          { ...right, y: y - 2 },
          { ...above, y: y - 20 },
        ],
      })[0];
    expect(low(170.4)?.anchor).toBe('middle');
    expect(low(170.6)?.anchor).not.toBe('middle');
  });

  it('has a leader to the nearest point of its box where it stands farther away', () => {
    // Everything around the point is taken up to 10 units from its middle.
    const obstacles = [
      { x: 88, y: 85, width: 10, height: 12 },
      { x: 102, y: 85, width: 10, height: 12 },
      { x: 88, y: 103, width: 10, height: 12 },
      { x: 102, y: 103, width: 10, height: 12 },
    ];
    const [label] = placeLabels([point], { ...frame, obstacles });
    expect(label && [label.x, label.anchor, label.leader]).toEqual([116, 'start', { x: 116, y: 100 }]);
  });

  it('stands nowhere rather than on something', () => {
    expect(placeLabels([point], { ...frame, obstacles: [{ x: 0, y: 0, width: 360, height: 200 }] })).toEqual([
      undefined,
    ]);
    expect(placeLabels([], frame)).toEqual([]);
  });

  it('stands on a drawn line rather than 20 units farther away', () => {
    const across = (...ys: number[]) =>
      ys.map(
        (y) =>
          [
            { x: 0, y },
            { x: 360, y },
          ] as const,
      );
    const lines = across(10, 30, 50, 70, 90, 100, 110, 130, 150, 170, 190);
    expect(place(point, { lines })).toEqual([108, 104.55, 'start']);
    // Twelve units away there is a place without a line: that costs eight more, a line twenty.
    expect(placeLabels([point], { ...frame, lines: across(90, 100, 110) })[0]?.leader).toBeDefined();
  });
});

describe('several labels', () => {
  const inRow = (...xs: number[]) => xs.map((x, index) => ({ text: `aaaa${index}`, x, y: 100, radius: 4 }));

  it('keep off each other and off the points of the others', () => {
    const wanted = inRow(100, 120, 140);
    const placed = placeLabels(wanted, frame);
    const boxes = placed.flatMap((label) => label?.box ?? []);
    expect(boxes).toHaveLength(3);
    const points = wanted.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
    boxes.forEach((box, index) => {
      expect(
        [...boxes, ...points].filter((other) => other !== box && other !== points[index] && overlap(other, box)),
      ).toEqual([]);
    });
  });

  it('keep their order, also where one has no place', () => {
    const blocked = { x: 60, y: 0, width: 299, height: 200 };
    const placed = placeLabels([...inRow(200), { text: 'a', x: 20, y: 100, radius: 4 }], {
      ...frame,
      obstacles: [blocked],
    });
    expect(placed.map((label) => label?.text)).toEqual([undefined, 'a']);
  });

  it('give way to one that would have no place if it came last', () => {
    // The wide one fits to the right of its point only, where the small one would stand first; that fits below too.
    const wide = { text: 'a'.repeat(10), x: 20, y: 20, radius: 4 };
    const small = { text: 'a', x: 114, y: 20, radius: 4 };
    const room = { width: 124, height: 50, fontSize: 13 };
    const placed = placeLabels([small, wide], room);
    expect(placed.map((label) => label?.text)).toEqual(['a', 'a'.repeat(10)]);
  });

  it('draw no leader over each other’s boxes', () => {
    const wanted = Array.from({ length: 6 }, (_none, index) => ({
      text: `aaaa${index}`,
      x: 150 + (index % 3) * 9,
      y: 90 + Math.floor(index / 3) * 9,
      radius: 4,
    }));
    const placed = placeLabels(wanted, frame);
    const leaders = placed.flatMap((label, index) => {
      const from = wanted[index];
      return label?.leader && from ? [{ index, line: [from, label.leader] as const }] : [];
    });
    expect(leaders.length).toBeGreaterThan(0);
    for (const { index, line } of leaders)
      placed.forEach((label, other) => {
        if (label && other !== index) expect(crosses(line, label.box)).toBe(false);
      });
  });
});
