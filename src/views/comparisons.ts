import type { Locale } from '../config/locales.ts';
import { compareFigures, type Comparison, type Named } from '../domain/comparison.ts';
import { textIn } from '../domain/localized.ts';
import { translator } from '../i18n/translate.ts';
import type { Figure } from './charts.ts';
import { asOfPhrase, figureView, type FigureView } from './figures.ts';
import { record, type Entry, type Site } from './model.ts';

type Region = Entry<'regions'>;

/** Two regions in the order in which they stand side by side. */
export type RegionPair = readonly [Region, Region];

/** An indicator with its two values, each with its as-of date in words. */
export type ComparedRow = { label: string; cells: readonly (FigureView & { asOfText: string })[] };

/** Indicators that are not compared, and why. */
export type Refused = { reason: string; labels: string[] };

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
  const refused: { label: string; reason: string }[] = [];
  for (const row of compareFigures(named(pair[0]), named(pair[1]))) {
    const label = textIn(record(site, 'indicators', row.indicator).label, locale);
    if ('refusal' in row) refused.push({ label, reason: reason(row.refusal, pair, locale) });
    else
      compared.push({
        label,
        cells: row.pair.map(({ name, figure }) => ({
          ...figureView(site, name, figure, locale),
          asOfText: asOfPhrase(figure.asOf, locale),
        })),
      });
  }
  const reasons = Map.groupBy(refused, (row) => row.reason);
  return {
    compared,
    refused: [...reasons].map(([text, rows]) => ({ reason: text, labels: rows.map(({ label }) => label) })),
  };
}

type Refusal = Extract<Comparison, { refusal: unknown }>['refusal'];

function reason(refusal: Refusal, pair: RegionPair, locale: Locale): string {
  const t = translator(locale);
  const name = (side: 0 | 1) => textIn(pair[side].facts.name, locale);
  if (refusal.reason === 'only-one') return t('compare.only-one', { region: name(refusal.side) });
  if (refusal.reason === 'undated') return t('compare.undated');
  const [start, end] = refusal.years;
  return t('compare.years', { first: name(0), start, second: name(1), end });
}
