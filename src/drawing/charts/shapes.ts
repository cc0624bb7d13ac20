import { roundTenth } from '../../domain/round.ts';

/** How a mark is drawn, so that it can be told without colour: filled, or only its outline. */
export type Tone = 'solid' | 'open';

/** A text of a layout: `x`, `y` of its baseline. `quiet` texts name axes, the others name values. */
export type DrawnText = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; quiet: boolean };

/** A layout in units of a frame 360 wide: what a page needs to write it as SVG. */
export type ChartLayout = {
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number; tone: Tone }[];
  points: { x: number; y: number }[];
  /** Path data (SVG 2, 9.3): `line` joins values, `grid` helps to read them, `divider` marks a turning point. */
  paths: { d: string; kind: 'line' | 'grid' | 'divider' }[];
  texts: DrawnText[];
};

/** Something that happened in a year and is shown between the values before and after it. */
export type Divider = { year: number; text: string };

export const frame = { width: 360, fontSize: 13, small: 11, edge: 6 } as const;

/** A straight line. @example straight(0, 1, 5, 1) // 'M0 1L5 1' */
export const straight = (x1: number, y1: number, x2: number, y2: number) =>
  `M${roundTenth(x1)} ${roundTenth(y1)}L${roundTenth(x2)} ${roundTenth(y2)}`;
