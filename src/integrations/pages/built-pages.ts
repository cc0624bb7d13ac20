import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** The pages of a build, except `404.html`, as paths relative to its folder with slashes: `de/index.html`. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}
