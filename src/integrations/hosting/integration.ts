import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accessFile } from './apache.ts';
import { checksumFile, sha256, writeChecksums } from './checksums.ts';
import { compressedCopies } from './compress.ts';
import { headersFile } from './netlify.ts';

/**
 * Prepares the built folder for any host: settings for those that read them from it, compressed
 * copies, and checksums of everything. Must be the last to touch the folder.
 */
export function hosting({ base }: { base: string }): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        writeFileSync(join(root, '_headers'), headersFile({ base }));
        writeFileSync(join(root, '.htaccess'), accessFile({ base }));
        const hashes = new Map<string, string>();
        for (const file of filesOf(root)) {
          const bytes = readFileSync(join(root, file));
          hashes.set(file, sha256(bytes));
          for (const copy of compressedCopies(file, bytes)) {
            writeFileSync(join(root, file + copy.ending), copy.bytes);
            hashes.set(file + copy.ending, sha256(copy.bytes));
          }
        }
        writeFileSync(join(root, checksumFile), writeChecksums(hashes));
        logger.info(`${hashes.size} files with checksums`);
      },
    },
  };
}

/** Paths of all files below a folder, with slashes. */
function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
