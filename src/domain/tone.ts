import type { CooperationStatus } from '../config/vocabulary.ts';
import type { Outcome } from './event-outcome.ts';

/** How a status is coloured and signed, on pages and in pictures. */
export type Tone = 'good' | 'open' | 'bad' | 'unknown';

export const outcomeTones: Record<Outcome, Tone> = {
  planned: 'open',
  confirmed: 'open',
  held: 'good',
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
