import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runs } from './process.ts';

/**
 * Makes the folder in which this process builds, `<parent>/<process number>`, and removes those that
 * killed builds left there.
 */
export function workFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (/^\d+$/.test(name) && !runs(Number(name))) removeLeftover(join(parent, name));
  const folder = join(parent, String(process.pid));
  mkdirSync(folder);
  return folder;
}

/** Removes what a killed build left. It may still be written to by what that build had started. */
export function removeLeftover(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The next build tries again; this one does not depend on it.
  }
}
