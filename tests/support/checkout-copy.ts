import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './run-build.ts';

const parts = [
  'astro.config.mjs',
  'content',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * The project once more in another place, with a longer path and its folders read in another order
 * where there is a memory disk, committed at a given time; remove it with `done`.
 * @param seconds time of its only commit, since 1970
 */
export function checkoutCopy(seconds: number): { root: string; done: () => void } {
  const place = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'Копия – second copy '));
  const root = join(place, 'a', 'deeper');
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const date = `@${seconds} +0300`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, env });
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'a');
  return { root, done: () => rmSync(place, { recursive: true, force: true }) };
}
