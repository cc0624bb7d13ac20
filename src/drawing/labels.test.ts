import { expect, it } from 'vitest';
import { crosses, intersect, nearestOf, overlap } from './geometry.ts';
import { placeLabels } from './labels.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const frame = { width: 360, height: 200, fontSize: 13 };

it('tells whether a line passes through a box', () => {
  expect(
    crosses(
      [
        { x: 0, y: 15 },
        { x: 50, y: 15 },
      ],
      box,
    ),
  ).toBe(true);
  expect(
    crosses(
      [
        { x: 0, y: 0 },
        { x: 40, y: 40 },
      ],
      box,
    ),
  ).toBe(true);
  expect(
    crosses(
      [
        { x: 0, y: 15 },
        { x: 9, y: 15 },
      ],
      box,
    ),
  ).toBe(false);
  expect(
    crosses(
      [
        { x: 0, y: 10 },
        { x: 50, y: 10 },
      ],
      box,
    ),
  ).toBe(false);
  expect(
    crosses(
      [
        { x: 0, y: 30 },
        { x: 60, y: 21 },
      ],
      box,
    ),
  ).toBe(false);
});

it('tells whether two lines cross', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
  ] as const;
  expect(
    intersect(line, [
      { x: 0, y: 10 },
      { x: 10, y: 0 },
    ]),
  ).toBe(true);
  expect(
    intersect(line, [
      { x: 0, y: 1 },
      { x: 9, y: 10 },
    ]),
  ).toBe(false);
  expect(
    intersect(line, [
      { x: 20, y: 0 },
      { x: 11, y: 40 },
    ]),
  ).toBe(false);
});

it('finds the nearest point of a box', () => {
  expect(nearestOf(box, { x: 0, y: 40 })).toEqual({ x: 10, y: 20 });
  expect(nearestOf(box, { x: 20, y: 0 })).toEqual({ x: 20, y: 10 });
});

it('keeps a label off a drawn line as long as there is another place', () => {
  const wanted = [{ text: 'Bautzen', x: 100, y: 100, radius: 4 }];
  const route = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
  ] as const;
  expect(crosses(route, placeLabels(wanted, frame)[0]!.box)).toBe(true);
  expect(crosses(route, placeLabels(wanted, { ...frame, lines: [route] })[0]!.box)).toBe(false);
});

it('draws no leader through another label or point', () => {
  const crowd = Array.from({ length: 14 }, (_none, index) => ({
    text: `Ort Nummer ${index}`,
    x: 150 + (index % 4) * 14,
    y: 80 + Math.floor(index / 4) * 12,
    radius: 4,
  }));
  const placed = placeLabels(crowd, frame);
  const leaders = placed.flatMap((label, index) =>
    label?.leader ? [{ index, line: [crowd[index]!, label.leader] as const }] : [],
  );
  expect(leaders.length).toBeGreaterThan(1);
  for (const { index, line } of leaders)
    for (const [other, label] of placed.entries())
      if (label && other !== index) expect(crosses(line, label.box)).toBe(false);
  for (const [index, label] of placed.entries())
    for (const other of placed.slice(index + 1)) if (label && other) expect(overlap(label.box, other.box)).toBe(false);
});
