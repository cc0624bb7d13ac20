import { layoutBars } from '../drawing/charts/bars.ts';
import { layoutLine } from '../drawing/charts/line.ts';
import { layoutStrips } from '../drawing/charts/strips.ts';
import type { Locale } from '../config/locales.ts';
import { yearOfFigure } from '../domain/comparison.ts';
import { isNonEmpty, lastOf, mapped, nonEmpty } from '../domain/lists.ts';
import { textIn } from '../domain/localized.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatCount } from '../i18n/numbers.ts';
import { translator } from '../i18n/translate.ts';
import { href } from '../routing/base.ts';
import type { Ranking } from '../schemas/records.ts';
import { tradePeriod, yearChart, type ChartView, type Dated } from './charts.ts';
import { figureView } from './figures.ts';
import { institutesByKind, saxonInstitutes } from './institutes.ts';
import { placeLabel, type Label } from './labels.ts';
import { record, type Site } from './model.ts';
import { dividersNote, turningPoints } from './turning-points.ts';

/** Exports of a region to Russia before and after the measures of 2014 and 2022; nothing where no region has both. */
export function tradeCharts(site: Site, locale: Locale): ChartView[] {
  const t = translator(locale);
  return tradeSeries(site).map(({ id, facts, series }) => {
    const values = mapped(series, ({ name, figure, year, open }): Dated => {
      const view = figureView(site, name, figure, locale);
      return { year, label: { text: view.asOf }, figure, view, open };
    });
    const whole = nonEmpty(
      values.filter(({ open }) => !open),
      `whole years of trade of ${id}`,
    );
    const title = `${textIn(record(site, 'indicators', whole[0].figure.indicator).label, locale)}, ${textIn(facts.name, locale)}`;
    const chart = yearChart(site, `trade-${id}`, title, values, locale, turningPoints(site, locale));
    const [first, last] = [whole[0].view, lastOf(whole).view];
    const parts = values.filter(({ open }) => open).map(({ view }) => view);
    const fell = last.number < first.number;
    return {
      ...chart,
      finding: [
        t(fell ? 'charts.tradeFell' : 'charts.tradeRose', {
          region: textIn(facts.name, locale),
          first: first.value,
          start: first.asOf,
          last: last.value,
          end: last.asOf,
        }),
        ...parts.map(({ value, asOf }) => t('charts.tradePart', { value, year: asOf })),
      ].join(' '),
      notes: [...dividersNote(site, locale), t('charts.gaps'), t('charts.halfYearOpen')],
    };
  });
}

/** Whether any region has figures of trade for a chart. */
export const hasTradeCharts = (site: Site): boolean => tradeSeries(site).length > 0;

/** Figures of trade of each region that has at least two whole years, in order of time. */
function tradeSeries(site: Site) {
  return site.entries.regions.flatMap(({ id, facts }) => {
    const series = Object.entries(facts.figures)
      .flatMap(([name, figure]) => {
        const year = yearOfFigure(figure);
        const period = tradePeriod(site, figure);
        return period && year !== undefined ? [{ name, figure, year, open: period === 'half' }] : [];
      })
      .sort((a, b) => a.year - b.year);
    return isNonEmpty(series) && series.filter(({ open }) => !open).length > 1 ? [{ id, facts, series }] : [];
  });
}

/** Institutes and universities of Saxony by what they belong to, and by town. */
export function researchCharts(site: Site, locale: Locale): ChartView[] {
  const t = translator(locale);
  const saxon = new Set(saxonInstitutes(site));
  const kinds = institutesByKind(site).map(([kind, list]) => ({
    label: {
      text: t(`instituteKind.${kind}`),
      href: href({ route: 'institutes', rest: [kind] }, locale),
    },
    count: list.filter((institute) => saxon.has(institute)).length,
  }));
  const towns = [...Map.groupBy(saxon, ({ place }) => place)].map(([id, list]) => ({
    label: placeLabel(site, id, locale),
    count: list.length,
  }));
  return [
    countChart('kinds', t('charts.researchKinds'), t('charts.organisation'), kinds, locale),
    countChart('towns', t('charts.researchTowns'), t('maps.place'), towns, locale),
  ];
}

