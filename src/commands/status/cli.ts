import { parseArgs } from 'node:util';
import {
  baseLocales,
  localeCodes,
  locales,
  type EditorLocale,
  type ForEditors,
  type Locale,
} from '../../config/locales.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import { contentRoot, readFiles } from '../../corpus/read.ts';
import { reportLanguages } from '../../domain/report-languages.ts';
import { statusOf, type EntryStatus } from './status.ts';
import { itemAt } from '../../domain/lists.ts';

/**
 * `npm run status`: a table of all entries and how far each language is, with the reason.
 * `--open` only those that want work; `--json` for tools; `--lang=de|ru` language of the table.
 */
const { values: options } = parseArgs({
  options: { lang: { type: 'string' }, open: { type: 'boolean' }, json: { type: 'boolean' } },
});
const language: EditorLocale = reportLanguages(options.lang)[0] ?? 'de';

const words = {
  entry: { de: 'Eintrag', ru: 'запись' },
  draft: { de: 'Entwurf', ru: 'черновик' },
  original: { de: 'Original', ru: 'оригинал' },
  complete: { de: 'vollständig', ru: 'полный' },
  outdated: { de: 'veraltet', ru: 'устарел' },
  missing: { de: 'fehlt', ru: 'отсутствует' },
  invalid: { de: 'fehlerhaft, siehe npm run check', ru: 'ошибка, см. npm run check' },
  changed: { de: 'Ausgangstext danach geändert', ru: 'исходный текст изменён позже' },
  unconfirmed: { de: 'noch nicht bestätigt', ru: 'ещё не подтверждён' },
} satisfies Record<string, ForEditors>;
const word = (key: keyof typeof words) => words[key][language];

const isOpen = ({ draft, texts }: EntryStatus) =>
  draft || baseLocales.some((code) => !['original', 'complete'].includes(texts[code].state));

function cell({ state, reason }: EntryStatus['texts'][Locale]): string {
  return reason ? `${word(state)} (${word(reason)})` : word(state);
}

const all = statusOf(parseCorpus(readFiles(contentRoot())));
const shown = options.open ? all.filter(isOpen) : all;
if (options.json) console.log(JSON.stringify(shown, null, 2));
else {
  const rows = [
    [word('entry'), ...localeCodes.map((code) => locales[code].ownName), ''],
    ...shown.map((row) => [
      row.folder,
      ...localeCodes.map((code) => cell(row.texts[code])),
      row.draft ? word('draft') : '',
    ]),
  ];
  const widths = itemAt(rows, 0).map((_title, column) => Math.max(...rows.map((row) => itemAt(row, column).length)));
  for (const row of rows)
    console.log(
      row
        .map((text, column) => text.padEnd(itemAt(widths, column)))
        .join('  ')
        .trimEnd(),
    );
  const complete = all.length - all.filter(isOpen).length;
  console.log(
    {
      de: `\nvollständig in beiden Sprachen: ${complete} von ${all.length}`,
      ru: `\nполностью на обоих языках: ${complete} из ${all.length}`,
    }[language],
  );
}
