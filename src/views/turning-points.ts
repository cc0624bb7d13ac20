import type { Locale, Localized } from '../config/locales.ts';
import { textIn } from '../domain/localized.ts';
import { decimalYear } from '../domain/partial-date.ts';
import type { Divider } from '../drawing/charts/shapes.ts';
import { translator } from '../i18n/translate.ts';
import type { Site } from './model.ts';

/** A report on a day that changed the ground of the cooperation; `break` where all that was planned stopped. */
type TurningPoint = { date: string; mark: Localized; legend: Localized; break?: Localized | undefined };

/** The reports that editors have marked so, earliest first. */
export const turningPointsOf = (site: Site): TurningPoint[] =>
  site.entries.news
    .flatMap(({ facts: { date, turningPoint } }) => (turningPoint ? [{ date, ...turningPoint }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1));

/** The day after which everything planned was stopped, and how the timeline says so. */
export const breakOf = (site: Site): { date: string; words: Localized } | undefined =>
  turningPointsOf(site)
    .flatMap(({ date, break: words }) => (words ? [{ date, words }] : []))
    .at(0);

/** The turning points for charts, as parts of a year. @example 2014-07-31 // 2014.5 */
export const turningPoints = (site: Site, locale: Locale): Divider[] =>
  turningPointsOf(site).map(({ date, mark }) => ({ year: decimalYear(date), text: textIn(mark, locale) }));

/** What the lines in a chart mean, in a sentence; none where there are no lines. */
export function dividersNote(site: Site, locale: Locale): string[] {
  const points = turningPointsOf(site).map(({ legend }) => textIn(legend, locale));
  return points.length > 0 ? [translator(locale)('charts.dividers', { points: points.join(', ') })] : [];
}
