import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the build command as an operator does; returns its exit code and what it printed. */
export function runBuild(env: Record<string, string>, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/commands/build/cli.ts'), ...args],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', ...env },
    },
  );
  return { status, output: stdout + stderr };
}
