/**
 * Closed vocabularies of the data model: the words that editors may use in YAML.
 * Their wording for readers stands in i18n/messages under the key of the same name.
 */
export const eventKinds = [
  'fair',
  'regional-fair',
  'meeting',
  'mission',
  'conference',
  'forum',
  'seminar',
  'visit',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** `reported`: only one of those who took part says that it was held. */
export const eventStatuses = ['planned', 'confirmed', 'held', 'reported', 'postponed', 'cancelled', 'unknown'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const cooperationStatuses = ['active', 'suspended', 'ended', 'unknown'] as const;
export type CooperationStatus = (typeof cooperationStatuses)[number];

export const findings = ['supported', 'partly', 'not-supported', 'unverifiable'] as const;
export type Finding = (typeof findings)[number];

/** How a printed value relates to the true one. */
export const qualifiers = ['about', 'over', 'under', 'almost'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Measuring units of indicators; `count` prints the bare number. */
export const units = [
  'count',
  'percent',
  'eur',
  'rub',
  'km',
  'km2',
  'hectare',
  'sqm',
  'metre',
  'per-km2',
  'tonne',
  'megawatt',
] as const;
export type Unit = (typeof units)[number];

/** Part of a year that a figure of trade is about. */
export const tradePeriods = ['whole', 'half'] as const;

/** What indicators are about, in the order in which the page of a region's figures shows them. */
export const indicatorSubjects = ['land', 'people', 'economy', 'industry', 'trade', 'research', 'contacts'] as const;
export type IndicatorSubject = (typeof indicatorSubjects)[number];

/** Who stands behind a source, from the nearest to the fact to the farthest. */
export const sourceQualities = [
  'primary',
  'official',
  'registry',
  'research',
  'association',
  'trade',
  'media',
  'reference-work',
  'low',
] as const;

export const instituteKinds = [
  'fraunhofer',
  'max-planck',
  'leibniz',
  'helmholtz',
  'other-institute',
  'university',
  'applied-sciences',
  'art-college',
  'dual-studies',
  'administration-college',
  'kursk-university',
] as const;
export type InstituteKind = (typeof instituteKinds)[number];

export const rankingFields = ['innovation', 'education', 'patents'] as const;

/** The side an organisation belongs to; `joint` for bodies of both. */
export const sides = ['saxony', 'brandenburg', 'germany', 'kursk', 'russia', 'joint'] as const;

/** Region pages carry the accent of their side. */
export const regionSides = ['saxony', 'kursk'] as const;
export type RegionSide = (typeof regionSides)[number];

/** Fields of the glossary. */
export const glossarySubjects = [
  'machine-tools',
  'printing-textile',
  'automation-mechatronics',
  'materials',
  'microelectronics',
  'automotive',
  'chemistry',
  'mining-energy',
  'education',
  'research',
  'fair-delegation',
  'cooperation-admin',
  'foreign-trade',
  'export-control',
] as const;
export type GlossarySubject = (typeof glossarySubjects)[number];

/** Checks of wording that an editor may switch off for single words, with a reason. */
export const exceptableChecks = ['parity', 'names', 'scripts', 'literals'] as const;
