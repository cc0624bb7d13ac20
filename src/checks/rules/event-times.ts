import { Temporal } from 'temporal-polyfill';
import { endsBeforeStart, outcome, type EventTimes } from '../../domain/event-outcome.ts';
import { parseEventMoment } from '../../domain/event-time.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { event } from '../../schemas/entries.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

/** No event ends before it starts; a plan whose time is over asks for its outcome. */
export const eventTimes: Rule = ({ corpus, now }) =>
  corpus.entries.flatMap(({ collection, facts: document }): Problem[] => {
    if (collection !== 'events' || !document) return [];
    const facts = event.safeParse(document.data);
    if (!facts.success) return [];
    const times: EventTimes = facts.data;
    const at = (field: string) => ({ file: document.file, ...document.at([field]), field });
    if (endsBeforeStart(times)) {
      return [
        {
          code: 'end-before-start',
          severity: 'error',
          ...at('end'),
          values: { start: times.start, end: times.end ?? '' },
        },
      ];
    }
    const { value } = facts.data.status;
    const saysHeld = value === 'held' || value === 'reported';
    if (value !== 'unknown' && outcome(times, value, now) === 'not-recorded') {
      return [{ code: 'outcome-missing', severity: 'warning', ...at('status'), values: { status: value } }];
    }
    if (saysHeld && beginsAfter(times.start, now))
      return [{ code: 'held-in-future', severity: 'error', ...at('status'), values: { start: times.start } }];
    if (saysHeld && saidBefore(facts.data.status.asOf, times.start)) {
      const values = { asOf: facts.data.status.asOf, start: times.start };
      const field = 'status.asOf';
      return [{ code: 'held-too-early', severity: 'warning', ...at('status'), field, values }];
    }
    return [];
  });

/** True if the first day of an event is after the day of the build in Berlin. */
function beginsAfter(start: string, now: Temporal.Instant): boolean {
  const begun = parseEventMoment(start)?.date.first;
  const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  return begun !== undefined && Temporal.PlainDate.compare(begun, today) > 0;
}

/** Nobody can say before an event that it took place. */
function saidBefore(asOf: string, start: string): boolean {
  const said = parsePartialDate(asOf)?.last;
  const begun = parseEventMoment(start)?.date.first;
  return said !== undefined && begun !== undefined && Temporal.PlainDate.compare(said, begun) < 0;
}
