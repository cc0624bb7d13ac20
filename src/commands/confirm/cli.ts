import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInstant } from '../../corpus/build-date.ts';
import type { ForEditors } from '../../config/locales.ts';
import { parseCorpus, type RawEntry } from '../../corpus/corpus.ts';
import { contentRoot, readFiles, type RawFile } from '../../corpus/read.ts';
import { reportLanguages } from '../../domain/report-languages.ts';
import { describe } from '../../checks/report.ts';
import { check } from '../../checks/run.ts';
import { hashOf, sourceLocaleOf } from '../../checks/rules/translation.ts';
import { changeSince } from '../status/source-change.ts';
import { stamp } from './stamp.ts';

/**
 * `npm run confirm -- events/<id> [more]` or `--all`: shows what changed in the source text since the
 * translation was last confirmed, and writes the hash of the source into the translation. Refuses
 * while the numbers of both texts differ. Exit code 1 if an entry was not confirmed.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, lang: { type: 'string' } },
});
const languages = reportLanguages(options.lang);
const root = contentRoot();
const files = readFiles(root);
const { entries } = parseCorpus(files);

const say = (text: ForEditors, print: (line: string) => void = console.log) =>
  languages.forEach((language) => print(text[language]));

/** The shell completes paths from the project's folder, with a slash at their end. */
const folderOf = (path: string) => path.replace(/^(?:\.\/)?content\//, '').replace(/\/(?:[^/]+\.(?:mdx|yaml))?$/, '');
const wanted = options.all ? entries.map(({ folder }) => folder) : positionals.map(folderOf);
const missing = wanted.filter((folder) => !entries.some((entry) => entry.folder === folder));
if (wanted.length === 0 || missing.length > 0) {
  const names = missing.join(', ');
  say(
    {
      de: `Kein solcher Eintrag: ${names}. Beispiel: npm run confirm -- events/metalloobrabotka-2018`,
      ru: `Такой записи нет: ${names}. Пример: npm run confirm -- events/metalloobrabotka-2018`,
    },
    console.error,
  );
  process.exit(1);
}

for (const entry of entries.filter(({ folder }) => wanted.includes(folder))) if (!confirm(entry)) process.exitCode = 1;

/** @returns false if the entry cannot be confirmed as it is */
function confirm(entry: RawEntry): boolean {
  const source = sourceLocaleOf(entry);
  const hash = hashOf(entry, source);
  const original = Object.entries(entry.texts).find(([locale]) => locale === source)?.[1];
  return Object.entries(entry.texts).every(([locale, text]) => {
    if (!hash || !original || locale === source) return true;
    const file = join(root, text.file);
    const before = readFileSync(file, 'utf8');
    const after = stamp(before, hash);
    if (after === before) return true;
    const { translated } = (text.frontmatter.data ?? {}) as { translated?: string };
    if (translated) showChange(original.file, translated);
    const differences = problemsIf(entry, text.file, after);
    for (const problem of differences) console.error(describe(problem, languages) + '\n');
    if (differences.length > 0) {
      say(
        {
          de: `${text.file}: nicht bestätigt, die Zahlen beider Texte stimmen nicht überein.`,
          ru: `${text.file}: не подтверждено, числа в двух текстах не совпадают.`,
        },
        console.error,
      );
      return false;
    }
    writeFileSync(file, after);
    console.log(`${text.file}: ${hash}`);
    return true;
  });
}

function showChange(file: string, confirmed: string) {
  const change = changeSince(root, file, confirmed);
  if (change) {
    say({
      de: `${file}: seit der letzten Bestätigung geändert ([-weg-], {+neu+}):`,
      ru: `${file}: изменено после последнего подтверждения ([-было-], {+стало+}):`,
    });
    console.log(change.replace(/^/gm, '  '));
  } else {
    say({
      de: `${file}: Git kennt die zuletzt bestätigte Fassung nicht.`,
      ru: `${file}: Git не знает последнюю подтверждённую версию.`,
    });
  }
}

/** Numbers that would differ in a confirmed translation. */
function problemsIf(entry: RawEntry, path: string, text: string) {
  const changed = files
    .filter((file) => file.path.startsWith(`${entry.folder}/`))
    .map((file): RawFile => (file.path === path ? { path, bytes: Buffer.from(text) } : file));
  return check(parseCorpus(changed), buildInstant()).filter(({ code }) => code.startsWith('parity-'));
}
