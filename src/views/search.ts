import type { Locale } from '../config/locales.ts';
import { locales } from '../config/locales.ts';
import { typeset } from '../domain/typography.ts';
import { translator } from '../i18n/translate.ts';
import type { IndexEntry } from './beside.ts';
import { filterName, filtersOf, type FilterKind } from './filters.ts';
import type { Site } from './model.ts';

/** What a hit can be. */
const searchKinds = [
  'events',
  'news',
  'stories',
  'topics',
  'regions',
  'industries',
  'institutes',
  'organisations',
  'claims',
  'rankings',
  'glossary',
  'pages',
] as const;

type Indexed = {
  kind: (typeof searchKinds)[number];
  topics?: readonly string[];
  regions?: readonly string[];
  year?: string | undefined;
  /** Details shown with a hit beside its kind, in words. */
  details?: Record<string, string>;
};

/** What the index gets of a page beside its text: ids to narrow a search by, the same in all languages. */
export function indexEntry(
  { kind, topics = [], regions = [], year, details = {} }: Indexed,
  locale: Locale,
): IndexEntry {
  const filters = { kind: [kind], topic: topics, region: regions, year: year ? [year] : [] };
  return {
    filters: Object.entries(filters).flatMap(([name, ids]) => ids.map((id): [string, string] => [name, id])),
    meta: [['kind', translator(locale)(`searchKind.${kind}`)], ...Object.entries(details)],
  };
}

type Facet = { name: 'kind' | FilterKind; title: string; options: { value: string; text: string }[] };

/** The filters of the search form: ids that the index carries, with their words. */
function of(site: Site, locale: Locale): Facet[] {
  const t = translator(locale);
  const filters = [...filtersOf(site, 'events'), ...filtersOf(site, 'news')];
  const idsOf = (kind: FilterKind) => [
    ...new Set(filters.filter((filter) => filter.kind === kind).map(({ value }) => value)),
  ];
  const facet = (kind: FilterKind, ids = idsOf(kind)): Facet => ({
    name: kind,
    title: t(`filter.${kind}`),
    options: ids.map((value) => ({ value, text: typeset(filterName(site, { kind, value }, locale), locale) })),
  });
  return [
    {
      name: 'kind',
      title: t('search.kind'),
      options: searchKinds.map((kind) => ({ value: kind, text: t(`searchKind.${kind}`) })),
    },
    facet('topic'),
    facet('region'),
    facet('year', idsOf('year').sort().reverse()),
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
