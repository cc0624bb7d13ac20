import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run dev`: the site while it is being written. Writes the schemas for the editor and reports what is
 * wrong with the content, then starts Astro's server all the same: an unfinished entry is why one looks.
 * Arguments go to `astro dev`, for example `npm run dev -- --port 8080`.
 */
const project = fileURLToPath(new URL('../../../', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' }).status ?? 1;

for (const command of ['prepare', 'check']) run(join(project, `src/commands/${command}/cli.ts`));
process.exitCode = run(join(project, 'node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2));
