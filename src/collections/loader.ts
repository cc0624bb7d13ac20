import type { Loader, LoaderContext } from 'astro/loaders';
import { join, relative, sep } from 'node:path';
import { parseCorpus, type Corpus } from '../corpus/corpus.ts';
import { contentRoot, readFiles } from '../corpus/read.ts';
import { showsDrafts } from './drafts.ts';
import type { EntryCollection } from '../schemas/entries.ts';
import type { RecordCollection } from '../schemas/records.ts';

type Row = { id: string; data: Record<string, unknown>; file: string };

/** Facts of the entries of one collection, read with the parser of the checks. */
export function factsLoader(collection: EntryCollection): Loader {
  return corpusLoader(
    `facts of ${collection}`,
    (path) => path.startsWith(`${collection}/`),
    (corpus, drafts) =>
      corpus.entries.flatMap(({ collection: found, id, facts }) => {
        const data = facts?.data as Row['data'] | undefined;
        return found === collection && facts && data && (drafts || data.draft !== true)
          ? [{ id, data, file: facts.file }]
          : [];
      }),
  );
}

/** Records of one list in content/data. */
export function recordsLoader(collection: RecordCollection): Loader {
  return corpusLoader(
    `records of ${collection}`,
    (path) => path === `data/${collection}.yaml`,
    (corpus) => {
      const list = corpus.records[collection];
      return ((list?.data ?? []) as Row['data'][]).map((data) => ({ id: String(data.id), data, file: list!.file }));
    },
  );
}

function corpusLoader(
  name: string,
  concerns: (path: string) => boolean,
  rows: (corpus: Corpus, drafts: boolean) => Row[],
): Loader {
  const load = async ({ store, parseData, watcher, logger }: LoaderContext) => {
    const read = async () => {
      const corpus = parseCorpus(
        readFiles(contentRoot()).filter(({ path }) => path.endsWith('.yaml') && concerns(path)),
      );
      for (const { file, line, code } of corpus.problems) logger.error(`${file}:${line}: ${code}`);
      const parsed = await Promise.all(
        rows(corpus, showsDrafts(watcher !== undefined)).map(async ({ id, data, file }) => ({
          id,
          data: await parseData({ id, data, filePath: join(contentRoot(), file) }),
        })),
      );
      store.clear();
      for (const entry of parsed) store.set(entry);
    };
    await read();
    watcher?.on('all', (_event, path) => {
      if (path.endsWith('.yaml') && concerns(relative(contentRoot(), path).split(sep).join('/')))
        read().catch((error: Error) => logger.error(error.message));
    });
  };
  return { name, load };
}
