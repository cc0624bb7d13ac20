import { stringify } from 'yaml';
import { fieldHelp } from '../../config/field-help.ts';
import { baseLocales, type BaseLocale, type EditorLocale } from '../../config/locales.ts';
import { placeholder } from '../../config/placeholder.ts';
import type { Answers, ScaffoldKind } from './questions.ts';
import { present } from '../../domain/present.ts';

type Line = [field: string, value: string];

/** The answer to a question that every entry of its kind is asked. @throws Error if it was not */
const given = (answers: Answers, question: string) => present(answers[question], `answer to ${question}`);

const value = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();
const ids = (...list: (string | undefined)[]) => `[${list.filter(Boolean).join(', ')}]`;

/** Folder of each kind below content/. */
export const folders = {
  event: 'events',
  news: 'news',
  story: 'stories',
  topic: 'topics',
  region: 'regions',
  industry: 'industries',
} as const;

/**
 * The files of a new entry by their names: facts.yaml with a comment on each field, and both texts.
 * @param today day of the entry's creation, YYYY-MM-DD
 * @param zone time zone of the place (IANA), for events
 */
export function filesOf(
  kind: ScaffoldKind,
  answers: Answers,
  { language, today, zone }: { language: EditorLocale; today: string; zone: string },
): Record<string, string> {
  const comment = (field: string) =>
    `# ${present(fieldHelp[`${folders[kind]}.${field}`] ?? fieldHelp[field], `help for ${field}`)[language]}\n`;
  const lines = [...common(answers, language, today), ...own[kind](answers, zone)];
  const text = (locale: BaseLocale) =>
    `---\n${comment('title')}title: ${value(given(answers, `title-${locale}`))}\n${comment('summary')}summary: ${placeholder[locale]}\n---\n\n${placeholder[locale]}\n`;
  return {
    'facts.yaml': lines.map(([field, content]) => `${comment(field)}${field}: ${content}\n`).join(''),
    ...Object.fromEntries(baseLocales.map((locale) => [`text.${locale}.mdx`, text(locale)])),
  };
}

const common = (answers: Answers, language: EditorLocale, today: string): Line[] => [
  ['sourceLocale', language],
  ['draft', 'true'],
  ['published', today],
  ['topics', ids(answers.topic)],
  ['sources', ids(answers.source)],
];

const unknownStatus = (source: string) => `{ value: unknown, asOf: unknown, source: ${source} }`;
const name = (answers: Answers): Line => [
  'name',
  `{ ${baseLocales.map((locale) => `${locale}: ${value(given(answers, `title-${locale}`))}`).join(', ')} }`,
];
const empty = (...fields: string[]): Line[] => fields.map((field) => [field, '[]']);

const own: Record<ScaffoldKind, (answers: Answers, zone: string) => Line[]> = {
  event: (answers, zone) => [
    ['kind', given(answers, 'kind')],
    ['start', given(answers, 'start')],
    ...(answers.end ? ([['end', answers.end]] as Line[]) : []),
    ['zone', zone],
    ['place', given(answers, 'place')],
    ['status', unknownStatus(given(answers, 'source'))],
    ['languages', 'unknown'],
    ...empty('organisers', 'regions', 'industries'),
    ['figures', '{}'],
  ],
  news: (answers) => [
    ['date', given(answers, 'date')],
    ...empty('about', 'organisations', 'regions', 'industries'),
    ['figures', '{}'],
  ],
  story: () => [...empty('entries'), ['figures', '{}']],
  topic: () => [['figures', '{}']],
  region: (answers) => [
    ['side', given(answers, 'side')],
    name(answers),
    ['seat', given(answers, 'seat')],
    ['cooperation', unknownStatus(given(answers, 'source'))],
    ...empty('organisations', 'industries', 'keyFigures'),
    ['figures', '{}'],
  ],
  industry: (answers) => [name(answers), ...empty('regions', 'organisations', 'keyFigures'), ['figures', '{}']],
};
