import type { Coordinates } from '../../domain/distance.ts';
import type { Box, Point } from '../geometry.ts';
import type { PlacedLabel } from '../labels.ts';
import type { Ground } from './ground.ts';

/**
 * A point to show; `size` sets the area of its circle. Important points get their labels first,
 * points without label stand only in the table beside the map.
 */
export type MapPoint = Coordinates & { id: string; name: string; size?: number; label?: 'important' | 'none' };

/** A great circle between two points, with its length in words. */
export type MapLine = { from: string; to: string; text: string };

/** A name of a water and where it may stand, in degrees: one place after the other is tried. */
export type MapWater = { name: string; kind: 'sea' | 'river'; at: readonly (readonly [lon: number, lat: number])[] };

/**
 * A place on a panel: `reach` is the radius within which a pointer means it; `empty` if there is none of what
 * circles count.
 */
type Dot = Point & { id: string; radius: number; reach: number; empty: boolean; label?: PlacedLabel };

/** The name of a water, word below word for a sea; `x` is the middle of the lines, `y` the middle of the first one. */
export type WaterLabel = { kind: MapWater['kind']; lines: string[]; x: number; y: number; box: Box };

/** Scale bar: a round number of kilometres, its length, and where its left end stands. */
export type ScaleBar = { km: number; length: number; x: number; y: number };

/** All places at one distance: a circle about a place, with its number where there is room. */
export type Ring = Point & { km: number; radius: number; label?: Point };

/** An arrow at the edge towards a place beyond it, with its name; `boxes` are what both take. */
export type Pointer = {
  tip: Point;
  tail: Point;
  boxes: Box[];
  label: Point & { text: string; anchor: 'start' | 'end' };
};

/** A map with its own scale, in units of the drawing from its upper left corner. */
export type Panel = {
  width: number;
  height: number;
  ground: Ground;
  points: Dot[];
  lines: { path: string; label?: PlacedLabel }[];
  waters: WaterLabel[];
  rings: Ring[];
  pointers: Pointer[];
  scale: ScaleBar;
};

/** A part of the main map enlarged: where it stands in the drawing, and what frame shows it on the main map. */
export type Inset = Panel & { x: number; y: number; letter: string; frame: Box; mark: Box };

/** A small map of Europe in a corner of the main map that shows where that lies. */
export type Locator = { x: number; y: number; width: number; height: number; ground: Ground; frame: Box };

export type MapLayout = {
  width: number;
  /** Of the whole drawing, with its insets. */
  height: number;
  fontSize: number;
  main: Panel;
  insets: Inset[];
  locator?: Locator;
};
