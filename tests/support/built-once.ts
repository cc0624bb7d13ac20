import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildInstant } from '../../src/corpus/build-date.ts';
import { project, runBuild } from './run-build.ts';

/** A folder with a built site, and the path below which it lies. */
export type BuiltSite = { folder: string; base: string };

type Wanted = {
  /** Content folder; the one of the project if it is left out. */
  content?: string;
  base?: string;
  /** Flags of the build command. */
  args?: readonly string[];
  /** Time of the build, in seconds since 1970; that of the last commit if it is left out. */
  seconds?: number;
};

/** Everything but the content that a build is made of. */
const makers = ['astro.config.mjs', 'LICENSE', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];
const shelf = join(project, '.build/sites');
const kept = 8;

/**
 * The site built from these inputs, by the build command. It is built only if no earlier run has built the
 * same: its folder is named after the digest of all it is made of. Nobody may change what lies in it.
 * @throws Error with the output of a build that fails
 */
export function builtOnce({ content, base = '/', args = [], seconds }: Wanted = {}): BuiltSite {
  const epoch = String(seconds ?? buildInstant().epochMilliseconds / 1000);
  const root = content ?? join(project, 'content');
  const digest = createHash('sha256').update(JSON.stringify([base, args, epoch]));
  for (const maker of makers) addTo(digest, join(project, maker), project);
  addTo(digest, root, root);
  const folder = join(shelf, digest.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    mkdirSync(shelf, { recursive: true });
    const env = { CONTENT_DIR: root, BASE_PATH: base, OUT_DIR: folder, SOURCE_DATE_EPOCH: epoch };
    const { status, output } = runBuild(env, ...args);
    if (status !== 0) throw new Error(`the build at ${base} failed:\n${output}`);
  }
  utimesSync(folder, new Date(), new Date());
  clear();
  return { folder, base };
}

function addTo(digest: ReturnType<typeof createHash>, path: string, root: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(digest, join(path, name), root);
  } else if (!path.endsWith('.test.ts')) {
    const bytes = readFileSync(path);
    digest.update(`${relative(root, path)}\0${bytes.length}\0`).update(bytes);
  }
}

/** Removes all but the sites that were asked for last. */
function clear(): void {
  const age = (name: string) => statSync(join(shelf, name)).mtimeMs;
  const sites = readdirSync(shelf).filter((name) => !name.startsWith('.'));
  for (const name of sites.sort((a, b) => age(b) - age(a)).slice(kept)) rmSync(join(shelf, name), { recursive: true });
}
