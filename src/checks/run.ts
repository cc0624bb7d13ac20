import type { Temporal } from 'temporal-polyfill';
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { catalogueOf } from './catalogue.ts';
import type { Rule } from './rule.ts';
import { eventTimes } from './rules/event-times.ts';
import { characters } from './rules/characters.ts';
import { drafts } from './rules/drafts.ts';
import { exceptions } from './rules/exceptions.ts';
import { files } from './rules/files.ts';
import { footnotes } from './rules/footnotes.ts';
import { links } from './rules/links.ts';
import { literals } from './rules/literals.ts';
import { names } from './rules/names.ts';
import { order } from './rules/order.ts';
import { parity } from './rules/parity.ts';
import { pictures } from './rules/pictures.ts';
import { plausibility } from './rules/plausibility.ts';
import { placeholders } from './rules/placeholders.ts';
import { prose } from './rules/prose.ts';
import { references } from './rules/references.ts';
import { reviews } from './rules/reviews.ts';
import { schema } from './rules/schema.ts';
import { scripts } from './rules/scripts.ts';
import { sources } from './rules/sources.ts';
import { synonyms } from './rules/synonyms.ts';
import { translation } from './rules/translation.ts';
import { typography } from './rules/typography.ts';
import { wording } from './passages.ts';

const rules: Rule[] = [
  files,
  order,
  characters,
  schema,
  references,
  drafts,
  eventTimes,
  plausibility,
  sources,
  prose,
  footnotes,
  links,
  placeholders,
  pictures,
  typography,
  scripts,
  synonyms,
  translation,
  parity,
  names,
  literals,
  exceptions,
  reviews,
];

/** Applies every rule and returns all problems, in the order of the files. */
export function check(corpus: Corpus, now: Temporal.Instant): Problem[] {
  const input = { corpus, catalogue: catalogueOf(corpus), ...wording(corpus), now };
  return rules
    .flatMap((rule) => rule(input))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
