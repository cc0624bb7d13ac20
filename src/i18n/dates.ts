import type { Temporal } from 'temporal-polyfill';
import { locales, type Locale } from '../config/locales.ts';
import { parseEventMoment, startInstant } from '../domain/event-time.ts';
import { isNonEmpty, mapped } from '../domain/lists.ts';
import { parsePartialDate, type PartialDate } from '../domain/partial-date.ts';
import { present } from '../domain/present.ts';
import { translator } from './translate.ts';

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, style: keyof typeof options) {
  const key = locale + style;
  const found =
    formatters.get(key) ?? new Intl.DateTimeFormat(locales[locale].tag, { ...options[style], timeZone: 'UTC' });
  formatters.set(key, found);
  return found;
}

const utc = (day: Temporal.PlainDate) => new Date(`${day.toString()}T00:00:00Z`);

const style = (date: PartialDate, weekday: boolean) =>
  date.precision === 'season' ? undefined : date.precision === 'day' && weekday ? 'weekday' : date.precision;

/**
 * A date as exact as it is known, in words. @throws RangeError if it is no partial date.
 * @example formatDate('2018-05-14', 'ru') // '14 мая 2018 г.'
 * @example formatDate('2020-spring', 'de') // 'Frühjahr 2020'
 */
export function formatDate(text: string, locale: Locale, { weekday = false } = {}): string {
  const date = parsePartialDate(text);
  if (!date) throw new RangeError(`not a date: ${text}`);
  const chosen = style(date, weekday);
  if (!chosen) return seasonOf(date, seasonName(date, locale), locale);
  return bound(formatter(locale, chosen).format(utc(date.first)));
}

const seasonName = ({ season }: PartialDate, locale: Locale) =>
  translator(locale)(`date.season.${present(season, 'season of a date that is no day, month or year')}`);
const seasonOf = ({ year }: PartialDate, season: string, locale: Locale) =>
  translator(locale)('date.seasonOfYear', { season, year: String(year) });

/**
 * The days of an event: one date, a range, with the time of day where it is known.
 * @example formatSpan('2018-05-14', '2018-05-18', 'de') // '14.–18. Mai 2018'
 */
export function formatSpan(start: string, end: string | undefined, locale: Locale): string {
  const from = parseEventMoment(start);
  const to = parseEventMoment(end ?? start);
  if (!from || !to) throw new RangeError(`not a time: ${start}, ${end}`);
  const [firstDay = ''] = start.split('T');
  const [lastDay = ''] = (end ?? start).split('T');
  if (firstDay === lastDay) {
    const times = [from.time, end ? to.time : undefined].flatMap((time) => (time ? [time.toString().slice(0, 5)] : []));
    const day = formatDate(firstDay, locale, { weekday: true });
    return times.length > 0 ? translator(locale)('date.withTime', { day, time: times.join('–') }) : day;
  }
  const chosen = style(from.date, false);
  if (chosen && chosen === style(to.date, false)) {
    return dash(formatter(locale, chosen).formatRange(utc(from.date.first), utc(to.date.first)), locale);
  }
  if (!chosen && to.date.precision === 'season' && from.date.year === to.date.year) {
    const seasons = `${seasonName(from.date, locale)} – ${seasonName(to.date, locale)}`;
    return dash(seasonOf(from.date, seasons, locale), locale);
  }
  return dash(`${formatDate(firstDay, locale)} – ${formatDate(lastDay, locale)}`, locale);
}

/** No line ends between a day and its month or between a year and its «г.». */
const bound = (text: string) => text.replace(/(?<=\d\.?) (?=\p{L})/gu, '\u00a0');

/** The spaced dash of the language; Intl writes an en dash everywhere. */
const dash = (text: string, locale: Locale) =>
  bound(locale === 'ru' ? text.replace(/([ \u2009])–(?=[ \u2009])/, '$1—') : text);

/** Weekdays of a range of full days, for the line under the date. @example 'Montag bis Freitag' */
export function formatWeekdays(start: string, end: string | undefined, locale: Locale): string | undefined {
  const [from, to] = [parseEventMoment(start), parseEventMoment(end ?? start)];
  if (!end || from?.date.precision !== 'day' || to?.date.precision !== 'day') return undefined;
  if (from.date.first.equals(to.date.first)) return undefined;
  const name = (day: Temporal.PlainDate) =>
    new Intl.DateTimeFormat(locales[locale].tag, { weekday: 'long', timeZone: 'UTC' }).format(utc(day));
  return translator(locale)('date.weekdays', { from: name(from.date.first), to: name(to.date.first) });
}

/** Clocks of the two sides, for readers of both. */
const sideZones = ['Europe/Berlin', 'Europe/Moscow'];

/**
 * The time of day of an event with the name of its clock, then the same by the clocks of the two sides
 * where those differ; with the day where it is another one there. Nothing where only days are known.
 * @example formatClocks('2018-05-15T10:00', undefined, 'Europe/Moscow', 'de')
 *   // ['10:00 (Moskauer Zeit)', '9:00 (Mitteleuropäische Zeit)']
 */
export function formatClocks(start: string, end: string | undefined, zone: string, locale: Locale): string[] {
  const moments = [start, end].flatMap((text) => parseEventMoment(text ?? '') ?? []).filter(({ time }) => time);
  if (!isNonEmpty(moments)) return [];
  const [begin] = moments;
  const lines = [zone, ...sideZones].map((timeZone) => {
    const times = mapped(moments, (moment) => startInstant(moment, zone).toZonedDateTimeISO(timeZone));
    const clock = times.map((time) => time.toPlainTime().toString({ smallestUnit: 'minute' })).join('–');
    const day = times[0].toPlainDate();
    const other = day.equals(begin.date.first) ? '' : `${formatDate(day.toString(), locale)}, `;
    return { what: other + clock, name: zoneName(times[0].toInstant(), timeZone, locale) };
  });
  const distinct = lines.filter(({ what }, index) => lines.findIndex((line) => line.what === what) === index);
  return distinct.map(({ what, name }) => `${what} (${name})`);
}

function zoneName(at: Temporal.Instant, timeZone: string, locale: Locale): string {
  const formatter = new Intl.DateTimeFormat(locales[locale].tag, { timeZone, timeZoneName: 'long' });
  const parts = formatter.formatToParts(new Date(at.epochMilliseconds));
  return present(
    parts.find(({ type }) => type === 'timeZoneName'),
    `name of ${timeZone}`,
  ).value;
}
