import type { CooperationStatus } from '../config/vocabulary.ts';
import type { Outcome } from './event-outcome.ts';

/** How a status is coloured and signed, on pages and in pictures. */
export type Tone = 'good' | 'part' | 'said' | 'open' | 'bad' | 'unknown';

/** The sign of each: a path in a square of 10, drawn as a line of 2 with round ends. */
export const toneSigns: Record<Tone, string> = {
  good: 'M1 5.5 4 8.5 9 1.5',
  part: 'M1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 3.5v3M4 3v4',
  said: 'M1 1h8v5.5h-4.5l-2.5 2.5v-2.5h-1z',
  open: 'M1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  bad: 'M1.5 1.5l7 7m0-7l-7 7',
  unknown: 'M2.5 3.2a2.5 2.5 0 1 1 3.6 2.2Q5 6 5 6.6M5 9.2v.1',
};

/** The colour of each. Those of the two sides are kept for the sides. */
export const toneColours = {
  good: 'ink',
  part: 'warn',
  said: 'warn',
  open: 'link',
  bad: 'warn',
  unknown: 'quiet',
} as const satisfies Record<Tone, string>;

export const outcomeTones: Record<Outcome, Tone> = {
  planned: 'open',
  confirmed: 'open',
  held: 'good',
  reported: 'said',
  postponed: 'bad',
  cancelled: 'bad',
  'not-recorded': 'unknown',
};

export const cooperationTones: Record<CooperationStatus, Tone> = {
  active: 'good',
  suspended: 'bad',
  ended: 'bad',
  unknown: 'unknown',
};
