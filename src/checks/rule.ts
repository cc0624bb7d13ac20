import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Catalogue } from './catalogue.ts';
import type { LocalizedPassages, Prose } from './passages.ts';

/**
 * What a rule looks at: raw documents with positions, the ids that exist, all wording with its places,
 * and the moment of the build.
 */
type RuleInput = {
  corpus: Corpus;
  catalogue: Catalogue;
  prose: readonly Prose[];
  localized: readonly LocalizedPassages[];
  now: Temporal.Instant;
};

/** A rule reads everything and returns what it finds wrong; it changes nothing and never throws. */
export type Rule = (input: RuleInput) => Problem[];
