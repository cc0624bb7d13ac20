import type { BaseLocale } from '../config/locales.ts';
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

/**
 * All words in a language's alphabet (CLDR), under their first letters: Ä stands under A and Ё under Е, as in its
 * dictionaries; what begins with a number comes first, under “0–9”.
 */
export function glossaryByLetter(site: Site, language: BaseLocale): [string, Term[]][] {
  const order = new Intl.Collator(language);
  const terms = [...site.records.glossary.values()].sort((a, b) => order.compare(a[language], b[language]));
  return [...Map.groupBy(terms, (term) => letterOf(term[language], language))];
}

function letterOf(word: string, language: BaseLocale): string {
  // й is a letter of its own and would lose its breve with the other marks.
  const first = word.charAt(0).toLocaleUpperCase(language);
  const plain = first === 'Й' ? first : first.normalize('NFD').charAt(0);
  return /\p{L}/u.test(plain) ? plain : '0–9';
}
