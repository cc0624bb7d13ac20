import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { buildInstant } from '../../corpus/build-date.ts';
import { catalogueOf } from '../../checks/catalogue.ts';
import { reportLanguages } from '../../domain/report-languages.ts';
import type { EditorLocale } from '../../config/locales.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import { contentRoot, readFiles } from '../../corpus/read.ts';
import { AnswerError, collect, type Ask } from './answers.ts';
import { questions, type Answers, type ScaffoldKind } from './questions.ts';
import { filesOf, folders } from './templates.ts';
import { present } from '../../domain/present.ts';

/**
 * `npm run new -- <event|news|story|topic|region|industry>`: asks for what a valid entry needs, or takes it from
 * flags (`--title-de=…`), and writes its folder. Refuses to overwrite. Exit code 1 if it could not.
 */
const names = [...new Set(Object.values(questions).flatMap((list) => list.map(({ name }) => name)))];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  },
});
const { lang, ...flags } = values as Answers;
const language: EditorLocale = reportLanguages(lang)[0] ?? 'de';
const kind = positionals[0] as ScaffoldKind | undefined;

const usage = {
  de: 'Aufruf: npm run new -- <event|news|story|topic|region|industry> [--lang=de|ru]. Angaben auch ohne Nachfrage: ',
  ru: 'Вызов: npm run new -- <event|news|story|topic|region|industry> [--lang=de|ru]. Сведения можно задать сразу: ',
};
const finished = {
  de: 'Angelegt. Jetzt die Texte schreiben, „npm run check“ aufrufen und zuletzt in facts.yaml die Zeile draft löschen.',
  ru: 'Готово. Теперь напишите тексты, вызовите «npm run check» и в конце удалите строку draft в facts.yaml.',
};

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!kind || !Object.hasOwn(questions, kind)) stop(usage[language] + names.map((name) => `--${name}`).join(' '));

const root = contentRoot();
const corpus = parseCorpus(readFiles(root));
const catalogue = catalogueOf(corpus);
const collection = folders[kind];
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const ask: Ask = async (text, fallback) => terminal?.question(`${text}${fallback ? ` [${fallback}]` : ''}: `);

/** Events in Russia keep Moscow time, all others Berlin's. */
function zoneOf(place: string | undefined): string {
  const rows = corpus.records.places?.data;
  const row = Array.isArray(rows) && (rows as { id?: string; country?: string }[]).find(({ id }) => id === place);
  return row && row.country === 'ru' ? 'Europe/Moscow' : 'Europe/Berlin';
}

try {
  const content = {
    ids: (name: keyof typeof catalogue) => catalogue[name],
    taken: (id: string) => existsSync(join(root, collection, id)),
  };
  const answers = await collect(questions[kind], flags, content, language, ask, console.log);
  const today = buildInstant().toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
  const folder = join(root, collection, present(answers.id, 'answer to id'));
  mkdirSync(join(root, collection), { recursive: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(filesOf(kind, answers, { language, today, zone: zoneOf(answers.place) }))) {
    writeFileSync(join(folder, name), text, { flag: 'wx' });
    console.log(relative(process.cwd(), join(folder, name)));
  }
  console.log(finished[language]);
} catch (error) {
  if (error instanceof AnswerError) stop(error.message);
  throw error;
} finally {
  terminal?.close();
}
