import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildInstant } from '../../corpus/build-date.ts';
import { digest } from '../../corpus/digests.ts';
import { contentRoot, holdFiles, readFiles } from '../../corpus/read.ts';
import { readSettings } from '../../corpus/settings.ts';
import { codeDigest } from '../../integrations/code-digest.ts';
import { holdPages } from '../../integrations/pages/gate.ts';
import { parsePart } from '../../integrations/pages/part.ts';
import { progressTo } from '../../integrations/progress.ts';
import { placeholders } from '../../schemas/settings.ts';
import { checkContent } from './check-content.ts';
import type { CheckReport } from './check-thread.ts';
import { BuildFailure, explain, writeFailure } from './failure.ts';
import { keptBuilds } from './kept-builds.ts';
import { publish, repair } from './publish.ts';
import { failureOf, prepareTarget } from './target.ts';
import { workFolder } from './work-folder.ts';

/**
 * `npm run build`: checks the content, builds pages and search index into a folder of its own, and
 * only then replaces `dist/` (or the folder in OUT_DIR). Any failure leaves the last build as it was.
 * `--release` also refuses an operator's data that are not filled in. `--drafts` shows drafts too and
 * writes to `preview/`, so that nobody publishes them by mistake. `--plain` leaves out previews,
 * compressed copies and checksums. `--only-part=1/2` makes one of two parts of the pages for the cache and
 * publishes nothing (docs/scale.md). `--verbose` shows all that Astro says. What is dear to make is kept in
 * `.cache/` (or the folder in CACHE_DIR), at most two gigabytes (or as many as CACHE_GB says).
 */
const project = fileURLToPath(new URL('../../../', import.meta.url));
process.chdir(project);
const flag = { type: 'boolean', default: false } as const;
const { values: options } = parseArgs({
  options: {
    release: flag,
    drafts: flag,
    plain: flag,
    verbose: flag,
    'only-part': { type: 'string' },
  },
});
const only = options['only-part'];
const named = resolve(project, process.env.OUT_DIR ?? (options.drafts ? 'preview' : 'dist'));
const cache = resolve(project, process.env.CACHE_DIR ?? '.cache');
const progress = progressTo(process.stdout);

/** Builds into a folder of `work`, or copies a kept build that was made from the same. */
async function build(work: string): Promise<string> {
  const built = join(work, 'dist');
  Object.assign(process.env, {
    // Whatever the terminal or a test says: pages of a development server tell the build nothing.
    NODE_ENV: 'production',
    OUT_DIR: built,
    WORK_DIR: work,
    CACHE_DIR: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    DRAFTS: options.drafts ? '1' : '',
    PLAIN: options.plain ? '1' : '',
    ONLY_PART: only ?? '',
    SOURCE_DATE_EPOCH: buildSeconds(),
  });
  const files = holdFiles(readFiles(contentRoot()));
  const builds = keptBuilds(join(cache, 'builds'));
  const made = madeFrom(files);
  const report = only ? undefined : builds.restore(made, built);
  if (report) {
    show(JSON.parse(report) as CheckReport);
    refuseOpenOperator();
    return built;
  }
  const checked = progress
    .step('check', () => checkContent(files))
    .then((found) => {
      show(found);
      refuseOpenOperator();
      return found;
    });
  holdPages(checked);
  try {
    const { build: buildPages } = await import('astro');
    await buildPages({
      root: work,
      configFile: relative(work, join(project, 'astro.config.mjs')),
      logLevel: options.verbose ? 'info' : 'warn',
    });
  } catch (error) {
    // What is wrong with the content the check says in better words.
    await checked;
    throw error;
  }
  if (!only) builds.keep(made, built, JSON.stringify(await checked));
  return built;
}

/** Digest of all that a build depends on: program, packages, content, settings of this run. */
function madeFrom(files: ReturnType<typeof readFiles>): string {
  const { SITE_URL = '', BASE_PATH = '', SOURCE_DATE_EPOCH = '', DRAFTS = '', PLAIN = '', LANG = '' } = process.env;
  // Reports for these services are written while checking, so the check has to run.
  const service = (process.env.GITLAB_CI ?? process.env.GITHUB_ACTIONS) ? String(Math.random()) : '';
  const program = codeDigest(project, ['src', 'public', 'astro.config.mjs', 'package.json']);
  const run = [
    SITE_URL,
    BASE_PATH,
    SOURCE_DATE_EPOCH,
    DRAFTS,
    PLAIN,
    LANG,
    process.env.CI ?? '',
    service,
    contentRoot(),
  ];
  return digest(program, ...run, ...files.flatMap(({ path, bytes }) => [path, bytes])).slice(0, 40);
}

function show({ details, summary, errors }: CheckReport) {
  process.stderr.write(details);
  process.stdout.write(summary);
  if (errors > 0) throw new BuildFailure('check-failed', 'npm run check');
}

function refuseOpenOperator() {
  if (!options.release) return;
  const open = placeholders(readSettings()).map((field) => `operator.${field}`);
  if (open.length > 0) throw new BuildFailure('operator-missing', open.join(', '));
}

function buildSeconds(): string {
  try {
    return String(buildInstant().epochMilliseconds / 1000);
  } catch (error) {
    throw new BuildFailure('no-date', (error as Error).message);
  }
}

async function makeSite() {
  const target = prepareTarget(named);
  if (repair(target)) console.warn(restored(target));
  work = workFolder(join(project, '.build'));
  const built = await build(work);
  await progress.step('publish', () => put(built, target));
  console.log(`built: ${target}`);
}

/** Leaves part of the pages in the cache, for a build that finds all parts there. */
async function makePart(text: string) {
  if (!parsePart(text)) throw new BuildFailure('not-a-part', text);
  work = workFolder(join(project, '.build'));
  await build(work);
  console.log(`part ${text}: ${cache}`);
}

function put(built: string, target: string) {
  try {
    publish(built, target);
  } catch (error) {
    throw writeFailure(error, target);
  }
}

let work: string | undefined;
const cleanUp = () => work && rmSync(work, { recursive: true, force: true });

/** The failure behind an error of the build, if it is one that has words for operators. */
function failureBehind(error: unknown): unknown {
  const folder = work ?? join(project, '.build');
  const known = error instanceof BuildFailure ? error : writeFailure(error, folder);
  return known instanceof BuildFailure || !work ? known : (failureOf(work) ?? known);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    cleanUp();
    console.error(explain(new BuildFailure('interrupted', signal), named));
    process.exit(128 + constants.signals[signal]);
  });

try {
  if (only) await makePart(only);
  else await makeSite();
} catch (error) {
  // A signal to all ends what the build has started, too, and news of that may come first: let the signal speak.
  await setTimeout(50);
  const failure = failureBehind(error);
  if (!(failure instanceof BuildFailure)) console.error(error);
  const shown = failure instanceof BuildFailure ? failure : new BuildFailure('build-failed', 'astro build');
  console.error(explain(shown, named));
  process.exitCode = shown.exitCode;
} finally {
  cleanUp();
}

function restored(target: string): string {
  return [
    `de: Ein früherer Bau wurde mitten im Austausch beendet; seine Vorgängerin steht wieder hier: ${target}`,
    `ru: Прежняя сборка была прервана во время замены; предыдущая версия восстановлена: ${target}`,
  ].join('\n');
}
