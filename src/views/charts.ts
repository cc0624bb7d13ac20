import { scaleLinear } from 'd3-scale';
import { layoutBars } from '../drawing/charts/bars.ts';
import { layoutColumns } from '../drawing/charts/columns.ts';
import type { Divider, ChartLayout } from '../drawing/charts/shapes.ts';
import { layoutLine } from '../drawing/charts/line.ts';
import type { Tick } from '../drawing/charts/years.ts';
import type { Locale } from '../config/locales.ts';
import { developments, partsOfYear, type Named, type OfYear } from '../domain/comparison.ts';
import { lastOf, mapped, type NonEmpty } from '../domain/lists.ts';
import { textIn } from '../domain/localized.ts';
import { asSentence } from '../domain/typography.ts';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { translator } from '../i18n/translate.ts';
import { figureView, type FigureView } from './figures.ts';
import type { Label } from './labels.ts';
import { record, type Entry, type Site } from './model.ts';

/** A row of the table beside a chart: what it is about (with a link, if it has a page), value, sources. */
type ChartRow = { label: Label; value: string; note?: string | undefined; sources: readonly string[] };

/** A chart with its finding in words and the same content as a table. */
export type ChartView = {
  id: string;
  title: string;
  finding: string;
  /** How to read it, where that is not obvious. */
  notes: string[];
  layout: ChartLayout;
  labelTitle: string;
  valueTitle: string;
  rows: ChartRow[];
};

export type Figure = Entry['facts']['figures'][string];

type WithFigures = Entry<'regions'> | Entry<'industries'>;

/** Charts of what an entry's figures tell: how things developed, how parts compare. */
export function figureCharts(site: Site, entry: WithFigures, locale: Locale): ChartView[] {
  const { overYears, inOneYear } = drawnGroups(site, entry);
  return [
    ...overYears.map((group) => development(site, group, locale)),
    ...inOneYear.map((group) => parts(site, textIn(entry.facts.name, locale), group, locale)),
  ];
}

/** Whether an entry's figures tell anything in a chart. */
export function hasFigureCharts(site: Site, entry: WithFigures): boolean {
  const { overYears, inOneYear } = drawnGroups(site, entry);
  return [...overYears, ...inOneYear].some((rows) => isDrawn({ rows }));
}

function drawnGroups(site: Site, entry: WithFigures) {
  const named = Object.entries(entry.facts.figures)
    .map(([name, figure]) => ({ name, figure }))
    .filter(({ figure }) => !tradePeriod(site, figure));
  return {
    overYears: developments(named).filter((group) => allPositive(group) && !constant(group)),
    inOneYear: partsOfYear(named).filter(allPositive),
  };
}

/** What part of a year a figure of trade is about; undefined for all others. The chart of trade has a page of its own. */
export const tradePeriod = (site: Site, { indicator }: Pick<Figure, 'indicator'>) =>
  record(site, 'indicators', indicator).trade;

/** A drawing of one and the same value shows nothing; the table of the page has it. */
const constant = (group: readonly Named<Figure>[]) => new Set(group.map(({ figure }) => figure.value)).size === 1;

const allPositive = (group: readonly Named<Figure>[]) => group.every(({ figure }) => figure.value >= 0);

/** A value of one point in time, with where it comes from. */
export type Dated = { year: number; label: Label; figure: Figure; view: FigureView; open?: boolean };

/** So many columns at most have their values above them and no axis. */
const mostNamed = 12;

/** Two values are a sentence: only from three on there is something to draw. */
export const isDrawn = ({ rows }: { rows: readonly unknown[] }): boolean => rows.length > 2;

