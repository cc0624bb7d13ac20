import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashOf } from '../../src/checks/rules/translation.ts';
import { stamp } from '../../src/commands/confirm/stamp.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readFiles, type RawFile, type Refusal } from '../../src/corpus/read.ts';
import { project } from './run-build.ts';

/**
 * One mistake that editors make, with its mended form. A change replaces `base` in a file of the small
 * corpus, or all of it (`whole`), or is put at its end; `null` removes the file; `bytes` is base64 for
 * what is no text and stands in both forms unless only `wrong` has it; `refused` stands for a file that
 * is not opened, in `wrong` only.
 */
export type Mistake = {
  name: string;
  code: string;
  severity: 'error' | 'warning';
  at: string;
  field?: string;
  changes: {
    file: string;
    base?: string;
    whole?: true;
    wrong?: string | null;
    right?: string | null;
    bytes?: string;
    onlyWrong?: true;
    refused?: Refusal;
  }[];
  /** What the handbook shows where the changes themselves do not explain it. */
  show?: { wrong: string; right: string };
  de: string;
  ru: string;
};

const folder = join(project, 'tests/fixtures/mistakes');
const corpus = join(project, 'tests/fixtures/site');

/** All mistakes, by the name of their file. */
export function readMistakes(): Mistake[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      ...(parse(readFileSync(join(folder, file), 'utf8')) as Mistake),
      name: file.replace('.yaml', ''),
    }));
}

/** The small corpus as it is. */
export const smallCorpus = (): RawFile[] => [...readFiles(corpus)];

/** The small corpus with a mistake in it, or with its mended form; translations are confirmed afterwards. */
export function corpusWith(mistake: Mistake, form: 'wrong' | 'right'): RawFile[] {
  const files = new Map(smallCorpus().map(({ path, bytes }) => [path, bytes]));
  const refused: RawFile[] = [];
  for (const { file, base, whole, bytes, onlyWrong, refused: why, ...forms } of mistake.changes) {
    if (why && form === 'wrong') refused.push({ path: file, bytes: new Uint8Array(), refused: why });
    const text = forms[form];
    if (text === null) files.delete(file);
    else if (bytes !== undefined && (form === 'wrong' || !onlyWrong)) files.set(file, Buffer.from(bytes, 'base64'));
    else if (text !== undefined) files.set(file, Buffer.from(changed(file, files.get(file), whole, base, text)));
  }
  const list = [...refused, ...[...files].map(([path, bytes]) => ({ path, bytes }))];
  return /^translation-|^bad-hash$/.test(mistake.code) ? list : confirmed(list);
}

function changed(
  file: string,
  before: Uint8Array | undefined,
  whole: true | undefined,
  base: string | undefined,
  text: string,
) {
  const old = before && !whole ? Buffer.from(before).toString('utf8') : '';
  if (base === undefined) return old + text;
  if (!old.includes(base)) throw new Error(`${file} does not contain ${base}`);
  return old.replace(base, () => text);
}

function confirmed(files: RawFile[]): RawFile[] {
  const stamps = new Map(
    parseCorpus(files).entries.flatMap((entry) => {
      const hash = hashOf(entry, 'de');
      return hash && entry.texts.ru ? [[entry.texts.ru.file, hash] as const] : [];
    }),
  );
  return files.map(({ path, bytes, ...rest }) => {
    const hash = stamps.get(path);
    return { path, ...rest, bytes: hash ? Buffer.from(stamp(Buffer.from(bytes).toString('utf8'), hash)) : bytes };
  });
}
