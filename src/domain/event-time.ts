import { Temporal } from 'temporal-polyfill';
import { parsePartialDate, type PartialDate } from './partial-date.ts';

/** When something starts or ends: a partial date, or a local time on a day. */
export type EventMoment = { date: PartialDate; time?: Temporal.PlainTime };

/**
 * Reads a partial date or a local time `YYYY-MM-DDTHH:MM` (ISO 8601, 24-hour clock, no offset:
 * the event's `zone` says which clock). Anything else gives undefined.
 */
export function parseEventMoment(text: string): EventMoment | undefined {
  const [day, clock, ...rest] = text.split('T');
  const date = parsePartialDate(day ?? '');
  if (!date || rest.length > 0) return undefined;
  if (clock === undefined) return { date };
  if (date.precision !== 'day' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return undefined;
  return { date, time: Temporal.PlainTime.from(clock) };
}

/** True for a name of the IANA time zone database, such as `Europe/Moscow`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(name);
    return name.includes('/');
  } catch {
    return false;
  }
}

/** The instant at which a moment begins, in the event's zone. */
export function startInstant(moment: EventMoment, zone: string): Temporal.Instant {
  return moment.date.first
    .toZonedDateTime({ timeZone: zone, ...(moment.time && { plainTime: moment.time }) })
    .toInstant();
}

/** The instant at which a moment is over: the time itself, or the midnight after its last day. */
export function endInstant(moment: EventMoment, zone: string): Temporal.Instant {
  if (moment.time) return startInstant(moment, zone);
  return moment.date.last.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}
