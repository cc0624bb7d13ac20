import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** The environment without what Vitest sets in it: with its NODE_ENV a build would be one for development. */
export const ownEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name)),
);

/** Runs the build command as an operator does; returns its exit code and what it printed. */
export function runBuild(env: Record<string, string>, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/commands/build/cli.ts'), ...args],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...ownEnv, CI: 'true', ...env },
    },
  );
  return { status, output: stdout + stderr };
}
