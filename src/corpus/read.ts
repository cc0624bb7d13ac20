import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content folder; `path` is relative to it, with forward slashes. */
export type RawFile = { path: string; bytes: Uint8Array };

/** The content folder: `content/` of the project, or the folder that CONTENT_DIR names (tests use it). */
export function contentRoot(): string {
  return process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
}

/** All files below a folder but hidden ones, sorted by path. Throws if it cannot be read. */
export function readFiles(root: string): RawFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(root, file)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort()
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), bytes: readFileSync(file) }));
}
