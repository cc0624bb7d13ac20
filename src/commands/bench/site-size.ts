import { searchFolder } from '../../config/site.ts';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site is made of; `index` is the bytes of its search index. */
export type SiteSize = { pages: number; files: number; bytes: number; index: number };

export function siteSize(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, parentPath, bytes: statSync(join(parentPath, name)).size }));
  const sum = (list: typeof files) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sum(files),
    index: sum(files.filter(({ parentPath }) => parentPath.startsWith(join(folder, searchFolder)))),
  };
}
