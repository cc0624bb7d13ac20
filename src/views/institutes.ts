import type { Locale } from '../config/locales.ts';
import { instituteKinds, type InstituteKind } from '../config/vocabulary.ts';
import { textIn, wordsIn } from '../domain/localized.ts';
import type { Institute } from '../schemas/records.ts';
import { href } from '../routing/base.ts';
import type { Label } from './labels.ts';
import { record, type Site } from './model.ts';

/** Links to institutes, each to its place on the page of its kind. */
export function instituteLabels(site: Site, ids: readonly string[], locale: Locale): Label[] {
  return ids.map((id) => {
    const { kind, name } = record(site, 'institutes', id);
    return { ...wordsIn(name, locale), href: href({ route: 'institutes', rest: [kind], anchor: id }, locale) };
  });
}

/** Institutes by kind, in the order of the vocabulary; kinds without institutes are left out. */
export function institutesByKind(site: Site): [InstituteKind, Institute[]][] {
  const all = [...site.records.institutes.values()];
  return instituteKinds
    .map((kind): [InstituteKind, Institute[]] => [kind, all.filter((institute) => institute.kind === kind)])
    .filter(([, institutes]) => institutes.length > 0);
}

/** Institutes in the order of the reader's alphabet (CLDR), as they are named in the language. */
export const alphabetical = (institutes: readonly Institute[], locale: Locale): Institute[] =>
  institutes.toSorted((a, b) => textIn(a.name, locale).localeCompare(textIn(b.name, locale), locale));

/** True if an institute exists as far as is known: those closed or merged into others are listed, but not counted. */
export const exists = ({ status }: Institute) => status !== 'closed' && status !== 'merged';

/** The institutes and universities of Saxony that exist. */
export const saxonInstitutes = (site: Site): Institute[] =>
  [...site.records.institutes.values()].filter(exists).filter(({ region }) => region !== 'kursk');

/** Institutes that exist, by place: the place with most first, names in the language as tie-break and within a place. */
export function institutesByPlace(
  site: Site,
  locale: Locale,
): { place: string; name: string; institutes: Institute[] }[] {
  const byPlace = Map.groupBy([...site.records.institutes.values()].filter(exists), ({ place }) => place);
  return [...byPlace]
    .map(([place, institutes]) => ({
      place,
      name: textIn(record(site, 'places', place).name, locale),
      institutes: alphabetical(institutes, locale),
    }))
    .sort((a, b) => b.institutes.length - a.institutes.length || a.name.localeCompare(b.name, locale));
}
