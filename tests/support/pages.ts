import { parseHTML } from 'linkedom';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './build-site.ts';

export type BuiltPage = {
  /** URL path with the base, such as `/de/suche/`. */
  path: string;
  file: string;
  html: string;
  document: Document;
  locale: string | undefined;
};

/** All files of a build, as URL paths with the base. */
export function builtFiles({ folder, base }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => base + relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** All pages of a build, parsed. Throws if there are suspiciously few. */
export function builtPages(site: BuiltSite, atLeast = 100): BuiltPage[] {
  const pages = builtFiles(site)
    .filter((path) => path.endsWith('.html'))
    .map((path): BuiltPage => {
      const file = join(site.folder, path.slice(site.base.length));
      const html = readFileSync(file, 'utf8');
      const url = path.replace(/index\.html$/, '');
      const locale = /^(de|ru)\//.exec(url.slice(site.base.length))?.[1];
      return { path: url, file, html, document: parseHTML(html).document, locale };
    });
  if (pages.length < atLeast) throw new Error(`only ${pages.length} pages in ${site.folder}`);
  return pages;
}
