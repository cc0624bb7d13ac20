import type { Locale } from '../config/locales.ts';
import { locales } from '../config/locales.ts';
import { typeset } from '../domain/typography.ts';
import { translator } from '../i18n/translate.ts';
import { filterName, filtersOf } from './filters.ts';
import type { Site } from './model.ts';

const kinds = [
  'events',
  'news',
  'regions',
  'industries',
  'institutes',
  'organisations',
  'claims',
  'rankings',
  'glossary',
  'pages',
] as const;

type Facet = { name: 'kind' | 'topic' | 'region' | 'year'; title: string; values: string[] };

/** The filters of the search form, in the words that the index carries. */
function of(site: Site, locale: Locale): Facet[] {
  const t = translator(locale);
  const filters = [...filtersOf(site, 'events'), ...filtersOf(site, 'news')];
  const values = (kind: 'year' | 'region' | 'topic') => [
    ...new Set(
      filters
        .filter((filter) => filter.kind === kind)
        .map((filter) => typeset(filterName(site, filter, locale), locale)),
    ),
  ];
  return [
    { name: 'kind', title: t('search.kind'), values: kinds.map((kind) => t(`searchKind.${kind}`)) },
    { name: 'topic', title: t('filter.topic'), values: values('topic') },
    { name: 'region', title: t('filter.region'), values: values('region') },
    { name: 'year', title: t('filter.year'), values: values('year').sort().reverse() },
  ];
}

/** “N hits” in every plural category of the language, with `{n}` where the number goes. */
function counts(locale: Locale): [string, string][] {
  const samples = [0, 1, 2, 5, 1.5];
  const rules = new Intl.PluralRules(locales[locale].tag);
  return samples.map((sample) => [
    rules.select(sample),
    translator(locale)('search.found', { count: sample }).replace(/[\d.,]+/, '{n}'),
  ]);
}

export const searchFacets = { of, counts };
