import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode, type Value } from './cbor.ts';
import { present } from '../../domain/present.ts';

/** A file of a search bundle; its path is relative to the bundle. */
export type BundleFile = { path: string; content: Uint8Array };

/** Every compressed file of Pagefind begins with this, once unpacked. */
const mark = Buffer.from('pagefind_dcd');

/** What the search form loads; the rest is Pagefind's ready-made forms. */
const loaded = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_\w+))$/;

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [version: string, pages: Value, words: Value, filters: [name: string, hash: string][], ...rest: Value[]];
type Entry = { languages: Record<string, { hash: string }> };

/**
 * The files of a Pagefind bundle that the search form loads, the same bytes for the same pages:
 * Pagefind lists filters and their values in another order every time and names files after that
 * order (github.com/Pagefind/pagefind/issues/638). Here they are sorted and named anew.
 */
export function stableBundle(files: readonly BundleFile[], language: string): BundleFile[] {
  const kept = files.filter(({ path }) => loaded.test(path));
  const names = new Map<string, string>();
  const filters = ending(kept, '.pf_filter').map((file) => {
    const [name, values] = unpack(file) as Filter;
    const content = pack([name, [...values].sort(byFirst)]);
    return { path: `filter/${rename(file, content)}.pf_filter`, content };
  });
  const metas = ending(kept, '.pf_meta').map((file) => {
    const [version, pages, words, list, ...rest] = unpack(file) as Meta;
    const renamed = list.map(([name, hash]): [string, string] => [name, renamedTo(hash)]).sort(byFirst);
    const content = pack([version, pages, words, renamed, ...rest]);
    return { path: `pagefind.${rename(file, content)}.pf_meta`, content };
  });
  const entries = ending(kept, 'pagefind-entry.json').map(({ path, content }) => {
    const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
    for (const one of Object.values(entry.languages)) one.hash = renamedTo(one.hash);
    return { path, content: Buffer.from(JSON.stringify(entry)) };
  });
  const others = kept.filter(({ path }) => !/\.pf_filter$|\.pf_meta$|pagefind-entry\.json$/.test(path));
  return [...others, ...filters, ...metas, ...entries];

  function rename({ path }: BundleFile, content: Uint8Array): string {
    const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    names.set(present(/([^./]+)\.pf_\w+$/.exec(path)?.[1], `name in ${path}`), name);
    return name;
  }

  function renamedTo(hash: string): string {
    return present(names.get(hash), `file of the index named ${hash}`);
  }
}

const ending = (files: readonly BundleFile[], end: string) => files.filter(({ path }) => path.endsWith(end));

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function unpack({ path, content }: BundleFile): Value {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${path} is not a file of Pagefind`);
  return decode(bytes.subarray(mark.length));
}

function pack(value: Value): Uint8Array {
  return gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });
}
