import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { accessFile } from './apache.ts';
import { checksumFile, sha256, writeChecksums } from './checksums.ts';
import type { Copier } from './copies.ts';
import { headersFile } from './netlify.ts';

/**
 * Prepares a built folder for any host: settings for those that read them from it, compressed copies,
 * and checksums of everything. The last to touch the folder.
 * @param copies makes the compressed copies of a file
 * @returns the number of files with a checksum
 */
export async function finishFolder(root: string, base: string, copies: Copier): Promise<number> {
  writeFileSync(join(root, '_headers'), headersFile({ base }));
  writeFileSync(join(root, '.htaccess'), accessFile({ base }));
  const hashes = new Map<string, string>();
  const prepare = async (file: string) => {
    const bytes = readFileSync(join(root, file));
    const hash = sha256(bytes);
    hashes.set(file, hash);
    for (const { ending, bytes: copy } of await copies(file, bytes, hash)) {
      writeFileSync(join(root, file + ending), copy);
      hashes.set(file + ending, sha256(copy));
    }
  };
  const queue = filesBelow(root);
  const next = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await prepare(file);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  writeFileSync(join(root, checksumFile), writeChecksums(hashes));
  return hashes.size;
}

/** So many files are compressed at once: as many as Node has threads for it. */
const atOnce = 4;
