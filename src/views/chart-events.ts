import { layoutColumns } from '../drawing/charts/columns.ts';
import type { Locale } from '../config/locales.ts';
import { developments } from '../domain/comparison.ts';
import { outcome } from '../domain/event-outcome.ts';
import { lastOf, mapped, nonEmpty } from '../domain/lists.ts';
import { textIn } from '../domain/localized.ts';
import { formatCount } from '../i18n/numbers.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import { yearChart, type ChartView, type Dated } from './charts.ts';
import { yearOf } from './filters.ts';
import { figureView } from './figures.ts';
import { entryLabel } from './labels.ts';
import { record, type Entry, type Site } from './model.ts';
import { dividersNote, turningPoints } from './turning-points.ts';

const took = (site: Site, { facts }: Entry<'events'>) => outcome(facts, facts.status.value, site.now) === 'held';

/** Events of the collection by year up to the last of them or of the turning points: those that took place, the others on top. */
export function eventsByYear(site: Site, locale: Locale): ChartView {
  const t = translator(locale);
  const years = [...Map.groupBy(site.entries.events, (event) => Number(yearOf(event)))]
    .sort(([a], [b]) => a - b)
    .map(([year, events]) => ({ year, all: events.length, held: events.filter((event) => took(site, event)).length }));
  const most = Math.max(...years.map(({ all }) => all));
  const last = lastOf(nonEmpty(years, 'events for a chart'));
  const columns = years.map(({ year, all, held }) => ({
    year,
    parts: [
      { value: held, tone: 'solid' as const },
      { value: all - held, tone: 'open' as const },
    ],
    text: formatCount(all, locale),
  }));
  const turns = turningPoints(site, locale);
  const end = Math.max(
    last.year,
    ...turns.map(({ year }) => Math.floor(year)).filter((year) => year <= site.today.year),
  );
  const after = end > last.year ? [{ year: end, parts: [], text: '' }] : [];
  return {
    id: 'events',
    title: t('charts.events'),
    finding: t('charts.eventsFinding', {
      years: years
        .filter(({ all }) => all === most)
        .map(({ year }) => year)
        .join(', '),
      count: most,
      last: last.year,
    }),
    notes: [t('charts.eventsTones'), ...dividersNote(site, locale), t('charts.eventsGaps')],
    layout: layoutColumns([...columns, ...after], [{ value: 0, text: '' }], turns),
    labelTitle: t('filter.year'),
    valueTitle: t('nav.events'),
    rows: years.map(({ year, all, held }) => ({
      label: {
        text: String(year),
        href: href({ route: 'events', rest: [{ word: 'year' }, String(year)] }, locale),
      },
      value: formatCount(all, locale),
      note: t('charts.eventsHeld', { count: held }),
      sources: [],
    })),
  };
}

/** What events of one series report of themselves in several years, one chart for each indicator. */
export function seriesCharts(site: Site, locale: Locale): ChartView[] {
  const inSeries = site.entries.events.flatMap((event) => {
    const { series } = event.facts;
    return series ? [{ event, series }] : [];
  });
  return [...Map.groupBy(inSeries, ({ series }) => series.de).values()].flatMap((events) => {
    const figures = events.flatMap(({ event, series }) =>
      Object.entries(event.facts.figures).map(([name, figure]) => ({ name, figure, event, series })),
    );
    return developments(figures).map((group) => {
      const [{ event, figure, series }] = group;
      const values = mapped(group, ({ name, figure: own, event: from, year }): Dated => ({
        year,
        label: entryLabel(from, locale),
        figure: own,
        view: figureView(site, name, own, locale),
        open: !took(site, from),
      }));
      // A scope such as “both fairs together” says more than the name of the series.
      const scope = figure.scope ?? series;
      const title = `${textIn(record(site, 'indicators', figure.indicator).label, locale)}: ${textIn(scope, locale)}`;
      return yearChart(site, `${event.id}-${figure.indicator}`, title, values, locale);
    });
  });
}
