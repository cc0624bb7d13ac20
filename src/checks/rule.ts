import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Catalogue } from './catalogue.ts';

/** What a rule looks at: raw documents with positions, what is known of them, and the day of the build. */
export type RuleInput = { corpus: Corpus; catalogue: Catalogue; now: Temporal.Instant };

/** A rule reads everything and returns what it finds wrong; it changes nothing and never throws. */
export type Rule = (input: RuleInput) => Problem[];