function countChart(
  id: string,
  title: string,
  labelTitle: string,
  counted: readonly { label: Label; count: number }[],
  locale: Locale,
): ChartView {
  const t = translator(locale);
  const rows = counted
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ label, count, value: formatCount(count, locale) }))
    .sort((a, b) => b.count - a.count || a.label.text.localeCompare(b.label.text, locale));
  const [largest, second = largest] = nonEmpty(rows, `rows of the chart ${id}`);
  return {
    id,
    title,
    finding: t('charts.most', {
      most: largest.label.text,
      value: largest.value,
      second: second.label.text,
      next: second.value,
    }),
    notes: [t('charts.countedHere')],
    layout: layoutBars(rows.map(({ label, count, value }) => ({ label: label.text, value: count, text: value }))),
    labelTitle,
    valueTitle: t('maps.number'),
    rows: rows.map(({ label, value }) => ({ label, value, sources: [] })),
  };
}

type Ranked = Ranking & { rank: number; outOf: number };

/** Places of Saxony in rankings: over the years where a ranking has several editions, else each by itself. */
export function rankingCharts(site: Site, locale: Locale): ChartView[] {
  const t = translator(locale);
  const groups = [...Map.groupBy(rankedOnes(site), ({ index, outOf }) => `${index.de} ${outOf}`).values()];
  const several = groups
    .map((group) => group.toSorted((a, b) => year(a) - year(b)))
    .flatMap((group) => (group.length > 1 && isNonEmpty(group) ? [group] : []));
  const single = groups.filter((group) => group.length === 1).flat();
  const place = ({ rank, outOf }: Ranked) => t('charts.rankOf', { rank, total: outOf });
  const row = (ranking: Ranked, label: string) => ({
    label: { text: label, href: href({ route: 'rankings', anchor: ranking.id }, locale) },
    value: place(ranking),
    note: textIn(ranking.scope, locale),
    sources: [ranking.source].flat(),
  });
  const named = (ranking: Ranked) => `${textIn(ranking.index, locale)}, ${formatDate(ranking.edition, locale)}`;
  const fromBest = single.toSorted((a, b) => share(a) - share(b));
  return [
    ...several.map((group): ChartView => {
      const [first] = group;
      const last = lastOf(group);
      const { index, outOf } = first;
      const points = group.map((ranking) => ({ year: year(ranking), value: ranking.rank, text: String(ranking.rank) }));
      const ticks = [1, Math.round(outOf / 2), outOf].map((value) => ({ value, text: String(value) }));
      return {
        id: first.id,
        title: t('charts.rankingTitle', { index: textIn(index, locale) }),
        finding: group.every(({ rank }) => rank === first.rank)
          ? t('charts.rankSame', { place: place(first), years: group.map(year).join(', ') })
          : t('charts.change', {
              first: place(first),
              start: year(first),
              last: place(last),
              end: year(last),
            }),
        notes: [t('charts.rankAxis', { total: outOf }), t('charts.gaps')],
        layout: layoutLine(points, [outOf, 1], ticks),
        labelTitle: t('charts.edition'),
        valueTitle: t('charts.rank'),
        rows: group.map((ranking) => row(ranking, formatDate(ranking.edition, locale))),
      };
    }),
    ...(isNonEmpty(fromBest)
      ? [
          {
            id: 'single',
            title: t('charts.ranksTitle'),
            finding: t('charts.rankEnds', {
              best: named(fromBest[0]),
              place: place(fromBest[0]),
              worst: named(lastOf(fromBest)),
              last: place(lastOf(fromBest)),
            }),
            notes: [t('charts.rankStrip')],
            layout: layoutStrips(
              single.map((ranking) => ({
                label: `${named(ranking)}: ${place(ranking)}`,
                rank: ranking.rank,
                outOf: ranking.outOf,
              })),
            ),
            labelTitle: t('charts.ranking'),
            valueTitle: t('charts.rank'),
            rows: single.map((ranking) => row(ranking, named(ranking))),
          },
        ]
      : []),
  ];
}

/** Whether any ranking says which place of how many. */
export const hasRankingCharts = (site: Site): boolean => rankedOnes(site).length > 0;

const rankedOnes = (site: Site): Ranked[] =>
  [...site.records.rankings.values()].filter(
    (ranking): ranking is Ranked => ranking.rank !== undefined && ranking.outOf !== undefined,
  );

const year = ({ edition }: Ranked) => Number(edition.slice(0, 4));

/** How far behind the first a place is, from 0 to 1. */
const share = ({ rank, outOf }: Ranked) => (rank - 1) / (outOf - 1);
