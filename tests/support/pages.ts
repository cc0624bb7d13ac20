import { parseHTML } from 'linkedom';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './built-once.ts';

/** A page of a build. It is read and parsed when somebody asks, and then kept: nobody may change its document. */
export class BuiltPage {
  /** URL path with the base, such as `/de/suche/`. */
  readonly path: string;
  readonly file: string;
  readonly locale: string | undefined;
  #html: string | undefined;
  #document: Document | undefined;

  constructor({ folder, base }: BuiltSite, name: string) {
    this.path = base + name.replace(/index\.html$/, '');
    this.file = join(folder, name);
    this.locale = /^(de|ru)\//.exec(name)?.[1];
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.file, 'utf8'));
  }

  get document(): Document {
    return (this.#document ??= parseHTML(this.html).document);
  }
}

const known = new Map<string, BuiltPage[]>();

/** All files of a build, as URL paths with the base. */
export function builtFiles({ folder, base }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => base + relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** All pages of a build, the same objects for everybody in this process. Throws if there are suspiciously few. */
export function builtPages(site: BuiltSite, atLeast = 100): BuiltPage[] {
  const key = `${site.folder} ${site.base}`;
  const pages =
    known.get(key) ??
    builtFiles(site)
      .filter((path) => path.endsWith('.html'))
      .sort()
      .map((path) => new BuiltPage(site, path.slice(site.base.length)));
  if (pages.length < atLeast) throw new Error(`only ${pages.length} pages in ${site.folder}`);
  known.set(key, pages);
  return pages;
}
