import type { Temporal } from 'temporal-polyfill';
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { catalogueOf } from './catalogue.ts';
import type { Rule } from './rule.ts';
import { eventTimes } from './rules/event-times.ts';
import { files } from './rules/files.ts';
import { prose } from './rules/prose.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { translation } from './rules/translation.ts';

const rules: Rule[] = [files, schema, references, eventTimes, prose, translation];

/** Applies every rule and returns all problems, in the order of the files. */
export function check(corpus: Corpus, now: Temporal.Instant): Problem[] {
  const input = { corpus, catalogue: catalogueOf(corpus), now };
  return rules
    .flatMap((rule) => rule(input))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
