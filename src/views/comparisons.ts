import type { Locale } from '../config/locales.ts';
import { compareFigures, yearOfFigure, type Comparison, type Named } from '../domain/comparison.ts';
import { textIn } from '../domain/localized.ts';
import { translator } from '../i18n/translate.ts';
import type { Figure } from './charts.ts';
import { asOfPhrase, figureView, type FigureView } from './figures.ts';
import { record, type Entry, type Site } from './model.ts';

type Region = Entry<'regions'>;

/** Two regions in the order in which they stand side by side. */
export type RegionPair = readonly [Region, Region];

/** A value with its as-of date in words, and its share of the larger one of the two in hundredths. */
type Cell = FigureView & { asOfText: string; share?: number };

/** An indicator with its two values. */
export type ComparedRow = { label: string; cells: readonly Cell[] };

/** An indicator that is not compared, why, and the latest value of each side that has one. */
export type Refused = { label: string; reason: string; cells: readonly (FigureView | undefined)[] };

/** Each two regions once; the Saxon ones first. */
export function regionPairs(site: Site): RegionPair[] {
  const regions = [
    ...site.entries.regions.filter(({ facts }) => facts.side === 'saxony'),
    ...site.entries.regions.filter(({ facts }) => facts.side !== 'saxony'),
  ];
  return regions.flatMap((first, index) => regions.slice(index + 1).map((second): RegionPair => [first, second]));
}

/** The last part of the address of a pair's page. */
export const pairSlug = (pair: RegionPair) => pair.map(({ id }) => id).join('-');

export function pairTitle([first, second]: RegionPair, locale: Locale): string {
  return translator(locale)('compare.pair', {
    first: textIn(first.facts.name, locale),
    second: textIn(second.facts.name, locale),
  });
}

const named = ({ facts }: Region): Named<Figure>[] =>
  Object.entries(facts.figures).map(([name, figure]) => ({ name, figure }));

/** What can be set side by side, and what cannot with the reason. */
export function comparison(
  site: Site,
  pair: RegionPair,
  locale: Locale,
): { compared: ComparedRow[]; refused: Refused[] } {
  const compared: ComparedRow[] = [];
  const refused: Refused[] = [];
  const view = ({ name, figure }: Named<Figure>) => figureView(site, name, figure, locale);
  for (const row of compareFigures(named(pair[0]), named(pair[1]))) {
    const label = textIn(record(site, 'indicators', row.indicator).label, locale);
    if ('refusal' in row) {
      const cells = pair.map((region) => latestOf(region, row.indicator)).map((found) => found && view(found));
      refused.push({ label, reason: reason(row.refusal, locale), cells });
      continue;
    }
    const values = row.pair.map(({ figure }) => figure.value);
    const largest = Math.max(...values);
    const shares = values.every((value) => value >= 0) && largest > 0;
    compared.push({
      label,
      cells: row.pair.map((one) => ({
        ...view(one),
        asOfText: asOfPhrase(one.figure.asOf, locale),
        ...(shares && { share: (one.figure.value / largest) * 100 }),
      })),
    });
  }
  return { compared, refused };
}

/** The latest value of a region as a whole; of those without a date the first. */
function latestOf(region: Region, indicator: string): Named<Figure> | undefined {
  return named(region)
    .filter(({ figure }) => figure.indicator === indicator && figure.scope === undefined)
    .sort((a, b) => (yearOfFigure(b.figure) ?? 0) - (yearOfFigure(a.figure) ?? 0))
    .at(0);
}

type Refusal = Extract<Comparison, { refusal: unknown }>['refusal'];

const reason = (refusal: Refusal, locale: Locale): string => translator(locale)(`compare.${refusal.reason}`);
