import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../corpus/digests.ts';
import { filesBelow } from './files-below.ts';

/** Files of the program from which nothing of a built page comes. */
const besides = /(?:\.test\.ts|\.d\.ts)$/;

/**
 * Digest of files and folders of the program with the versions of all packages and of Node: what is kept
 * under it was made by this very code.
 * @param project absolute path of the repository's root; the other paths are relative to it
 */
export function codeDigest(project: string, paths: readonly string[]): string {
  const files = ['package-lock.json', ...paths].flatMap((path) => programFiles(project, path)).sort();
  return digest(process.version, ...files.flatMap((file) => [file, readFileSync(join(project, file))]));
}

function programFiles(project: string, path: string): string[] {
  const place = join(project, path);
  if (!statSync(place).isDirectory()) return [path];
  return filesBelow(place)
    .filter((file) => !besides.test(file))
    .map((file) => `${path}/${file}`);
}
