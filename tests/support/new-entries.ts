import { runCommand } from './run-command.ts';

/** What `npm run new` must be told without a terminal, by kind of entry. */
const answers: Record<string, string[]> = {
  event: ['--kind=meeting', '--start=2019-05', '--place=kursk'],
  news: ['--date=2019-05-14'],
  region: ['--side=kursk', '--seat=kursk'],
  industry: [],
};
export const entryKinds = Object.keys(answers);

/** Runs `npm run new` on a copy of the small corpus, with all answers given; later flags replace earlier ones. */
export const newEntry = (content: string, kind: string, language: string, ...more: string[]) =>
  runCommand(
    'commands/new/cli.ts',
    [
      kind,
      `--lang=${language}`,
      '--title-de=Prüfung: „Eins“',
      '--title-ru=Проверка: «Один»',
      '--source=quelle',
      ...(answers[kind] ?? []),
      ...more,
    ],
    { content },
  );
