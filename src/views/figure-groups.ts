import type { Locale } from '../config/locales.ts';
import { indicatorSubjects, type IndicatorSubject } from '../config/vocabulary.ts';
import { groupsOf, type NonEmpty } from '../domain/lists.ts';
import { courseOf } from './figure-rows.ts';
import type { FigureView } from './figures.ts';

/** A value of an indicator; `chief` is the latest one of the whole. */
type GroupedValue = FigureView & { chief: boolean };

/** An indicator with its values, the latest first: those of the whole with their course, then those of parts. */
type GroupedRow = {
  measure: string;
  lang?: Locale;
  whole: GroupedValue[];
  parts: GroupedValue[];
  spark?: string;
};

/** What a region's figures are about, with a row for each indicator in the order in which it comes up. */
export type FigureGroup = { subject: IndicatorSubject; rows: GroupedRow[] };

/** Figures by subject, in the order of subjects; those without figures are left out. */
export function figureGroups(figures: readonly FigureView[]): FigureGroup[] {
  const bySubject = groupsOf(figures, ({ subject }) => subject);
  return indicatorSubjects.flatMap((subject) => {
    const found = bySubject.get(subject);
    return found ? [{ subject, rows: [...groupsOf(found, ({ measure }) => measure).values()].map(rowOf) }] : [];
  });
}

function rowOf(figures: NonEmpty<FigureView>): GroupedRow {
  const [{ measure, lang }] = figures;
  const [whole, ...parts] = [undefined, ...new Set(figures.flatMap(({ scope }) => scope ?? []))].map((part) =>
    figures
      .filter(({ scope }) => scope === part)
      .sort(latestFirst)
      .map((figure, index): GroupedValue => ({ ...figure, chief: part === undefined && index === 0 })),
  );
  const spark = whole && courseOf(whole);
  return { measure, ...(lang && { lang }), whole: whole ?? [], parts: parts.flat(), ...(spark && { spark }) };
}

/** What has no year stays where it is. */
const latestFirst = (a: FigureView, b: FigureView) => (b.year ?? 0) - (a.year ?? 0);
