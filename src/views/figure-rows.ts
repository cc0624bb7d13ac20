import type { Locale } from '../config/locales.ts';
import { groupsOf, type NonEmpty } from '../domain/lists.ts';
import { sparkLine, sparkSize } from '../drawing/charts/spark.ts';
import type { FigureView } from './figures.ts';

/** An indicator with its values, and their course as the path of a spark line where there are enough of them. */
export type FigureRow = { label: string; lang?: Locale; values: NonEmpty<FigureView>; spark?: string };

/** The box that spark lines are drawn in, as SVG writes it. */
export const sparkBox = `0 0 ${sparkSize.width} ${sparkSize.height}`;

/** Two values are a sentence, not a course. */
const fewest = 3;

/** The course of values as the path of a spark line; undefined where fewer than three years have one. */
export function courseOf(figures: readonly FigureView[]): string | undefined {
  const points = figures.flatMap(({ year, number }) => (year === undefined ? [] : [{ year, value: number }]));
  return new Set(points.map(({ year }) => year)).size >= fewest ? sparkLine(points) : undefined;
}

/** Figures by what they measure, in the order in which the first of each comes up. */
export function figureRows(figures: readonly FigureView[]): FigureRow[] {
  return [...groupsOf(figures, ({ label }) => label)].map(([label, values]) => {
    const { lang } = values[0];
    const spark = courseOf(values);
    return { label, ...(lang && { lang }), values, ...(spark && { spark }) };
  });
}
