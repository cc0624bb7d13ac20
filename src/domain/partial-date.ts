import { Temporal } from 'temporal-polyfill';
import { present } from './present.ts';
import { remember } from './remember.ts';

const seasons = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
type Season = keyof typeof seasons;

/**
 * A date as exact as it is known. `first` and `last` are its first and last calendar day:
 * a season counts as its three meteorological months, winter as December to February.
 */
export type PartialDate = {
  precision: 'year' | 'season' | 'month' | 'day';
  year: number;
  season?: Season;
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
};

const pattern =
  /^(?<year>[12]\d{3})(?:-(?:(?<season>spring|summer|autumn|winter)|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/;

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (ISO 8601) or a season such as `2020-spring`
 * (a readable form of EDTF's season codes). Anything else, also 30 February, gives undefined.
 * @example parsePartialDate('2018-05')?.last.toString() // '2018-05-31'
 */
export const parsePartialDate = remember((text: string): PartialDate | undefined => {
  const parts = pattern.exec(text)?.groups;
  if (!parts) return undefined;
  const year = Number(parts.year);
  if (parts.season) {
    const season = parts.season as Season;
    const first = Temporal.PlainDate.from({ year, month: seasons[season], day: 1 });
    return { precision: 'season', year, season, first, last: first.add({ months: 3 }).subtract({ days: 1 }) };
  }
  try {
    return { year, ...span(year, parts.month, parts.day) };
  } catch {
    return undefined;
  }
});

function span(year: number, month?: string, day?: string) {
  const first = Temporal.PlainDate.from(
    { year, month: Number(month ?? 1), day: Number(day ?? 1) },
    { overflow: 'reject' },
  );
  if (day) return { precision: 'day' as const, first, last: first };
  const length = month ? { months: 1 } : { years: 1 };
  return {
    precision: month ? ('month' as const) : ('year' as const),
    first,
    last: first.add(length).subtract({ days: 1 }),
  };
}

/** The beginning of a partial date as parts of a year, in steps of months. @example decimalYear('2014-07-31') // 2014.5 */
export function decimalYear(date: string): number {
  const { year, month } = present(parsePartialDate(date), `date in ${date}`).first;
  return year + (month - 1) / 12;
}
