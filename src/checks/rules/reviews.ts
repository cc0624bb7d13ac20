import type { RawEntry } from '../../corpus/corpus.ts';
import type { Temporal } from 'temporal-polyfill';
import { age } from '../../domain/ageing.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

type Facts = { reviewBy?: unknown; figures?: Record<string, { indicator?: unknown; asOf?: unknown }> } | null;

/** Pages past their review date and figures past their interval want to be looked at again. */
export const reviews: Rule = ({ corpus, now }) => {
  const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  const rows = corpus.records.indicators?.data;
  const months = new Map(
    (Array.isArray(rows) ? (rows as { id?: string; updateMonths?: unknown }[]) : []).map((row) => [
      row?.id,
      row?.updateMonths,
    ]),
  );
  return corpus.entries.flatMap((entry) => [...reviewDue(entry, today), ...dated(entry, months, today)]);
};

function reviewDue({ facts }: RawEntry, today: Temporal.PlainDate): Problem[] {
  const date = (facts?.data as Facts)?.reviewBy;
  if (!facts || typeof date !== 'string' || !(date < today.toString())) return [];
  return [
    {
      code: 'review-due',
      severity: 'warning',
      file: facts.file,
      ...facts.at(['reviewBy']),
      field: 'reviewBy',
      values: { date },
    },
  ];
}

function dated({ facts }: RawEntry, months: Map<unknown, unknown>, today: Temporal.PlainDate): Problem[] {
  const figures = Object.entries((facts?.data as Facts)?.figures ?? {});
  if (!facts) return [];
  const old = figures.filter(([, figure]) => {
    const interval = months.get(figure?.indicator);
    const asOf = String(figure?.asOf);
    return typeof interval === 'number' && parsePartialDate(asOf) && age(asOf, interval, today).state === 'dated';
  });
  const [first] = old;
  if (!first) return [];
  const values = { names: old.map(([name]) => name).join(', '), count: String(old.length) };
  const field = `figures.${first[0]}.asOf`;
  return [
    {
      code: 'figures-dated',
      severity: 'warning',
      file: facts.file,
      ...facts.at(['figures', first[0], 'asOf']),
      field,
      values,
    },
  ];
}
