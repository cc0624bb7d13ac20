import { execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another state of the repository in a folder of its own, with its packages. */
export type Checkout = { root: string; remove: () => void };

/**
 * Checks out a commit beside the project and installs what its lock file names.
 * @param ref anything that git knows as a commit
 */
export function checkout(project: string, ref: string): Checkout {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', project, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const place = mkdtempSync(join(tmpdir(), 'bench-state-'));
  const root = join(place, 'project');
  const remove = () => {
    rmSync(place, { recursive: true, force: true });
    git('worktree', 'prune');
  };
  try {
    git('worktree', 'add', '--detach', root, ref);
    // A whole line, since npm is a script on Windows and needs a shell there.
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    remove();
    throw error;
  }
  return { root, remove };
}
