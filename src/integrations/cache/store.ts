import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Results that are dear to make, by what they were made from. Everything in it can be made again: the
 * folder may be deleted at any time. A value is written beside its place and renamed, so that builds at
 * once and killed builds leave whole values or none; one that was damaged otherwise counts as missing.
 */
export type Store = {
  /** @param key any text that names input, code and versions; equal keys mean equal values */
  get: (kind: string, key: string) => Buffer | undefined;
  /**
   * Keeps a value, beside other work: creating a file takes as long as rendering half a page. A full or
   * unwritable disk is no failure: the value is only not kept.
   */
  put: (kind: string, key: string, value: Uint8Array | string) => Promise<void>;
  /** The value, made and kept where it is missing. */
  make: (kind: string, key: string, value: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /**
   * Waits until all is kept, then removes what was not used for longest until at most so many bytes are left;
   * nothing if nothing was added.
   */
  trim: (bytes: number) => Promise<void>;
};

/** Bytes before each value: its SHA-256. */
const head = 32;

const hashOf = (value: Uint8Array | string) => createHash('sha256').update(value).digest();

/** Opens the store in a folder, which need not exist. */
export function openStore(folder: string): Store {
  let added = false;
  /** Folders that are there. Should somebody delete one, what would have gone into it is not kept. */
  const made = new Set<string>();
  const place = (kind: string, key: string) => {
    const name = hashOf(key).toString('hex').slice(0, 40);
    return join(folder, kind, name.slice(0, 2), name.slice(2));
  };

  const get: Store['get'] = (kind, key) => {
    const file = place(kind, key);
    if (!existsSync(file)) return undefined;
    try {
      const bytes = readFileSync(file);
      const value = bytes.subarray(head);
      if (!bytes.subarray(0, head).equals(hashOf(value))) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return value;
    } catch {
      return undefined;
    }
  };

  const write = async (file: string, value: Uint8Array | string) => {
    const beside = `${file}.${randomUUID()}`;
    try {
      const parent = dirname(file);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(beside, Buffer.concat([hashOf(value), Buffer.from(value as Uint8Array)]));
      await rename(beside, file);
      added = true;
    } catch {
      // If it cannot be removed either, trimming will.
      await rm(beside, { force: true }).catch(() => undefined);
    }
  };
  const pending = new Set<Promise<void>>();
  const put: Store['put'] = (kind, key, value) => {
    const writing = write(place(kind, key), value).finally(() => pending.delete(writing));
    pending.add(writing);
    return writing;
  };

  return {
    get,
    put,
    make: async (kind, key, value) => {
      const known = get(kind, key);
      if (known) return known;
      const made = await value();
      await put(kind, key, made);
      return made;
    },
    trim: async (bytes) => {
      await Promise.all(pending);
      if (added) trimFolder(folder, bytes);
    },
  };
}

/** What another build removes at the same time is no failure, and what that one adds it trims itself. */
function trimFolder(folder: string, bytes: number): void {
  const files = filesBelow(folder).sort((a, b) => b.used - a.used);
  let total = 0;
  for (const { file, size } of files) {
    total += size;
    if (total > bytes) rmSync(file, { force: true });
  }
}

function filesBelow(folder: string): { file: string; size: number; used: number }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat ? [{ file: path, size: stat.size, used: stat.mtimeMs }] : [];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
