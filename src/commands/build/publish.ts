import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runs } from './process.ts';
import { removeLeftover } from './work-folder.ts';

/**
 * Folders beside the target, so on its file system: a build on its way in; the last one, whole, until
 * its successor stands; the last one while it is removed.
 */
type State = 'new' | 'old' | 'gone';

const beside = (target: string, state: State, pid: number | string = process.pid) =>
  join(dirname(target), `.${basename(target)}.${state}-${pid}`);

/**
 * Puts a finished build in the place of the last one. Whoever looks sees the one or the other, whole;
 * between two renames, for a moment, neither. A build killed there is mended by the next `repair`.
 * Of several at once the last to finish stays.
 * @param built folder of the new build; is moved away, or copied to another file system
 * @throws NodeJS.ErrnoException, with the target as it was
 */
export function publish(built: string, target: string): void {
  const incoming = beside(target, 'new');
  try {
    move(built, incoming);
    while (!exchange(incoming, target)) discard(target);
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
  discard(target);
}

/**
 * Mends what killed builds left beside the target: brings the last build back if its successor did not
 * take its place, and removes the rest.
 * @returns whether a build was brought back
 */
export function repair(target: string): boolean {
  let restored = false;
  for (const name of readdirSync(dirname(target))) {
    const [, state, pid] = /\.(new|old|gone)-(\d+)$/.exec(name) ?? [];
    const path = join(dirname(target), name);
    if (!pid || path !== beside(target, state as State, pid) || runs(Number(pid))) continue;
    if (state === 'old' && !existsSync(target)) {
      renameSync(path, target);
      restored = true;
    } else removeLeftover(path);
  }
  return restored;
}

function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    copy(from, to);
  }
}

/** Copies a folder of files and folders; unlike Node's own, it reports a full disk as what it is. */
function copy(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, goal] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copy(source, goal);
    else copyFileSync(source, goal);
  }
}

/** @returns false if another build took the place in between; that one then has to be moved away too */
function exchange(incoming: string, target: string): boolean {
  const old = beside(target, 'old');
  try {
    renameSync(target, old);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  try {
    renameSync(incoming, target);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
}

/** Removes the last build; first its name, because from then on it is not whole and must not come back. */
function discard(target: string) {
  const gone = beside(target, 'gone');
  if (existsSync(beside(target, 'old'))) renameSync(beside(target, 'old'), gone);
  rmSync(gone, { recursive: true, force: true });
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
