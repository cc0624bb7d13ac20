import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run preview`: builds the site with its drafts into `preview/` and serves it. */
const project = fileURLToPath(new URL('../../../', import.meta.url));
const run = (env: Record<string, string>, ...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

process.exitCode = run({}, join(project, 'src/commands/build/cli.ts'), '--drafts');
if (process.exitCode === 0)
  process.exitCode = run({ OUT_DIR: 'preview' }, join(project, 'node_modules/astro/bin/astro.mjs'), 'preview');
