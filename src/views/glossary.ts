import { glossarySubjects, type GlossarySubject } from '../config/vocabulary.ts';
import type { Term } from '../schemas/records.ts';
import type { Site } from './model.ts';

/** Words of the glossary by subject; subjects without words are left out. */
export function glossaryBySubject(site: Site): [GlossarySubject, Term[]][] {
  const terms = [...site.records.glossary.values()];
  return glossarySubjects
    .map((subject): [GlossarySubject, Term[]] => [subject, terms.filter((term) => term.subject === subject)])
    .filter(([, found]) => found.length > 0);
}
