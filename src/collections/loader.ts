import type { Loader, LoaderContext } from 'astro/loaders';
import { join, relative, sep } from 'node:path';
import { localeCodes } from '../config/locales.ts';
import { parseCorpus, type Corpus } from '../corpus/corpus.ts';
import { contentRoot, readFiles } from '../corpus/read.ts';
import { basePath } from '../corpus/settings.ts';
import { inspectProse, type ProseNode } from '../markdown/inspect-prose.ts';
import { renderProse } from '../markdown/render-prose.ts';
import { entryCollections, type EntryCollection } from '../schemas/entries.ts';
import type { RecordCollection } from '../schemas/records.ts';
import { showsDrafts } from './drafts.ts';

type Row = { id: string; data: Record<string, unknown>; file: string };

/** Facts of the entries of one collection, read with the parser of the checks. */
export function factsLoader(collection: EntryCollection): Loader {
  return corpusLoader(
    `facts of ${collection}`,
    (path) => path.startsWith(`${collection}/`) && path.endsWith('.yaml'),
    (corpus, drafts) =>
      corpus.entries.flatMap(({ collection: found, id, facts }) => {
        const data = facts?.data as Row['data'] | undefined;
        return found === collection && facts && data && (drafts || data.draft !== true)
          ? [{ id, data, file: facts.file }]
          : [];
      }),
  );
}

/** Texts of all entries with their bodies rendered; id `<collection>/<entry>/<locale>`. */
export function textsLoader(): Loader {
  const base = basePath();
  return corpusLoader(
    'texts',
    (path) => path.endsWith('.mdx') && entryCollections.some((collection) => path.startsWith(`${collection}/`)),
    (corpus) =>
      corpus.entries.flatMap(({ folder, texts }) =>
        localeCodes.flatMap((locale) => {
          const text = texts[locale];
          if (!text) return [];
          const { file, body, frontmatter } = text;
          const [wrong] = text.tree ? inspectProse(text.tree as ProseNode).problems : [];
          if (wrong) throw new Error(`${file}:${wrong.line}:${wrong.column}: ${wrong.code}`);
          const prose = renderProse(corpus.sources.get(file) ?? '', { locale, base });
          return [{ id: `${folder}/${locale}`, data: { ...(frontmatter.data as object), body, prose }, file }];
        }),
      ),
  );
}

/** Records of one list in content/data. */
export function recordsLoader(collection: RecordCollection): Loader {
  return corpusLoader(
    `records of ${collection}`,
    (path) => path === `data/${collection}.yaml`,
    (corpus) => {
      const list = corpus.records[collection];
      if (!list) return [];
      return (list.data as Row['data'][]).map((data) => ({ id: String(data.id), data, file: list.file }));
    },
  );
}

let corpus: Corpus | undefined;

/** The content folder, read once for all collections and again after a change. */
function currentCorpus(): Corpus {
  return (corpus ??= parseCorpus(readFiles(contentRoot())));
}

function corpusLoader(
  name: string,
  concerns: (path: string) => boolean,
  rows: (corpus: Corpus, drafts: boolean) => Row[],
): Loader {
  const load = async ({ store, parseData, watcher, logger }: LoaderContext) => {
    const read = async () => {
      const current = currentCorpus();
      const problems = current.problems
        .filter((problem) => concerns(problem.file))
        .map(({ file, line, code }) => `${file}:${line}: ${code}`);
      // A build is told by the check, in words for editors; while writing the rest stays to be seen.
      if (!watcher && problems.length > 0) throw new Error(problems.join('\n'));
      for (const problem of problems) logger.error(problem);
      const parsed = await Promise.all(
        rows(current, showsDrafts(watcher !== undefined)).map(async ({ id, data, file }) => ({
          id,
          data: await parseData({ id, data, filePath: join(contentRoot(), file) }),
        })),
      );
      store.clear();
      for (const entry of parsed) store.set(entry);
    };
    await read();
    watcher?.on('all', (_event, path) => {
      if (!concerns(relative(contentRoot(), path).split(sep).join('/'))) return;
      corpus = undefined;
      read().catch((error: Error) => logger.error(error.message));
    });
  };
  return { name, load };
}
