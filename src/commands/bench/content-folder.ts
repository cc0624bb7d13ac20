import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RawFile } from '../../corpus/read.ts';
import { withGenerated } from './generated-entries.ts';

/** A content folder to build from, in which one text can be changed and changed back. */
export type ContentFolder = { root: string; change: () => void; restore: () => void };

/**
 * Writes a content folder.
 * @param content what the generated entries are added to; the Russian text of its first news is the one that changes
 */
export function contentFolder(root: string, content: readonly RawFile[], entries: number): ContentFolder {
  const write = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  for (const { path, bytes } of withGenerated(content, entries)) write(path, bytes);
  const text = content.find(({ path }) => /^news\/.*\/text\.ru\.mdx$/.test(path));
  if (!text) throw new Error('There is no Russian text of a news entry to change');
  return {
    root,
    change: () => {
      write(text.path, Buffer.concat([text.bytes, Buffer.from('\nОтвета пока нет.\n')]));
    },
    restore: () => {
      write(text.path, text.bytes);
    },
  };
}
