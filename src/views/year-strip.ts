import type { Locale } from '../config/locales.ts';
import { textIn } from '../domain/localized.ts';
import { outcome } from '../domain/event-outcome.ts';
import { yearOf } from './filters.ts';
import { entryLabel, type Label } from './labels.ts';
import type { Entry, Site } from './model.ts';
import { turningPointsOf } from './turning-points.ts';

/** What is certain comes first, so that years can be compared. */
const shapes = ['certain', 'said', 'open', 'report'] as const;

/** An entry in its year; `certain` if it is known to have happened, `said` if only one side says so, `report` for what was reported or decided. */
type StripMark = Label & { shape: (typeof shapes)[number] };

/** A year with its entries and what changed everything in it, in its first or in its second half, or a run of years in which nothing stands. */
export type StripYear = { year: number; marks: StripMark[]; breaks: string[]; turn?: 'early' | 'late' } | { gap: true };

/** So many empty years in a row become a gap. */
const longest = 2;

/** Entries by year, from the first to the last that has an entry or a turning point. */
export function yearStrip(
  site: Site,
  entries: readonly (Entry<'events'> | Entry<'news'>)[],
  locale: Locale,
): StripYear[] {
  const byYear = Map.groupBy(entries, (entry) => Number(yearOf(entry)));
  const turns = turningPointsOf(site).map(({ date, mark }) => ({
    year: Number(date.slice(0, 4)),
    half: Number(date.slice(5, 7) || 1) <= 6 ? ('early' as const) : ('late' as const),
    text: textIn(mark, locale),
  }));
  const years = [...byYear.keys(), ...turns.map(({ year }) => year)];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_none, index) => first + index).map((year) => {
    const here = turns.filter((turn) => turn.year === year);
    return {
      year,
      marks: (byYear.get(year) ?? [])
        .toReversed()
        .map((entry) => markOf(site, entry, locale))
        .sort((a, b) => shapes.indexOf(a.shape) - shapes.indexOf(b.shape)),
      breaks: here.map(({ text }) => text),
      ...(here[0] && { turn: here[0].half }),
    };
  });
  return withGaps(all);
}

const markOf = (site: Site, entry: Entry<'events'> | Entry<'news'>, locale: Locale): StripMark => ({
  ...entryLabel(entry, locale),
  shape: entry.collection === 'news' ? 'report' : shapeOf(site, entry),
});

function shapeOf(site: Site, { facts }: Entry<'events'>): StripMark['shape'] {
  const ended = outcome(facts, facts.status.value, site.now);
  if (ended === 'held') return 'certain';
  return ended === 'reported' ? 'said' : 'open';
}

function withGaps(years: readonly Exclude<StripYear, { gap: true }>[]): StripYear[] {
  const isEmpty = ({ marks, breaks }: (typeof years)[number]) => marks.length + breaks.length === 0;
  const strip: StripYear[] = [];
  for (let at = 0; at < years.length;) {
    const rest = years.slice(at);
    const end = rest.findIndex((year) => !isEmpty(year));
    const run = end < 0 ? rest.length : end;
    if (run > longest) strip.push({ gap: true });
    else strip.push(...rest.slice(0, run));
    strip.push(...rest.slice(run, run + 1));
    at += run + 1;
  }
  return strip;
}
