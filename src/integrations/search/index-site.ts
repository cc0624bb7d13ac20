import * as pagefind from 'pagefind';
import { localeCodes, type Locale } from '../../config/locales.ts';
import type { Store } from '../cache/store.ts';
import { stableBundle, type BundleFile } from './bundle.ts';
import { notIndexed, type IndexRecord } from './records.ts';

/** What the search index is made of, from the root of the repository. */
export const indexCode = ['src/integrations/search'];

/** Pagefind's own search forms; this site has its own, and theirs name other hosts. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * One Pagefind bundle per language: a bundle's stemmer follows its language, and a page can load the
 * bundle of either. Taken from the store where no page of a language has changed.
 * @param code digest of `indexCode`
 */
export async function searchBundles(
  store: Store,
  code: string,
  records: readonly IndexRecord[],
): Promise<Map<Locale, BundleFile[]>> {
  const bundles = await Promise.all(
    localeCodes.map(async (locale): Promise<[Locale, BundleFile[]]> => {
      // In an order that does not depend on how they came: Pagefind numbers the pages.
      const own = records.filter((record) => record.locale === locale).sort((a, b) => (a.path < b.path ? -1 : 1));
      const packed = await store.make('search', `${code} ${JSON.stringify(own)}`, async () =>
        pack(stableBundle(await filesOf(own, locale), locale).filter(({ path }) => !unused.test(path))),
      );
      return [locale, unpack(packed)];
    }),
  );
  await pagefind.close();
  return new Map(bundles);
}

async function filesOf(records: readonly IndexRecord[], locale: Locale) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale, excludeSelectors: notIndexed });
  if (!index) throw new Error(errors.join('\n'));
  const failures: string[] = [];
  for (const { path, content } of records)
    failures.push(...(await index.addHTMLFile({ sourcePath: `${path.slice(1)}index.html`, content })).errors);
  const { errors: failed, files } = await index.getFiles();
  failures.push(...failed);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return files;
}

/** Files as one value: a line of JSON with their paths and lengths, then their bytes. */
function pack(files: readonly BundleFile[]): Buffer {
  const list = files.map(({ path, content }) => ({ path, length: content.length }));
  return Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.map(({ content }) => content)]);
}

function unpack(packed: Uint8Array): BundleFile[] {
  const end = packed.indexOf(0x0a);
  const list = JSON.parse(Buffer.from(packed.subarray(0, end)).toString()) as { path: string; length: number }[];
  let offset = end + 1;
  return list.map(({ path, length }) => ({ path, content: packed.subarray(offset, (offset += length)) }));
}
