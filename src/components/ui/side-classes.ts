import type { sides } from '../../config/vocabulary.ts';

/** The border of what belongs to one of the two sides of the cooperation; what does not has none of its own. */
export const sideBorders: Partial<Record<(typeof sides)[number], string>> = {
  saxony: 'border-saxony',
  kursk: 'border-kursk',
};

/** The colour of words and marks of a side, and of all other places. */
export const sideTexts = { saxony: 'text-saxony', kursk: 'text-kursk', other: 'text-quiet' } as const;
