import { stringify } from 'yaml';
import { fieldHelp } from '../../config/field-help.ts';
import type { Locale } from '../../config/locales.ts';
import { placeholder } from '../../config/placeholder.ts';
import type { Answers, ScaffoldKind } from './questions.ts';

type Line = [field: string, value: string];

const value = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();
const ids = (...list: (string | undefined)[]) => `[${list.filter(Boolean).join(', ')}]`;

/** Folder of each kind below content/. */
export const folders = { event: 'events', news: 'news', region: 'regions', industry: 'industries' } as const;

/**
 * The files of a new entry by their names: facts.yaml with a comment on each field, and both texts.
 * @param today day of the entry's creation, YYYY-MM-DD
 * @param zone time zone of the place (IANA), for events
 */
export function filesOf(
  kind: ScaffoldKind,
  answers: Answers,
  { language, today, zone }: { language: Locale; today: string; zone: string },
): Record<string, string> {
  const comment = (field: string) => `# ${(fieldHelp[`${folders[kind]}.${field}`] ?? fieldHelp[field]!)[language]}\n`;
  const lines = [...common(answers, language, today), ...own[kind](answers, zone)];
  const text = (title: string, locale: Locale) =>
    `---\n${comment('title')}title: ${value(title)}\n${comment('summary')}summary: ${placeholder[locale]}\n---\n\n${placeholder[locale]}\n`;
  return {
    'facts.yaml': lines.map(([field, content]) => `${comment(field)}${field}: ${content}\n`).join(''),
    'text.de.mdx': text(answers['title-de']!, 'de'),
    'text.ru.mdx': text(answers['title-ru']!, 'ru'),
  };
}

const common = (answers: Answers, language: Locale, today: string): Line[] => [
  ['sourceLocale', language],
  ['draft', 'true'],
  ['published', today],
  ['topics', ids(answers.topic)],
  ['sources', ids(answers.source)],
];

const unknownStatus = (source: string) => `{ value: unknown, asOf: unknown, source: ${source} }`;
const name = (answers: Answers): Line => [
  'name',
  `{ de: ${value(answers['title-de']!)}, ru: ${value(answers['title-ru']!)} }`,
];
const empty = (...fields: string[]): Line[] => fields.map((field) => [field, '[]']);

const own: Record<ScaffoldKind, (answers: Answers, zone: string) => Line[]> = {
  event: (answers, zone) => [
    ['kind', answers.kind!],
    ['start', answers.start!],
    ...(answers.end ? ([['end', answers.end]] as Line[]) : []),
    ['zone', zone],
    ['place', answers.place!],
    ['status', unknownStatus(answers.source!)],
    ['languages', 'unknown'],
    ...empty('organisers', 'regions', 'industries'),
    ['figures', '{}'],
  ],
  news: (answers) => [
    ['date', answers.date!],
    ...empty('about', 'organisations', 'regions', 'industries'),
    ['figures', '{}'],
  ],
  region: (answers) => [
    ['side', answers.side!],
    name(answers),
    ['seat', answers.seat!],
    ['cooperation', unknownStatus(answers.source!)],
    ...empty('organisations', 'industries', 'keyFigures'),
    ['figures', '{}'],
  ],
  industry: (answers) => [name(answers), ...empty('regions', 'organisations', 'keyFigures'), ['figures', '{}']],
};
