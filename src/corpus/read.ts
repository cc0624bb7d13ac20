import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { limits } from './limits.ts';

/**
 * A file of the content folder; `path` is relative to it, with forward slashes. What must not be opened
 * has no bytes and a reason: `not-a-file` (links lead out of the folder, devices and pipes never end),
 * `file-large`, `content-large` (all files before it together have reached the limit).
 */
export type RawFile = { path: string; bytes: Uint8Array; refused?: Refusal };
export type Refusal = { code: 'not-a-file' | 'content-large' } | { code: 'file-large'; bytes: number; limit: number };

/** The content folder: `content/` of the project, or the folder that CONTENT_DIR names (tests use it). */
export function contentRoot(): string {
  return process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
}

const heldFiles = Symbol.for('files of the content');

/** Files that a build has read at its beginning. Modules are there twice in it, for Astro loads them anew, so they are kept beside. */
const held = globalThis as { [heldFiles]?: { root: string; files: readonly RawFile[] } | undefined };

/**
 * From now on `readFiles` of the content folder gives these files: a build reads the content once, so an
 * edit in the middle of it does not make a site of two states.
 */
export function holdFiles(files: readonly RawFile[]): readonly RawFile[] {
  held[heldFiles] = { root: contentRoot(), files };
  return files;
}

/** All files below a folder but hidden ones, sorted by path. Links are not followed. Throws if it cannot be read. */
export function readFiles(root: string): readonly RawFile[] {
  const early = held[heldFiles];
  if (early?.root === root) return early.files;
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(root, file)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
  let total = 0;
  return files.map((file) => {
    const content = contentOf(file, limits.totalBytes - total);
    total += content.bytes.length;
    return { path: relative(root, file).split(sep).join('/'), ...content };
  });
}

/** Most bytes that a file of this name may have. */
function limitOf(path: string): number {
  if (/\.mdx?$/.test(path)) return limits.textBytes;
  return /\.ya?ml$/.test(path) ? limits.listBytes : limits.pictureBytes;
}

function contentOf(file: string, left: number): Omit<RawFile, 'path'> {
  const nothing = new Uint8Array();
  const stat = lstatSync(file);
  if (!stat.isFile()) return { bytes: nothing, refused: { code: 'not-a-file' } };
  const limit = limitOf(file);
  if (stat.size > limit) return { bytes: nothing, refused: { code: 'file-large', bytes: stat.size, limit } };
  if (stat.size > left) return { bytes: nothing, refused: { code: 'content-large' } };
  return { bytes: readFileSync(file) };
}
