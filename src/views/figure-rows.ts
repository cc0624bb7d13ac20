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

/** Figures by what they measure, in the order in which the first of each comes up. */
export function figureRows(figures: readonly FigureView[]): FigureRow[] {
  return [...groupsOf(figures, ({ label }) => label)].map(([label, values]) => {
    const points = values.flatMap(({ year, number }) => (year === undefined ? [] : [{ year, value: number }]));
    const { lang } = values[0];
    return {
      label,
      ...(lang && { lang }),
      values,
      ...(new Set(points.map(({ year }) => year)).size >= fewest && { spark: sparkLine(points) }),
    };
  });
}
