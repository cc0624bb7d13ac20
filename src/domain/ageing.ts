import { Temporal } from 'temporal-polyfill';
import { parsePartialDate } from './partial-date.ts';

/** `dated`: older than its interval; `undated`: the source gives no date; `lasting`: does not age. */
export type Age = { state: 'current' | 'dated'; due: Temporal.PlainDate } | { state: 'undated' | 'lasting' };

/**
 * How old a statement is on the day of the build. It is counted from the last day of its as-of date;
 * on the day that the interval ends it is still current, on the day after it is dated.
 * @param asOf partial date, `stable` or `unknown`
 * @param updateMonths interval of the indicator in months; null: a figure of one occasion
 * @param today day of the build
 * @throws RangeError if `asOf` is none of these
 */
export function age(asOf: string, updateMonths: number | null, today: Temporal.PlainDate): Age {
  if (asOf === 'stable') return { state: 'lasting' };
  if (asOf === 'unknown') return { state: 'undated' };
  const date = parsePartialDate(asOf);
  if (!date) throw new RangeError(`not a date: ${asOf}`);
  if (updateMonths === null) return { state: 'lasting' };
  const due = date.last.add({ months: updateMonths });
  return { state: Temporal.PlainDate.compare(today, due) > 0 ? 'dated' : 'current', due };
}
