import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildFailure, writeFailure } from './failure.ts';

/**
 * Makes sure, before the work begins, that a finished build can take the place of this folder.
 * @returns the folder itself if `named` is a link to it
 * @throws BuildFailure
 */
export function prepareTarget(named: string): string {
  tryWriting(dirname(named));
  if (!existsSync(named)) return named;
  const target = realpathSync(named);
  const parent = dirname(target);
  if (!statSync(target).isDirectory()) throw new BuildFailure('not-a-folder', target);
  if (statSync(target).dev !== statSync(parent).dev) throw new BuildFailure('mount-point', target);
  const files = readdirSync(target);
  if (files.length > 0 && !files.includes('index.html')) throw new BuildFailure('foreign-folder', target);
  tryWriting(parent);
  return target;
}

/** Makes a folder if need be. @throws BuildFailure if nothing can be written there */
function tryWriting(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const trial = join(folder, `.trial-${process.pid}`);
    mkdirSync(trial);
    rmdirSync(trial);
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

/** The reason why a command that wrote below `folder` failed, if it lies with the folder. */
export function failureOf(folder: string): Error | undefined {
  try {
    // More than any single file of a build, so that what little room is left does not hide the cause.
    writeFileSync(join(folder, 'trial'), new Uint8Array(4 << 20));
    return undefined;
  } catch (error) {
    return writeFailure(error, folder);
  }
}
