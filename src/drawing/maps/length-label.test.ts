import { expect, it } from 'vitest';
import { crosses, overlap } from '../geometry.ts';
import { lengthLabel } from './length-label.ts';

const room = { width: 360, height: 200, fontSize: 14 };
const line = [
  { x: 20, y: 100 },
  { x: 340, y: 100 },
] as const;

it('stands above the middle of its line', () => {
  const label = lengthLabel('500 km', line, { ...room, lines: [line] }, []);
  expect([label?.x, label?.anchor]).toEqual([180, 'middle']);
  expect((label?.box.y ?? 0) + (label?.box.height ?? 0)).toBe(96);
});

it('goes along the line where its middle is taken, and never far from it', () => {
  const taken = { x: 150, y: 60, width: 60, height: 80 };
  const label = lengthLabel('500 km', line, { ...room, lines: [line] }, [taken]);
  expect(label && overlap(label.box, taken)).toBe(false);
  expect(label && crosses(line, label.box)).toBe(false);
  expect((label?.box.y ?? 0) + (label?.box.height ?? 0)).toBe(98.5);
  const everything = { x: 0, y: 60, width: 360, height: 80 };
  expect(lengthLabel('500 km', line, room, [everything])).toBeUndefined();
});