/** One thing over years: columns from zero, or points where all values are close to each other. */
export function yearChart(
  site: Site,
  id: string,
  title: string,
  values: NonEmpty<Dated>,
  locale: Locale,
  dividers: readonly Divider[] = [],
): ChartView {
  const t = translator(locale);
  const [first] = values;
  const last = lastOf(values);
  const { indicator } = first.figure;
  const style = record(site, 'indicators', indicator);
  const numbers = values.map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const close = low / high > 0.8;
  const domain: [number, number] = close ? niceRange(low, high) : [0, high];
  const ticks = tickTexts(domain, style, locale);
  const points = values.map(({ year, figure, view, open }) => ({ year, value: figure.value, text: view.value, open }));
  const layout = close
    ? layoutLine(points, domain, ticks)
    : layoutColumns(
        points.map(({ year, value, text, open }) => ({
          year,
          parts: [{ value, tone: open ? 'open' : 'solid' }],
          text,
        })),
        // Each value stands at its column; what is left of the axis is its foot.
        values.length > mostNamed ? ticks : [{ value: 0, text: '' }],
        dividers,
      );
  return {
    id,
    title,
    finding: t('charts.change', {
      first: first.view.value,
      start: first.view.asOf,
      last: last.view.value,
      end: last.view.asOf,
    }),
    notes: [
      ...(close ? [t('charts.notFromZero')] : []),
      ...(last.year - first.year >= values.length ? [t('charts.gaps')] : []),
      ...(values.some(({ open }) => open) ? [t('charts.open')] : []),
      ...values.flatMap(({ view }) => (view.note ? [`${view.asOf}: ${asSentence(view.note)}`] : [])),
    ],
    layout,
    labelTitle: t('figure.asOf'),
    valueTitle: t('figure.value'),
    rows: values.map(({ label, view }) => ({
      label,
      value: view.value,
      note: view.note,
      sources: view.sources,
    })),
  };
}

function development(site: Site, group: NonEmpty<OfYear<Named<Figure>>>, locale: Locale): ChartView {
  const values = mapped(group, ({ name, figure, year }): Dated => {
    const view = figureView(site, name, figure, locale);
    return { year, label: { text: view.asOf }, figure, view };
  });
  const [{ view }] = values;
  return yearChart(site, view.name, view.label, values, locale);
}

/** The parts of a year beside each other; the entry itself under its own name. */
function parts(site: Site, whole: string, group: NonEmpty<OfYear<Named<Figure>>>, locale: Locale): ChartView {
  const t = translator(locale);
  const rows = mapped(group, ({ name, figure, year }) => ({
    year,
    view: figureView(site, name, figure, locale),
    figure,
    label: figure.scope ? textIn(figure.scope, locale) : whole,
  }));
  const [largest] = rows;
  const smallest = lastOf(rows);
  const { label } = record(site, 'indicators', largest.figure.indicator);
  return {
    id: `${largest.view.name}-parts`,
    title: `${textIn(label, locale)}, ${largest.year}`,
    finding: isDrawn({ rows })
      ? t('charts.extremes', {
          most: largest.label,
          value: largest.view.value,
          least: smallest.label,
          lowest: smallest.view.value,
        })
      : t('charts.change', {
          start: largest.label,
          first: largest.view.value,
          end: smallest.label,
          last: smallest.view.value,
        }),
    notes: [],
    layout: layoutBars(
      rows.map(({ label: text, figure, view }) => ({ label: text, value: figure.value, text: view.value })),
    ),
    labelTitle: t('charts.part'),
    valueTitle: t('figure.value'),
    rows: rows.map(({ label: text, view }) => ({
      label: { text },
      value: view.value,
      note: view.note ? `${asSentence(view.asOf)} ${view.note}` : view.asOf,
      sources: view.sources,
    })),
  };
}

/**
 * Round values of an axis in the language's form, about four as d3 chooses them; whole numbers for what is
 * counted.
 */
export function tickTexts(domain: readonly [number, number], style: NumberStyle, locale: Locale): Tick[] {
  return scaleLinear(domain, [0, 1])
    .ticks(4)
    .filter((value) => style.unit !== 'count' || Number.isInteger(value))
    .map((value) => ({
      value,
      text: formatNumber(value, { ...style, decimals: Math.max(style.decimals, 1) }, locale),
    }));
}

/** A round range around values that are close to each other. */
function niceRange(low: number, high: number): [number, number] {
  const room = (high - low || high * 0.1) * 0.25;
  const [from = low, to = high] = scaleLinear([low - room, high + room], [0, 1])
    .nice(4)
    .domain();
  return [from, to];
}
