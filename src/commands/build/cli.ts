import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInstant } from '../../corpus/build-date.ts';
import { BuildFailure, explain, writeFailure } from './failure.ts';
import { publish, repair } from './publish.ts';
import { readSettings } from '../../corpus/settings.ts';
import { stepRunner } from './steps.ts';
import { failureOf, prepareTarget } from './target.ts';
import { workFolder } from './work-folder.ts';
import { placeholders } from '../../schemas/settings.ts';

/**
 * `npm run build`: checks the content, builds pages and search index into a folder of its own, and
 * only then replaces `dist/` (or the folder in OUT_DIR). Any failure leaves the last build as it was.
 * `--release` also refuses an operator's data that are not filled in. `--drafts` shows drafts too and
 * writes to `preview/`, so that nobody publishes them by mistake.
 */
const project = fileURLToPath(new URL('../../../', import.meta.url));
const drafts = process.argv.includes('--drafts');
const named = resolve(project, process.env.OUT_DIR ?? (drafts ? 'preview' : 'dist'));
const steps = stepRunner(project);

async function build(work: string) {
  const env = {
    ...process.env,
    OUT_DIR: join(work, 'dist'),
    WORK_DIR: work,
    ASTRO_TELEMETRY_DISABLED: '1',
    DRAFTS: drafts ? '1' : '',
    SOURCE_DATE_EPOCH: buildSeconds(),
  };
  if ((await steps.run([join(project, 'src/commands/check/cli.ts')], env)) !== 0)
    throw new BuildFailure('check-failed', 'npm run check');
  if (process.argv.includes('--release')) {
    const open = placeholders(readSettings()).map((field) => `operator.${field}`);
    if (open.length > 0) throw new BuildFailure('operator-missing', open.join(', '));
  }
  const status = await steps.run([join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], env);
  if (status !== 0) throw failureOf(work) ?? new BuildFailure('build-failed', 'astro build', status);
}

function buildSeconds(): string {
  try {
    return String(buildInstant().epochMilliseconds / 1000);
  } catch (error) {
    throw new BuildFailure('no-date', (error as Error).message);
  }
}

function put(built: string, target: string) {
  try {
    publish(built, target);
  } catch (error) {
    throw writeFailure(error, target);
  }
}

let work: string | undefined;
try {
  const target = prepareTarget(named);
  if (repair(target)) console.warn(restored(target));
  work = workFolder(join(project, '.build'));
  await build(work);
  put(join(work, 'dist'), target);
  console.log(`built: ${target}`);
} catch (error) {
  const failure = writeFailure(error, join(project, '.build'));
  if (!(failure instanceof BuildFailure)) throw failure;
  console.error(explain(failure, named));
  process.exitCode = failure.exitCode;
} finally {
  if (work) rmSync(work, { recursive: true, force: true });
}

function restored(target: string): string {
  return [
    `de: Ein früherer Bau wurde mitten im Austausch beendet; seine Vorgängerin steht wieder hier: ${target}`,
    `ru: Прежняя сборка была прервана во время замены; предыдущая версия восстановлена: ${target}`,
  ].join('\n');
}
