import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENSE/LICENSE'];

/** Text of the licence in a package's folder. @throws Error if there is none */
export function licenceText(folder: string): string {
  const file = names.map((name) => join(folder, name)).find((path) => existsSync(path) && statSync(path).isFile());
  if (!file) throw new Error(`no text of a licence in ${folder}`);
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The lines of a licence that name who holds the rights. @example ['Copyright (c) Tailwind Labs, Inc.'] */
export function copyrightLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^copyright (?:\(c\)|©|\d)/i.test(line));
}
