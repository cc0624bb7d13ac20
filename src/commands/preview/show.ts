import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds the site without what only a published one needs, and serves it until it is stopped.
 * @param folder where the build goes, relative to the repository's root
 * @param flags for the build command
 * @returns the exit code
 */
export function buildAndServe(folder: string, ...flags: string[]): number {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit', env: { ...process.env, OUT_DIR: folder } })
      .status ?? 1;
  const built = run(join(project, 'src/commands/build/cli.ts'), '--plain', ...flags);
  return built === 0 ? run(join(project, 'node_modules/astro/bin/astro.mjs'), 'preview') : built;
}
