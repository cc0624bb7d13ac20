import { parsePartialDate } from './partial-date.ts';
import { groupsOf, isNonEmpty, type NonEmpty } from './lists.ts';
import { present } from './present.ts';

/** What makes figures comparable: the same indicator, the same part of the whole, a date. */
export type Measured = { indicator: string; scope?: { de: string } | undefined; value: number; asOf: string };
export type Named<F extends Measured = Measured> = { name: string; figure: F };

const scopeOf = ({ scope }: Measured) => scope?.de ?? '';
/** A figure with the calendar year that it is of. */
export type OfYear<N extends Named = Named> = N & { year: number };

/** Calendar year of a figure; undefined where its date is `stable` or `unknown`. */
export const yearOfFigure = ({ asOf }: Measured) => parsePartialDate(asOf)?.year;

/**
 * Figures that show how one thing changed: same indicator and scope, at least two calendar years, the
 * earliest first. Of several values of a year the last one given counts.
 */
export function developments<N extends Named>(figures: readonly N[]): NonEmpty<OfYear<N>>[] {
  return [...groupsOf(dated(figures), ({ figure }) => `${figure.indicator} ${scopeOf(figure)}`).values()]
    .map((group) => [...new Map(group.map((item) => [item.year, item])).values()].sort((a, b) => a.year - b.year))
    .flatMap((years) => (years.length > 1 && isNonEmpty(years) ? [years] : []));
}

/** The figures that have a year. */
const dated = <N extends Named>(figures: readonly N[]): OfYear<N>[] =>
  figures.flatMap((item) => {
    const year = yearOfFigure(item.figure);
    return year === undefined ? [] : [{ ...item, year }];
  });

/**
 * Figures that set parts beside each other: same indicator and year, at least two scopes, the largest
 * value first.
 */
export function partsOfYear<F extends Measured>(figures: readonly Named<F>[]): NonEmpty<OfYear<Named<F>>>[] {
  return [...groupsOf(dated(figures), ({ figure, year }) => `${figure.indicator} ${year}`).values()]
    .map((group) => [...new Map(group.map((item) => [scopeOf(item.figure), item])).values()])
    .map((parts) => parts.sort((a, b) => b.figure.value - a.figure.value))
    .flatMap((parts) => (parts.length > 1 && isNonEmpty(parts) ? [parts] : []));
}

/** Why an indicator of two entries is not compared. */
type Refusal =
  { reason: 'only-one'; side: 0 | 1 } | { reason: 'undated' } | { reason: 'years'; years: readonly [number, number] };

/** An indicator of two entries: the values that may stand side by side, or why none may. */
export type Comparison<F extends Measured = Measured> =
  { indicator: string; pair: readonly [Named<F>, Named<F>] } | { indicator: string; refusal: Refusal };

/** Values farther apart than this, in months between the nearest days of their dates, are not compared. */
const comparableMonths = 12;

/**
 * Compares what two entries measure as wholes (figures with a scope are about parts and left out). Of
 * several pairs the one nearest in time is taken, of equally near ones the latest. Lasting values
 * (`stable`) fit any date; values without a known date fit none. Order: by indicator as in `first`,
 * then those that only `second` has.
 */
export function compareFigures<F extends Measured>(
  first: readonly Named<F>[],
  second: readonly Named<F>[],
): Comparison<F>[] {
  const sides = [first, second].map((figures) =>
    Map.groupBy(
      figures.filter(({ figure }) => figure.scope === undefined),
      ({ figure }) => figure.indicator,
    ),
  ) as [Map<string, Named<F>[]>, Map<string, Named<F>[]>];
  const indicators = new Set(sides.flatMap((side) => [...side.keys()]));
  return [...indicators].map((indicator) => {
    const [ours, theirs] = sides.map((side) => side.get(indicator) ?? []) as [Named<F>[], Named<F>[]];
    if (ours.length === 0 || theirs.length === 0)
      return { indicator, refusal: { reason: 'only-one', side: ours.length > 0 ? 0 : 1 } };
    const pairs = ours
      .flatMap((a) => theirs.map((b) => ({ pair: [a, b] as const, months: monthsBetween(a.figure, b.figure) })))
      .filter(({ months }) => !Number.isNaN(months))
      .sort((a, b) => a.months - b.months || latest(b.pair) - latest(a.pair));
    const [best] = pairs;
    if (!best) return { indicator, refusal: { reason: 'undated' } };
    if (best.months > comparableMonths) {
      const [a, b] = best.pair;
      return { indicator, refusal: { reason: 'years', years: [datedYear(a), datedYear(b)] } };
    }
    return { indicator, pair: best.pair };
  });
}

/** Year of a figure that a distance in months was found for. */
const datedYear = ({ figure }: Named) => present(yearOfFigure(figure), `year in ${figure.asOf}`);

/** Whole months between two dates, 0 where they touch or one is lasting; NaN where one is not known. */
function monthsBetween(a: Measured, b: Measured): number {
  if (a.asOf === 'stable' || b.asOf === 'stable') return a.asOf === 'unknown' || b.asOf === 'unknown' ? NaN : 0;
  const [one, other] = [parsePartialDate(a.asOf), parsePartialDate(b.asOf)];
  if (!one || !other) return NaN;
  const [early, late] = one.first.toString() <= other.first.toString() ? [one, other] : [other, one];
  return Math.max(0, early.last.until(late.first, { largestUnit: 'months' }).months);
}

const latest = (pair: readonly [Named, Named]) => Math.max(...pair.map(({ figure }) => yearOfFigure(figure) ?? 9999));
