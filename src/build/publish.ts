import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished build in the place of the last one. The last one stays complete until the new one
 * is complete; only the two renames lie between them.
 * @param built folder of the new build, on the same file system as `target`
 */
export function publish(built: string, target: string): void {
  const old = `${built}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(built, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
