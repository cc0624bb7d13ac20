import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInstant } from './build-date.ts';
import { publish } from './publish.ts';
import { readSettings } from './settings.ts';
import { placeholders } from '../schemas/settings.ts';

/**
 * `npm run build`: checks the content, builds pages and search index into a folder of its own, and
 * only then replaces `dist/` (or the folder in OUT_DIR). Any failure leaves the last build as it was.
 * `--release` also refuses an operator's data that are not filled in. `--drafts` shows drafts too and
 * writes to `preview/`, so that nobody publishes them by mistake.
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const drafts = process.argv.includes('--drafts');
const target = resolve(project, process.env.OUT_DIR ?? (drafts ? 'preview' : 'dist'));
const work = join(project, '.build', String(process.pid));

function run(...command: [string, ...string[]]) {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      OUT_DIR: join(work, 'dist'),
      CACHE_DIR: join(work, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      DRAFTS: drafts ? '1' : '',
      SOURCE_DATE_EPOCH: String(buildInstant().epochMilliseconds / 1000),
    },
  });
  if (status !== 0) fail(`${args[0]?.endsWith('check.ts') ? 'check' : 'build'} failed`, status ?? 1);
}

function fail(reason: string, code = 1): never {
  rmSync(work, { recursive: true, force: true });
  console.error(`${reason}; ${target} was not changed.`);
  process.exit(code);
}

run(process.execPath, join(project, 'src/checks/cli.ts'));
if (process.argv.includes('--release')) {
  const open = placeholders(readSettings());
  if (open.length > 0) {
    console.error(`content/settings.yaml: operator.${open.join(', operator.')}`);
    console.error(
      'de: Diese Angaben zum Betreiber sind noch Platzhalter. Bitte ausfüllen, dann erneut „npm run release“ aufrufen.',
    );
    console.error(
      'ru: Эти сведения о владельце сайта ещё не заполнены. Заполните их и снова вызовите «npm run release».',
    );
    fail('release refused');
  }
}
run(process.execPath, join(project, 'node_modules/astro/bin/astro.mjs'), 'build');
publish(join(work, 'dist'), target);
rmSync(work, { recursive: true, force: true });
console.log(`built: ${target}`);
