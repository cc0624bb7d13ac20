import { createHash } from 'node:crypto';

/** One of several parts of all pages, `number` from 1 to `of`: what one of several machines renders. */
export type Part = { number: number; of: number };

/** Reads `2/3`. @returns undefined if it is not a part of a whole */
export function parsePart(text: string): Part | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of ? { number, of } : undefined;
}

/** Whether a page belongs to a part: every path is in exactly one, in the same on every machine. */
export function isIn({ number, of }: Part, path: string): boolean {
  return (createHash('sha256').update(path).digest().readUInt32BE() % of) + 1 === number;
}
