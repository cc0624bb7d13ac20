import { isLocale, localeCodes, type Locale } from '../config/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { entryCollections, isEntryCollection, type EntryCollection } from '../schemas/entries.ts';
import { slugPattern } from '../schemas/slug.ts';
import { recordCollections, type RecordCollection } from '../schemas/records.ts';
import { limits } from './limits.ts';
import { parseMdx, type MdxText } from './mdx.ts';
import { isPicture, namingProblem, readPicture, type Picture } from './picture.ts';
import type { RawFile, Refusal } from './read.ts';
import { firstProblems, mdxCode, yamlCode } from './syntax-codes.ts';
import { parseYaml, type YamlProblem, type YamlText } from './yaml.ts';

export type Sourced<T> = T & { file: string };

/** An entry as it lies in its folder, before any schema has looked at it. */
export type RawEntry = {
  collection: EntryCollection;
  id: string;
  folder: string;
  facts?: Sourced<YamlText>;
  texts: Partial<Record<Locale, Sourced<MdxText>>>;
  pictures: Picture[];
};

/** The content folder as raw documents with positions, and what is wrong with files as such. */
export type Corpus = {
  entries: RawEntry[];
  records: Partial<Record<RecordCollection, Sourced<YamlText>>>;
  settings?: Sourced<YamlText>;
  /** What stands in the text files, by path. */
  sources: Map<string, string>;
  problems: Problem[];
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Sorts files into entries and record lists by their paths and parses each. Never throws. */
export function parseCorpus(files: readonly RawFile[]): Corpus {
  const corpus: Corpus = { entries: [], records: {}, sources: new Map(), problems: [] };
  const entries = new Map<string, RawEntry>();
  const paths = new Map<string, string>();
  for (const file of files) {
    const report = (code: string, values?: Record<string, string>, line = 1, column = 1) =>
      corpus.problems.push({ code, severity: 'error', file: file.path, line, column, ...(values && { values }) });
    if (isHandbook(file.path)) continue;
    if (file.refused) {
      report(file.refused.code, sizes(file.refused));
      continue;
    }
    const twin = paths.get(spelling(file.path));
    if (twin !== undefined) report('case-collision', { other: twin });
    paths.set(spelling(file.path), file.path);
    if (isPicture(file.path)) {
      placePicture(entries, file, report);
      continue;
    }
    const source = decode(file.bytes);
    if (source !== undefined) corpus.sources.set(file.path, source);
    if (source === undefined) report('not-utf8');
    else if (source.trim() === '') report('empty-file');
    else place(corpus, entries, file.path, source, report);
  }
  corpus.entries = [...entries.values()];
  return corpus;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

type Report = (code: string, values?: Record<string, string>, line?: number, column?: number) => void;

function place(corpus: Corpus, entries: Map<string, RawEntry>, path: string, source: string, report: Report) {
  const yaml = () => {
    const text = parseYaml(source);
    for (const error of firstProblems(text.errors)) report(...yamlProblem(error));
    return { ...text, file: path };
  };
  const [first = '', second = '', third, ...deeper] = path.split('/');
  if (path === 'settings.yaml') corpus.settings = yaml();
  else if (first === 'data' && third === undefined) {
    const name = second.replace(/\.yaml$/, '');
    if (!isRecordCollection(name) || !second.endsWith('.yaml'))
      return report('unknown-file', { allowed: recordCollections.join('.yaml, ') + '.yaml' });
    corpus.records[name] = yaml();
  } else if (isEntryCollection(first) && third !== undefined && deeper.length === 0) {
    placeInEntry(entries, { collection: first, id: second, name: third }, path, source, yaml, report);
  } else report('unknown-file', { allowed: `${entryCollections.join('/…, ')}/…, data/…` });
}

/** Name of an entry's text in a language. */
const textFile = (locale: Locale) => `text.${locale}.mdx`;

const isHandbook = (path: string) => /^[A-Z]+\.[a-z]+\.md$/.test(path);

/** Two paths of one spelling are one file on the disks of Windows and macOS. */
const spelling = (path: string) => path.normalize('NFC').toLowerCase();

const sizes = (refused: Refusal): Record<string, string> => {
  const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));
  if (refused.code === 'file-large') return { size: kilobytes(refused.bytes), heaviest: kilobytes(refused.limit) };
  return refused.code === 'content-large' ? { heaviest: kilobytes(limits.totalBytes / 1000) } : {};
};

function placePicture(entries: Map<string, RawEntry>, { path, bytes }: RawFile, report: Report) {
  const [collection = '', id = ''] = path.split('/');
  const picture = readPicture(path, bytes);
  const wrong = namingProblem(picture.name);
  if (wrong) report(wrong, { name: picture.name });
  else entryAt(entries, collection as EntryCollection, id).pictures.push(picture);
}

function entryAt(entries: Map<string, RawEntry>, collection: EntryCollection, id: string): RawEntry {
  const folder = `${collection}/${id}`;
  const entry = entries.get(folder) ?? { collection, id, folder, texts: {}, pictures: [] };
  entries.set(folder, entry);
  return entry;
}

function placeInEntry(
  entries: Map<string, RawEntry>,
  { collection, id, name }: { collection: EntryCollection; id: string; name: string },
  path: string,
  source: string,
  yaml: () => Sourced<YamlText>,
  report: Report,
) {
  const isNew = !entries.has(`${collection}/${id}`);
  const entry = entryAt(entries, collection, id);
  if (isNew && !slugPattern.test(id)) report('bad-id', { id });
  if (name === 'facts.yaml') {
    entry.facts = yaml();
    return;
  }
  const locale = /^text\.(?<locale>[^.]*)\.(?<ending>mdx?)$/.exec(name)?.groups;
  if (!locale) return report('unknown-file', { allowed: ['facts.yaml', ...localeCodes.map(textFile)].join(', ') });
  if (!isLocale(locale.locale)) return report('unknown-locale', { locale: locale.locale ?? '' });
  if (entry.texts[locale.locale]) return report('second-text', { locale: locale.locale });
  if (locale.ending !== 'mdx') report('not-mdx', { name: textFile(locale.locale) });
  const text = parseMdx(source);
  for (const error of text.errors) {
    const { code, values } = mdxCode(error.message);
    report(code, values, error.line, error.column);
  }
  for (const error of firstProblems(text.frontmatter.errors)) report(...yamlProblem(error));
  entry.texts[locale.locale] = { ...text, file: path };
}

function yamlProblem(problem: YamlProblem): Parameters<Report> {
  const { code, values } = yamlCode(problem);
  return [code, values, problem.line, problem.column];
}

const isRecordCollection = (name: string): name is RecordCollection => (recordCollections as string[]).includes(name);
