import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Paths of the pages in a search index; each has a fragment with its address (Pagefind's own format). */
export function indexedPages(folder: string, locale: string): string[] {
  const fragments = join(folder, 'search', locale, 'fragment');
  return readdirSync(fragments).map((file) => {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString();
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
}
