import { Temporal } from 'temporal-polyfill';
import type { EventStatus } from '../config/vocabulary.ts';
import { endInstant, parseEventMoment, startInstant } from './event-time.ts';

/** The parts of an event that its time is derived from. */
export type EventTimes = { start: string; end?: string | undefined; zone: string };

/** What is shown as an event's state: its status, or `not-recorded` for a plan whose time is over. */
export const outcomes = [
  'planned',
  'confirmed',
  'held',
  'reported',
  'postponed',
  'cancelled',
  'not-recorded',
] as const satisfies (EventStatus | 'not-recorded')[];
export type Outcome = (typeof outcomes)[number];

function moments({ start, end }: EventTimes) {
  const from = parseEventMoment(start);
  const to = parseEventMoment(end ?? start);
  if (!from || !to) throw new RangeError(`not a time: ${start}, ${end}`);
  return { from, to };
}

/** True once the event's last day (or its end time) is over in its own time zone. */
export function isPast(event: EventTimes, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endInstant(moments(event).to, event.zone)) >= 0;
}

/** True if the event's end lies before its start; equal is allowed. */
export function endsBeforeStart(event: EventTimes): boolean {
  const { from, to } = moments(event);
  if (from.time && to.time) {
    return Temporal.Instant.compare(startInstant(to, event.zone), startInstant(from, event.zone)) < 0;
  }
  return Temporal.PlainDate.compare(to.date.last, from.date.first) < 0;
}

/**
 * How an event ended as far as it is recorded: a plan whose time is over was perhaps carried out,
 * perhaps not, and nobody said; so it is never shown as held nor as upcoming.
 */
export function outcome(event: EventTimes, status: EventStatus, now: Temporal.Instant): Outcome {
  if (status === 'unknown') return 'not-recorded';
  const open = status === 'planned' || status === 'confirmed';
  return open && isPast(event, now) ? 'not-recorded' : status;
}

/** Sort key: the first day as ISO text. @example sortKey({ start: '2020-spring', zone: 'Europe/Moscow' }) // '2020-03-01' */
export function sortKey(event: EventTimes): string {
  const { from } = moments(event);
  return from.date.first.toString() + (from.time ? `T${from.time.toString()}` : '');
}
