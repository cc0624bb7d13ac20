/**
 * Which colour of styles/theme.css stands on which. A colour that is in no line fails a test, and so does
 * a line below its contrast in one of the two schemes.
 */
export const pairUses = {
  /** Words to be read: WCAG 2.2, 1.4.3. */
  text: 4.5,
  /** What carries meaning without words: signs, points, lines of a map, edges of fields, the focus: 1.4.11. */
  sign: 3,
  /** Only repeats what space and headings say; WCAG asks for nothing, it should still be seen. */
  ornament: 1.3,
} as const;

export type PairUse = keyof typeof pairUses;
export type ColourPair = { use: PairUse; colour: string; on: readonly string[] };

export const colourPairs: readonly ColourPair[] = [
  { use: 'text', colour: 'ink', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'text', colour: 'quiet', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'text', colour: 'link', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'text', colour: 'warn', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'text', colour: 'saxony', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'text', colour: 'kursk', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'text', colour: 'paper', on: ['ink'] },
  // Names of places, lengths and names of waters on a map, and the points there.
  { use: 'text', colour: 'ink', on: ['land', 'water'] },
  { use: 'text', colour: 'quiet', on: ['land', 'water'] },
  { use: 'text', colour: 'link', on: ['land', 'water'] },
  { use: 'sign', colour: 'saxony', on: ['land'] },
  { use: 'sign', colour: 'kursk', on: ['land'] },
  { use: 'sign', colour: 'link', on: ['paper', 'sheet', 'warn-sheet', 'mark'] },
  { use: 'sign', colour: 'quiet', on: ['paper', 'sheet'] },
  { use: 'sign', colour: 'saxony', on: ['paper', 'sheet'] },
  { use: 'sign', colour: 'kursk', on: ['paper', 'sheet'] },
  { use: 'sign', colour: 'warn', on: ['paper', 'warn-sheet'] },
  { use: 'ornament', colour: 'line', on: ['paper', 'sheet', 'warn-sheet'] },
];
