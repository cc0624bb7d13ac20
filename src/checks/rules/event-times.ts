import { endsBeforeStart, outcome, type EventTimes } from '../../domain/event-outcome.ts';
import { event } from '../../schemas/entries.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

/** No event ends before it starts; a plan whose time is over asks for its outcome. */
export const eventTimes: Rule = ({ corpus, now }) =>
  corpus.entries.flatMap((entry): Problem[] => {
    if (entry.collection !== 'events' || !entry.facts) return [];
    const facts = event.safeParse(entry.facts.data);
    if (!facts.success) return [];
    const times: EventTimes = facts.data;
    const at = (field: string) => ({ file: entry.facts!.file, ...entry.facts!.at([field]), field });
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
    if (value !== 'unknown' && outcome(times, value, now) === 'not-recorded') {
      return [{ code: 'outcome-missing', severity: 'warning', ...at('status'), values: { status: value } }];
    }
    return [];
  });
